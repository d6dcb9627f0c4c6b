/** The decision's list as it was copied in Excel: name, birth, level, number; other columns are passed over. */
import { lookUpHeader } from '../roster/column-dictionary.ts';
import { parseVietnameseDate } from '../text/dates.ts';
import { cleanText, foldText } from '../text/names.ts';
import type { DecidedLine } from './badge-match.ts';
import { cellsOf } from './paste-table.ts';

type Column = 'fullName' | 'bornOn' | 'level' | 'badgeNumber';

const levelHeader =
  /^(loai|muc|loai huy hieu( dang)?|muc huy hieu|hhd|huy hieu( dang)?( \(nam\))?|so nam tuoi dang)$/;
const numberHeader = /^so (huy hieu( dang)?|hhd|hh|hieu( huy hieu)?)$/;

function columnOf(header: string): Column | null {
  const folded = foldText(header).replace(/[.:*]/g, '').trim();
  if (numberHeader.test(folded)) return 'badgeNumber';
  if (levelHeader.test(folded)) return 'level';
  const target = lookUpHeader(header)?.target;
  if (target?.kind === 'fact' && target.fact === 'fullName') return 'fullName';
  return target?.kind === 'field' && target.field === 'bornOn' ? 'bornOn' : null;
}

/** "30 năm", "HHĐ 30" or "30"; null where there is no such number. */
const levelIn = (text: string): number | null => Number(/\b(\d{2})\b/.exec(text)?.[1] ?? 0) || null;

/** @returns null when no column of the first line holds names */
export function readDecisionList(text: string): readonly DecidedLine[] | null {
  const [header, ...body] = cellsOf(text);
  const columns = new Map<Column, number>();
  header?.forEach((cell, i) => {
    const column = columnOf(cell);
    if (column !== null && !columns.has(column)) columns.set(column, i);
  });
  if (!columns.has('fullName')) return null;
  return body.flatMap((cells, i) => {
    const cell = (column: Column) => cleanText(cells[columns.get(column) ?? -1] ?? '');
    const fullName = cell('fullName');
    // Sums and headings of groups have no name.
    if (fullName === '') return [];
    const born = cell('bornOn');
    const date = born === '' ? null : parseVietnameseDate(born);
    const bornOn = date?.ok ? date.value : '';
    const written = cell('level');
    const level = levelIn(written);
    const problems = [
      ...(date && (!date.ok || date.twoDigitYear) ? [`Ngày sinh "${born}" không đọc được.`] : []),
      ...(written !== '' && level === null ? [`Loại Huy hiệu "${written}" không đọc được.`] : []),
    ];
    return [{ row: i + 1, fullName, bornOn, level, badgeNumber: cell('badgeNumber'), problems }];
  });
}
