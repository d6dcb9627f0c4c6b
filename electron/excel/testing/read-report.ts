/** The workbook of a report as another library than the one that wrote it reads it. */
import { type CellObject, read, utils, type WorkSheet } from 'xlsx';
import { reportText } from '../../../shared/i18n/vi/report.ts';
import { formatCount } from '../../../shared/text/numbers.ts';

export interface ReadReport {
  readonly sheetNames: readonly string[];
  /**
   * Cells of a line behind its label, up to the last that has something, numbers as Excel set to Vietnamese shows
   * them. @param sheet as many letters of its name as tell it apart; @param block the title of the line's table
   */
  readonly cells: (sheet: string, block: string, label: string) => readonly string[];
  /** everything that stands in a sheet, line by line */
  readonly text: (sheet: string) => string;
  /** formulas of all sheets that are no sum of cells: the program writes none */
  readonly strangeFormulas: () => readonly string[];
}

export function readReport(bytes: Uint8Array): ReadReport {
  const book = read(bytes, { type: 'array', cellNF: true, cellFormula: true });
  const sheetOf = (name: string): WorkSheet => {
    const found = book.SheetNames.find((n) => n.startsWith(name));
    const sheet = found === undefined ? undefined : book.Sheets[found];
    if (!sheet) throw new Error(`no sheet ${name}: ${book.SheetNames.join(', ')}`);
    return sheet;
  };
  return {
    sheetNames: book.SheetNames,
    cells: (sheet, block, label) => {
      const rows = rowsOf(sheetOf(sheet));
      const from = rows.findIndex(
        ([first, ...rest]) =>
          // A line of another table may have the same words; a title stands alone.
          (first === block || first?.startsWith(`${block} (`)) && rest.every((cell) => cell === ''),
      );
      const at = from < 0 ? -1 : rows.findIndex(([first], row) => row > from && first === label);
      const row = rows[at];
      if (!row)
        throw new Error(`no line ${label} under ${block}:\n${rows.map((r) => r.join(' | ')).join('\n')}`);
      // The reference code is told by its column, wherever that is; it is no cell of the table itself.
      const header = rows.findLast((cells, i) => i < at && cells.includes(reportText.code));
      const end = header ? header.indexOf(reportText.code) : row.length;
      const told = row.slice(1, end);
      return told.slice(0, told.findLastIndex((cell) => cell !== '') + 1);
    },
    text: (sheet) =>
      rowsOf(sheetOf(sheet))
        .map((row) => row.join(' '))
        .join('\n'),
    strangeFormulas: () =>
      book.SheetNames.flatMap((name) => cellsOf(sheetOf(name)).map(({ f }) => f ?? '')).filter(
        (formula) =>
          formula !== '' && !/^SUM\([A-Z]+\d+(:[A-Z]+\d+)?(,[A-Z]+\d+(:[A-Z]+\d+)?)*\)$/.test(formula),
      ),
  };
}

const cellsOf = (sheet: WorkSheet): CellObject[] =>
  Object.entries(sheet).flatMap(([address, cell]) => (address.startsWith('!') ? [] : [cell as CellObject]));

function rowsOf(sheet: WorkSheet): string[][] {
  const { s, e } = utils.decode_range(sheet['!ref'] ?? 'A1');
  return Array.from({ length: e.r - s.r + 1 }, (_, row) =>
    Array.from({ length: e.c - s.c + 1 }, (__, column) =>
      shown(sheet[utils.encode_cell({ r: s.r + row, c: s.c + column })] as CellObject | undefined),
    ),
  );
}

/** Excel groups by the machine's own signs, which no file says: the format is looked at, the signs are ours. */
function shown(cell: CellObject | undefined): string {
  if (cell?.v === undefined) return '';
  if (typeof cell.v !== 'number') return String(cell.v);
  if (cell.z === '#,##0') return formatCount(cell.v);
  if (String(cell.z).startsWith('+#,##0;'))
    return cell.v > 0 ? `+${formatCount(cell.v)}` : formatCount(cell.v).replace('-', '−');
  return `${cell.v} (${cell.z})`;
}
