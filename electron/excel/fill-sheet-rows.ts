/** The rows of a sheet's XML as they stand, so that those that are not filled go back to the letter. */
import { columnLetters, readAddress } from './fill-cell.ts';

export interface XmlCell {
  readonly column: number;
  /** the element and whatever stands behind it up to the next one */
  xml: string;
  readonly style: string | null;
  readonly hasFormula: boolean;
}

export interface XmlRow {
  /** zero-based */
  readonly row: number;
  /** all of it, with what stands behind it up to the next row */
  readonly xml: string;
  /** the opening tag */
  readonly open: string;
}

const markup = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\/?([\w.:-]+)(?:"[^"]*"|'[^']*'|[^>"'])*>/g;

export const attribute = (tag: string, name: string): string | null =>
  new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)
    .exec(tag)
    ?.slice(1)
    .find((v) => v !== undefined) ?? null;

/** The elements of one name within a piece of XML, each with what stands behind it; `lead` stands before the first. */
function pieces(xml: string, name: string): { lead: string; items: { open: string; xml: string }[] } {
  const starts: { at: number; open: string }[] = [];
  let depth = 0;
  for (const match of xml.matchAll(markup)) {
    if (match[1] !== name) continue;
    const tag = match[0];
    if (tag.startsWith('</')) depth--;
    else {
      if (depth === 0) starts.push({ at: match.index, open: tag });
      if (!tag.endsWith('/>')) depth++;
    }
  }
  return {
    lead: xml.slice(0, starts[0]?.at ?? xml.length),
    items: starts.map(({ at, open }, i) => ({ open, xml: xml.slice(at, starts[i + 1]?.at ?? xml.length) })),
  };
}

const named = (tag: string, name: string, address: string): string =>
  `<${name} r="${address}"${tag.slice(1 + name.length)}`;

export function readXmlRows(data: string, prefix: string): { lead: string; rows: XmlRow[] } {
  const { lead, items } = pieces(data, `${prefix}row`);
  let next = 0;
  const rows = items.map(({ open, xml }): XmlRow => {
    const said = attribute(open, 'r');
    const row = said === null ? next : Number(said) - 1;
    next = row + 1;
    if (said !== null) return { row, open, xml };
    // A row without its number stands under the one before it, which may become another one.
    const numbered = named(open, `${prefix}row`, String(row + 1));
    return { row, open: numbered, xml: numbered + xml.slice(open.length) };
  });
  return { lead, rows };
}

/** What the row holds: its cells, the tag that opens it as one that has cells, and the piece that ends it. */
export function readXmlCells(
  { row, open, xml }: XmlRow,
  prefix: string,
): { readonly open: string; readonly lead: string; readonly cells: XmlCell[]; readonly close: string } {
  const closing = `</${prefix}row>`;
  if (open.endsWith('/>'))
    return {
      open: `${open.slice(0, -2).trimEnd()}>`,
      lead: '',
      cells: [],
      close: closing + xml.slice(open.length),
    };
  const end = xml.lastIndexOf(closing);
  const { lead, items } = pieces(xml.slice(open.length, end), `${prefix}c`);
  let next = 0;
  const cells = items.map(({ open: tag, xml: all }): XmlCell => {
    const said = readAddress(attribute(tag, 'r') ?? '')?.column;
    const column = said ?? next;
    next = column + 1;
    const address = `${columnLetters(column)}${row + 1}`;
    return {
      column,
      xml: said === undefined ? named(tag, `${prefix}c`, address) + all.slice(tag.length) : all,
      style: attribute(tag, 's'),
      hasFormula: new RegExp(`<${prefix}f[\\s/>]`).test(all),
    };
  });
  return { open, lead, cells, close: xml.slice(end) };
}
