/** The little XML that editing a machine-written part needs: what is not named here stays to the letter. */

// Characters that XML 1.0 cannot hold even when escaped, and halves of a pair.
const impossible =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these very characters are taken out.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** For texts and for values between double quotes. */
export const escapeXml = (text: string): string =>
  text
    .replace(impossible, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** What Excel would take for its own escape is escaped (ECMA-376, 22.9.2.19). */
export const escapeCellEscapes = (text: string): string => text.replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_');

/** For texts of cells and comments. */
export const escapeCellText = (text: string): string =>
  escapeXml(escapeCellEscapes(text.replace(/\r\n?/g, '\n')));

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The five letters by name and any by number; what is neither stays as it is written. */
export function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(amp|lt|gt|quot|apos));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return named[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Where the value of an attribute stands, between its quotes. Walks from one to the next: a value may look like one. */
function placeOf(tag: string, name: string): { readonly from: number; readonly to: number } | null {
  const anyPrefix = name.startsWith('*:');
  const wanted = anyPrefix ? name.slice(1) : name;
  for (let at = tag.indexOf('='); at >= 0; ) {
    let open = at + 1;
    while (isSpace(tag, open)) open++;
    const quote = tag[open];
    if (quote !== '"' && quote !== "'") {
      at = tag.indexOf('=', open);
      continue;
    }
    const to = tag.indexOf(quote, open + 1);
    if (to < 0) return null;
    let end = at;
    while (isSpace(tag, end - 1)) end--;
    const start = end - wanted.length;
    if (tag.startsWith(wanted, start) && (anyPrefix || start <= 0 || isSpace(tag, start - 1)))
      return { from: open + 1, to };
    at = tag.indexOf('=', to);
  }
  return null;
}

const isSpace = (text: string, at: number): boolean => at >= 0 && text.charCodeAt(at) <= 32;

/** The value of an attribute by its name as written; '*:id' has any prefix, which is the file's own choice. */
export function attribute(tag: string, name: string): string | undefined {
  const value = placeOf(tag, name);
  return value === null ? undefined : unescapeXml(tag.slice(value.from, value.to));
}

export function withAttribute(tag: string, name: string, value: string | number): string {
  const written = `"${escapeXml(String(value))}"`;
  const now = placeOf(tag, name);
  return now
    ? tag.slice(0, now.from - 1) + written + tag.slice(now.to + 1)
    : tag.replace(/\s*(\/?>)$/, (_, close: string) => ` ${name}=${written}${close}`);
}

/** A tag from behind its name on. No < stands in a value, so that one which never closes ends at the next. */
export const restOfTag = `(?=[\\s/>])(?:"[^"<]*"|'[^'<]*'|[^<>"'])*>`;
const anyPrefix = '(?:[\\w.-]+:)?';

/** The tags that open an element of this name, under whatever prefix. */
export const tagsOf = (xml: string, name: string): readonly string[] =>
  xml.match(new RegExp(`<${anyPrefix}${name}${restOfTag}`, 'g')) ?? [];

/** A part is written in a way in which no office program writes it: nothing is changed rather than something spoilt. */
export class Unmendable extends Error {}

/** The first element of this name with one more child behind the others. @throws Unmendable where there is none */
export function withChild(xml: string, name: string, child: (prefix: string) => string): string {
  const opening = new RegExp(`<(${anyPrefix})${name}${restOfTag}`).exec(xml);
  if (!opening) throw new Unmendable(`no ${name}`);
  const [tag, prefix = ''] = opening;
  const close = `</${prefix}${name}>`;
  const behind = opening.index + tag.length;
  if (tag.endsWith('/>'))
    return `${xml.slice(0, behind - 2).trimEnd()}>${child(prefix)}${close}${xml.slice(behind)}`;
  const end = xml.indexOf(close, behind);
  if (end < 0) throw new Unmendable(`${name} does not close`);
  return xml.slice(0, end) + child(prefix) + xml.slice(end);
}

/** The text without the element that this tag opens, which holds none of its own name. */
export function withoutElement(xml: string, tag: string): string {
  const at = xml.indexOf(tag);
  if (at < 0) return xml;
  let end = at + tag.length;
  if (!tag.endsWith('/>')) {
    const close = `</${/^<([\w.:-]+)/.exec(tag)?.[1]}>`;
    const closing = xml.indexOf(close, end);
    if (closing < 0) throw new Unmendable(`${tag} does not close`);
    end = closing + close.length;
  }
  return xml.slice(0, at) + xml.slice(end);
}
