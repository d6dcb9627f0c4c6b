import { fail, ok, type Result } from '../../../shared/result.ts';
import type { RawCell, RawWorkbook } from '../../../shared/roster/types.ts';
import { LIMITS } from './limits.ts';

/** .csv and Excel's "Unicode Text". Every cell stays text: a reader that guesses numbers eats zeros and dates. */
export function readDelimited(text: string): Result<RawWorkbook> {
  const declared = /^sep=(.)\r?\n/i.exec(text);
  const body = declared ? text.slice(declared[0].length) : text;
  const rows = splitRows(body, declared?.[1] ?? guessDelimiter(body));
  if (rows === null) return fail('workbook.too-complex');
  return ok({
    format: 'csv',
    epoch1904: false,
    sheets: [{ name: 'Danh sách', hidden: false, rows, merges: [], hiddenRows: [], hiddenColumns: [] }],
    notices: [],
  });
}

/** The separator that cuts the first lines into the most cells. */
function guessDelimiter(text: string): string {
  const head = text
    .slice(0, 20_000)
    .split(/\r?\n/)
    .slice(0, 20)
    .join('\n')
    .replace(/"[^"]*"/g, '');
  const count = (d: string): number => head.split(d).length;
  return ['\t', ';', ','].reduce((best, d) => (count(d) > count(best) ? d : best), ',');
}

function splitRows(text: string, delimiter: string): (RawCell | null)[][] | null {
  const rows: (RawCell | null)[][] = [];
  let row: (RawCell | null)[] = [];
  let at = 0;
  const length = text.length;
  while (at < length) {
    const cell = text[at] === '"' ? quoted(text, at) : plain(text, at, delimiter);
    if (cell.end - at > LIMITS.lineBytes) return null;
    row.push(cell.value === '' ? null : { t: 's', v: cell.value });
    at = cell.end;
    if (at < length && text[at] === delimiter) {
      at++;
      if (at === length) row.push(null);
      continue;
    }
    if (text[at] === '\r' && text[at + 1] === '\n') at++;
    at++;
    rows.push(row);
    if (rows.length > LIMITS.rows + 1) break;
    row = [];
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

function plain(text: string, from: number, delimiter: string): { value: string; end: number } {
  let end = from;
  for (; end < text.length; end++) {
    const c = text[end];
    if (c === delimiter || c === '\n' || c === '\r') break;
  }
  return { value: text.slice(from, end), end };
}

/** "…" with doubled quotes inside; what stands between the closing quote and the delimiter is kept. */
function quoted(text: string, from: number): { value: string; end: number } {
  let end = from + 1;
  for (;;) {
    const quote = text.indexOf('"', end);
    if (quote < 0) return { value: text.slice(from + 1), end: text.length };
    if (text[quote + 1] === '"') end = quote + 2;
    else return { value: text.slice(from + 1, quote).replaceAll('""', '"'), end: quote + 1 };
  }
}
