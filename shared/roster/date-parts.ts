import { headerKey } from './column-dictionary.ts';
import { type HeaderReading, readHeader } from './header-cells.ts';
import type { RawCell } from './types.ts';
import { shownText } from './values.ts';

type Column = HeaderReading & { readonly column: number };

const PLACES: Readonly<Record<string, number>> = { ngay: 0, thang: 1, nam: 2 };

/** "Ngày sinh" over "Ngày | Tháng | Năm": three columns that are one date. The first stands for all of them. */
export function joinDateColumns(columns: readonly Column[]): readonly Column[] {
  const joined = [...columns];
  for (let i = 0; i + 1 < joined.length; i++) {
    const above = parentOf(joined[i]);
    if (above === null) continue;
    const own = joined.slice(i, i + 3).filter((column) => parentOf(column) === above);
    const [date] = readHeader([above]);
    const isDate =
      (date?.target.kind === 'field' && date.target.field === 'bornOn') ||
      (date?.target.kind === 'fact' && /On$/.test(date.target.fact));
    if (own.length < 2 || date === undefined || !isDate) continue;
    const dateParts: number[] = [-1, -1, -1];
    for (const column of own) dateParts[placeOf(column) ?? 0] = column.column;
    own.forEach((column, k) => {
      joined[i + k] = { ...column, target: { kind: 'ignore' }, confidence: 1 };
    });
    const first = own[0];
    if (first !== undefined)
      joined[i] = { ...first, target: date.target, confidence: date.confidence, dateParts };
  }
  return joined;
}

const placeOf = ({ header }: Pick<Column, 'header'>): number | undefined =>
  PLACES[headerKey(header.split(' › ').at(-1) ?? '')];

/** The header above a leaf that is a part of a date; null where it is none. */
function parentOf(column: Column | undefined): string | null {
  if (column === undefined || column.line !== undefined || placeOf(column) === undefined) return null;
  const levels = column.header.split(' › ');
  return levels.length < 2 ? null : levels.slice(0, -1).join(' ');
}

/** The parts as one written date; dots stand for what is blank. */
export function joinedDate(row: readonly (RawCell | null)[], parts: readonly number[]): RawCell | null {
  const texts = parts.map((column) => (column === -1 ? '' : shownText(row[column])));
  return texts.every((text) => text === '')
    ? null
    : { t: 's', v: texts.map((text) => text || '..').join('/') };
}
