import { fail, ok, type Result } from '../../../shared/result.ts';
import type { RawCell, RawWorkbook } from '../../../shared/roster/types.ts';
import { LIMITS } from './limits.ts';

/** .csv and Excel's "Unicode Text". Every cell stays text: a reader that guesses numbers eats zeros and dates. */
export function readDelimited(text: string, charset: string): Result<RawWorkbook> {
  const declared = /^"?sep=(.)"?(\r\n|\r|\n)/i.exec(text);
  const body = declared ? text.slice(declared[0].length) : text;
  const rows = splitRows(body, declared?.[1] ?? likelySeparator(body), LIMITS.rows + 1);
  if (rows === null) return fail('workbook.too-complex');
  return ok({
    format: 'csv',
    charset,
    epoch1904: false,
    sheets: [{ name: 'Danh sách', hidden: false, rows, merges: [], hiddenRows: [], hiddenColumns: [] }],
    notices: [],
    // A text says nothing of rows or columns that somebody had hidden.
  });
}

const SEPARATORS = ['\t', ';', ',', '|', '^'];
const LOOKED_AT = { chars: 20_000, rows: 40 } as const;

/**
 * The separator that cuts most of the first lines into the same number of cells. The number alone would take the
 * commas of addresses for it.
 */
function likelySeparator(text: string): string {
  const head = text.slice(0, LOOKED_AT.chars);
  let best = { separator: ',', score: 0 };
  for (const separator of SEPARATORS) {
    const lines = new Map<number, number>();
    for (const row of splitRows(head, separator, LOOKED_AT.rows) ?? []) {
      if (row.length > 1) lines.set(row.length, (lines.get(row.length) ?? 0) + 1);
    }
    for (const [cells, alike] of lines) {
      const score = alike * Math.log(cells);
      if (score > best.score) best = { separator, score };
    }
  }
  return best.separator;
}

type Row = (RawCell | null)[];

/** The first `most` rows and one more that tells that there are more; null where one cell is beyond measure. */
function splitRows(text: string, separator: string, most: number): Row[] | null {
  const rows: Row[] = [];
  const lastQuote = text.lastIndexOf('"');
  let row: Row = [];
  for (let at = 0; at < text.length; ) {
    const closing = text[at] === '"' ? closingQuote(text, at, lastQuote) : null;
    const end = cellEnd(text, closing === null ? at : closing + 1, separator);
    if (end - at > LIMITS.lineBytes) return null;
    // What stands between the closing quote and the separator belongs to the cell.
    const value =
      closing === null
        ? text.slice(at, end)
        : text.slice(at + 1, closing).replaceAll('""', '"') + text.slice(closing + 1, end);
    row.push(value === '' ? null : { t: 's', v: value });
    at = end + 1;
    if (text[end] === separator) {
      if (at === text.length) row.push(null);
      continue;
    }
    if (text[end] === '\r' && text[at] === '\n') at++;
    rows.push(row);
    if (rows.length > most) return rows;
    row = [];
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

function cellEnd(text: string, from: number, separator: string): number {
  for (let end = from; end < text.length; end++) {
    const c = text[end];
    if (c === separator || c === '\n' || c === '\r') return end;
  }
  return text.length;
}

/** Quotes inside are doubled. null: it never closes, so it is a letter of the cell like any other. */
function closingQuote(text: string, from: number, lastQuote: number): number | null {
  for (let at = from + 1; at <= lastQuote; ) {
    const quote = text.indexOf('"', at);
    if (text[quote + 1] !== '"' || quote - from > LIMITS.lineBytes) return quote;
    at = quote + 2;
  }
  return null;
}
