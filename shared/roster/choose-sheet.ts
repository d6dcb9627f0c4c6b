import { fail, ok, type Result } from '../result.ts';
import { type DecodedSheet, decodeSheet, type SaidLetters } from './encoding.ts';
import { type FoundTable, findTable, tableOfArea } from './find-table.ts';
import { withMendedCells } from './mended-cells.ts';
import type { RawSheet, RawWorkbook, TableArea } from './types.ts';
import { shownText } from './values.ts';

export interface ChosenSheet {
  readonly sheet: RawSheet;
  readonly decoded: DecodedSheet;
  readonly table: FoundTable;
}

/**
 * The sheet that the user named; without one, the shown sheet whose header is surest and has people under it: a
 * template with the same header and nobody in it stands beside the list in many workbooks.
 */
export function chooseSheet(
  workbook: RawWorkbook,
  said: SaidLetters & { readonly sheet?: string | undefined; readonly area?: TableArea | undefined },
): Result<ChosenSheet> {
  const { sheet: wanted, area } = said;
  const sheets = workbook.sheets.filter((sheet) =>
    wanted === undefined ? !sheet.hidden : sheet.name === wanted,
  );
  if (wanted !== undefined && sheets.length === 0) return fail('workbook.no-sheet', { sheet: wanted });
  const read = (sheet: RawSheet, letters: SaidLetters): ChosenSheet | null => {
    const decoded = decodeSheet(withMendedCells(sheet, letters.mended), letters);
    const table =
      area === undefined
        ? findTable(decoded.rows, sheet.merges)
        : tableOfArea(decoded.rows, sheet.merges, area);
    return table === null ? null : { sheet, decoded, table };
  };
  // What the user says of columns and cells is said of one sheet: the choice among several is made without it.
  const letters = sheets.length === 1 ? said : {};
  let best: ChosenSheet | null = null;
  let weight = 0;
  for (const sheet of sheets) {
    const found = read(sheet, letters);
    if (found === null) continue;
    const own = found.table.score * Math.log2(2 + countNames(found));
    if (best === null || own > weight) [best, weight] = [found, own];
  }
  const more = (said.encodings?.size ?? 0) + (said.mended?.size ?? 0);
  if (best !== null && letters !== said && more > 0) best = read(best.sheet, said);
  return best === null
    ? fail('workbook.no-table', { sheet: (sheets[0] ?? workbook.sheets[0])?.name ?? '' })
    : ok(best);
}

function countNames({ decoded, table }: ChosenSheet): number {
  const column = table.columns.find(
    ({ target }) => target.kind === 'fact' && (target.fact === 'fullName' || target.fact === 'familyName'),
  )?.column;
  if (column === undefined) return 0;
  const below = decoded.rows.slice((table.headerRows.at(-1) ?? 0) + 1);
  return below.filter((row) => shownText(row[column]) !== '').length;
}
