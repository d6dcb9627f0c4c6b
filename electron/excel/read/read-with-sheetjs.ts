import { type CellObject, read, set_cptable, type WorkBook, type WorkSheet } from 'xlsx';
import * as codepages from 'xlsx/dist/cpexcel.full.mjs';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { RawCell, RawSheet, RawWorkbook } from '../../../shared/roster/types.ts';
import { readBiffLayout, type SheetLayout } from './biff-layout.ts';
import { biffNotices, isWholeBiff } from './biff-records.ts';
import { numberCell, textCell } from './cell-text.ts';
import { openCompoundFile } from './compound-file.ts';
import { decryptXls } from './decrypt-xls.ts';
import { LIMITS } from './limits.ts';
import { plainXls } from './plain-xls.ts';

// BIFF5 and older hold single bytes in the code page of the machine that wrote them.
set_cptable(codepages);

/** Everything but .xlsx, and .xlsx that hucre refuses. Dense and bounded; `defval` and `!ref` are never trusted. */
export function readWithSheetJs(
  input: Uint8Array | string,
  format: RawWorkbook['format'],
  password?: string,
  layouts: readonly SheetLayout[] = [],
): Result<RawWorkbook> {
  if (format === 'xls' && typeof input !== 'string') {
    const opened = openXls(input, password);
    if (!opened.ok) return opened;
    if (!isWholeBiff(opened.value)) return fail('workbook.damaged');
    const plain = plainXls(opened.value);
    if (plain === null) return fail('workbook.damaged');
    const book = readBook(plain, format, readBiffLayout(opened.value));
    return book.ok ? ok({ ...book.value, notices: biffNotices(opened.value) }) : book;
  }
  return readBook(input, format, layouts);
}

function readBook(
  input: Uint8Array | string,
  format: RawWorkbook['format'],
  layouts: readonly SheetLayout[],
): Result<RawWorkbook> {
  let book: WorkBook;
  try {
    book = read(input, {
      type: typeof input === 'string' ? 'string' : 'array',
      dense: true,
      cellNF: true,
      cellText: false,
      cellHTML: false,
      cellStyles: false,
      // plain-xls.ts and plain-xlsb.ts left the formulas away.
      cellFormula: format !== 'xls' && format !== 'xlsb',
      // HTML and text: "01/02/1991" must stay text; SheetJS would read it as the American 2 January.
      raw: true,
      sheetRows: rowsKept,
    });
  } catch (error) {
    return fail(
      /password|encrypt/i.test(error instanceof Error ? error.message : '')
        ? 'workbook.password'
        : 'workbook.damaged',
    );
  }
  if (book.SheetNames.length === 0) return fail('workbook.damaged');
  const epoch1904 = book.Workbook?.WBProps?.date1904 === true;
  const sheets: RawSheet[] = [];
  book.SheetNames.forEach((name, i) => {
    const sheet = book.Sheets[name];
    const kind: unknown = sheet?.['!type'];
    if (sheet === undefined || (kind !== undefined && kind !== 'sheet')) return;
    const hidden = (book.Workbook?.Sheets?.[i]?.Hidden ?? 0) !== 0;
    sheets.push(toRawSheet(name, sheet, hidden, epoch1904, layouts[i]));
  });
  return ok({ format, epoch1904, sheets, notices: [] });
}

/** The stream of an old .xls, out of its compound file where it has one, and in the clear. */
function openXls(bytes: Uint8Array, password: string | undefined): Result<Uint8Array> {
  if (bytes[0] !== 0xd0) return decryptXls(bytes, password);
  const file = openCompoundFile(bytes);
  const stream = file?.stream('Workbook') ?? file?.stream('Book') ?? null;
  return stream === null ? fail('workbook.damaged') : decryptXls(stream, password);
}

/** One over the limit, so that "too many" is seen by the check that all formats share. */
const rowsKept = LIMITS.rows + 1;

function toRawSheet(
  name: string,
  sheet: WorkSheet,
  hidden: boolean,
  epoch1904: boolean,
  layout: SheetLayout | undefined,
): RawSheet {
  const data = sheet['!data'] ?? [];
  const rows: (RawCell | null)[][] = [];
  for (let r = 0; r < Math.min(data.length, rowsKept); r++) {
    const cells: (RawCell | null)[] = [];
    const row = data[r] ?? [];
    for (let c = 0; c < Math.min(row.length, LIMITS.columns); c++) {
      cells.push(toRawCell(row[c], epoch1904, r, c, layout));
    }
    rows.push(cells);
  }
  // A cell that says row 2,147,483,647 stands in no sheet: it is left out, and the emptiness before it, too.
  if (data.length > rowsKept) while (rows.at(-1)?.length === 0) rows.pop();
  return {
    name,
    hidden,
    rows,
    merges: (sheet['!merges'] ?? []).map((m) => ({ top: m.s.r, left: m.s.c, bottom: m.e.r, right: m.e.c })),
    hiddenRows:
      layout?.hiddenRows ??
      (sheet['!rows'] ?? []).slice(0, rowsKept).flatMap((row, i) => (row?.hidden === true ? [i] : [])),
    hiddenColumns:
      layout?.hiddenColumns ??
      (sheet['!cols'] ?? []).slice(0, LIMITS.columns).flatMap((col, i) => (col?.hidden === true ? [i] : [])),
  };
}

function toRawCell(
  cell: CellObject | undefined,
  epoch1904: boolean,
  row: number,
  column: number,
  layout: SheetLayout | undefined,
): RawCell | null {
  if (cell === undefined || cell === null) return null;
  const { t, v } = cell;
  // A formula that last gave "" shows nothing; one without any last value was never reckoned.
  if (v === '') return null;
  if (t === 'z' || v === undefined || v === null) return cell.f === undefined ? null : { t: 'f', v: cell.f };
  if (t === 'b') return { t: 'b', v: v ? 1 : 0 };
  if (t === 'e') return { t: 'e', v: errorName(v, cell.w) };
  if (t === 'n' && typeof v === 'number')
    return numberCell(v, typeof cell.z === 'string' ? cell.z : undefined, epoch1904);
  const text = String(v);
  return layout === undefined
    ? { t: 's', v: text }
    : textCell(text, layout.fontOf(row, column), layout.runsOf(row, column, text));
}

const ERRORS = new Map<unknown, string>([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
]);

const errorName = (code: unknown, shown: string | undefined): string =>
  shown ?? ERRORS.get(code) ?? String(code);
