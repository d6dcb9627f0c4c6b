/** A sheet's rows with other looks in some cells; a cell that is not there is added empty. Values are not touched. */
import type { CellMark } from './mark-types.ts';
import type { MarkedStyles } from './mark-workbook-styles.ts';
import { attributesOf, columnIndex, columnLetters, withAttribute } from './mark-workbook-xml.ts';

const rowTags = /<row\b(?:[^>]*\/>|[^>]*>[\s\S]*?<\/row>)/g;
const cellTags = /<c\b(?:[^>]*\/>|[^>]*>[\s\S]*?<\/c>)/g;

/** null: written in a way that we do not mend. */
export function markCells(xml: string, marks: readonly CellMark[], styles: MarkedStyles): string | null {
  // Neither is written by an office program inside the rows; where one is, a tag may only look like a tag.
  if (xml.includes('<![CDATA[') || xml.includes('<!--')) return null;
  if (!isBalanced(xml, 'row') || !isBalanced(xml, 'c')) return null;
  const data = /<sheetData\b[^>]*?(?:\/>|>([\s\S]*?)<\/sheetData>)/.exec(xml);
  if (!data) return null;
  const byRow = Map.groupBy(marks, (mark) => mark.row);
  const pending = [...byRow.keys()].sort((a, b) => a - b);
  const out: string[] = [];
  let number = 0;
  const addUntil = (row: number) => {
    while (pending.length > 0 && (pending[0] ?? 0) < row) {
      const next = pending.shift() ?? 0;
      out.push(`<row r="${next}">${newCells(byRow.get(next) ?? [], next, 0, styles)}</row>`);
    }
  };
  for (const [row] of (data[1] ?? '').matchAll(rowTags)) {
    const tag = /^<row\b[^>]*>/.exec(row)?.[0] ?? '';
    const attributes = attributesOf(tag);
    number = Number(attributes.get('r') ?? number + 1);
    addUntil(number);
    const wanted = byRow.get(number);
    if (!wanted) {
      out.push(row);
      continue;
    }
    pending.shift();
    const base = Number(attributes.get('s') ?? 0);
    const inside = tag.endsWith('/>') ? '' : row.slice(tag.length, -'</row>'.length);
    const open = tag.endsWith('/>') ? `${tag.slice(0, -2)}>` : tag;
    out.push(`${open}${markRow(inside, { number, base }, wanted, styles)}</row>`);
  }
  addUntil(Number.POSITIVE_INFINITY);
  const open = /^<sheetData\b[^>]*?(?=\/?>)/.exec(data[0])?.[0] ?? '<sheetData';
  return `${xml.slice(0, data.index)}${open}>${out.join('')}</sheetData>${xml.slice(data.index + data[0].length)}`;
}

/** Tags that never close would be looked for again and again, each time to the end of the part. */
function isBalanced(xml: string, name: string): boolean {
  const count = (pattern: string) => xml.match(new RegExp(pattern, 'g'))?.length ?? 0;
  return count(`<${name}\\b`) === count(`</${name}>`) + count(`<${name}\\b[^<>]*/>`);
}

function markRow(
  inside: string,
  { number, base }: { readonly number: number; readonly base: number },
  marks: readonly CellMark[],
  styles: MarkedStyles,
): string {
  const wanted = marks.toSorted((a, b) => a.column - b.column);
  const out: string[] = [];
  let column = -1;
  let end = 0;
  const addUntil = (to: number) => {
    const missing = [];
    while (wanted.length > 0 && (wanted[0]?.column ?? 0) < to) missing.push(...wanted.splice(0, 1));
    out.push(newCells(missing, number, base, styles));
  };
  for (const match of inside.matchAll(cellTags)) {
    const [cell] = match;
    const tag = /^<c\b[^>]*>/.exec(cell)?.[0] ?? '';
    const attributes = attributesOf(tag);
    const letters = /^[A-Z]+/.exec(attributes.get('r') ?? '')?.[0];
    column = letters === undefined ? column + 1 : columnIndex(letters);
    out.push(inside.slice(end, match.index));
    end = match.index + cell.length;
    addUntil(column);
    const mark = wanted[0]?.column === column ? wanted.shift() : undefined;
    out.push(
      mark
        ? withAttribute(tag, 's', styles.styleFor(Number(attributes.get('s') ?? 0), mark.fill)) +
            cell.slice(tag.length)
        : cell,
    );
  }
  const rest = inside.slice(end);
  addUntil(Number.POSITIVE_INFINITY);
  return out.join('') + rest;
}

const newCells = (marks: readonly CellMark[], row: number, base: number, styles: MarkedStyles): string =>
  marks
    .toSorted((a, b) => a.column - b.column)
    .map(({ column, fill }) => `<c r="${columnLetters(column)}${row}" s="${styles.styleFor(base, fill)}"/>`)
    .join('');
