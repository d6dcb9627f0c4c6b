import { type CellValue, readXlsx, type Sheet } from 'hucre';
import { ok, type Result } from '../../../shared/result.ts';
import { dateToSerial } from '../../../shared/roster/serial-date.ts';
import type { RawCell, RawSheet, RawWorkbook } from '../../../shared/roster/types.ts';
import { isLegacyFont, numberCell, textCell } from './cell-text.ts';
import { LIMITS } from './limits.ts';

/** One row more than allowed is asked for, so that "too many" is seen and nothing is cut off in silence. */
const RANGE = `A1:IV${LIMITS.rows + 1}`;

/**
 * .xlsx by hucre, which gives fonts, formulas and both date systems. 'unsupported' = let the other reader try
 * (hucre refuses chart sheets and some public files that SheetJS reads).
 */
export async function readWithHucre(
  bytes: Uint8Array,
  format: RawWorkbook['format'],
): Promise<Result<RawWorkbook> | 'unsupported'> {
  try {
    const book = await readXlsx(bytes, { readStyles: true, range: RANGE });
    if (book.sheets.length === 0) return 'unsupported';
    const epoch1904 = book.dateSystem === '1904';
    const sheets = book.sheets.map((sheet) => toRawSheet(sheet, epoch1904, book.defaultFont?.name));
    return ok({ format, epoch1904, sheets, notices: [] });
  } catch {
    return 'unsupported';
  }
}

function toRawSheet(sheet: Sheet, epoch1904: boolean, defaultFont: string | undefined): RawSheet {
  const legacyDefault = defaultFont !== undefined && isLegacyFont(defaultFont) ? defaultFont : undefined;
  const rows = sheet.rows.map((row) => row.map((value) => toRawCell(value, epoch1904, legacyDefault)));
  for (const [key, cell] of sheet.cells ?? []) {
    const comma = key.indexOf(',');
    const row = rows[Number(key.slice(0, comma))];
    const column = Number(key.slice(comma + 1));
    const now = row?.[column];
    if (row === undefined) continue;
    // A formula that last gave a text has it in `value` alone; one that gave "" shows nothing and is an empty cell.
    if (cell.type === 'formula' && (cell.formulaResult ?? cell.value ?? null) === null) {
      row[column] = { t: 'f', v: cell.formula ?? '' };
    } else if (now === null || now === undefined) continue;
    else if (cell.type === 'error') row[column] = { t: 'e', v: String(now.v) };
    else if (now.t === 's') {
      const font = cell.style?.font?.name ?? legacyDefault;
      const runs = cell.richText?.map((run) => ({ v: run.text, font: run.font?.name ?? font }));
      row[column] = textCell(String(now.v), font, runs);
    } else if (cell.style?.numFmt !== undefined && typeof now.v === 'number' && now.t !== 'b') {
      row[column] = numberCell(now.v, cell.style.numFmt, epoch1904);
    }
  }
  return {
    name: sheet.name,
    hidden: sheet.hidden === true || sheet.veryHidden === true,
    rows,
    merges: (sheet.merges ?? []).map((m) => ({
      top: m.startRow,
      left: m.startCol,
      bottom: m.endRow,
      right: m.endCol,
    })),
    hiddenRows: [...(sheet.rowDefs ?? [])].filter(([, def]) => def.hidden === true).map(([row]) => row),
    hiddenColumns: (sheet.columns ?? []).flatMap((column, i) => (column.hidden === true ? [i] : [])),
  };
}

function toRawCell(value: CellValue, epoch1904: boolean, font: string | undefined): RawCell | null {
  if (value === null || value === '') return null;
  if (typeof value === 'string')
    return font === undefined ? { t: 's', v: value } : { t: 's', v: value, font };
  if (typeof value === 'number') return numberCell(value, undefined, epoch1904);
  if (typeof value === 'boolean') return { t: 'b', v: value ? 1 : 0 };
  const serial = dateToSerial(value, epoch1904);
  // A number that no calendar holds, under a date format.
  return Number.isFinite(serial) ? { t: 'd', v: serial } : { t: 'e', v: '#NUM!' };
}
