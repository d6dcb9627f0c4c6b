/** The little that marking needs of XML: parts of an office package are machine-written and stay as they are beside it. */

// Characters that XML 1.0 cannot hold even when escaped, and halves of a pair.
const impossible =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these very characters are taken out.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

export const escapeXml = (text: string): string =>
  text
    .replace(impossible, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export const unescapeXml = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(amp|lt|gt|quot|apos));/gi, (_all, hex, dec, name) =>
    name === undefined
      ? String.fromCodePoint(hex === undefined ? Number(dec) : Number.parseInt(hex, 16))
      : (named[String(name).toLowerCase()] ?? ''),
  );

/** Attributes of one tag, unescaped. */
export function attributesOf(tag: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', double, single] of tag.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g))
    found.set(name, unescapeXml(double ?? single ?? ''));
  return found;
}

/** The tag with an attribute set to a value that needs no escaping. */
export function withAttribute(tag: string, name: string, value: string | number): string {
  const known = new RegExp(`(\\s${name}\\s*=\\s*)(?:"[^"]*"|'[^']*')`);
  return known.test(tag)
    ? tag.replace(known, `$1"${value}"`)
    : tag.replace(/\s*(\/?>)$/, ` ${name}="${value}"$1`);
}

export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** 'xl/workbook.xml' → 'xl/_rels/workbook.xml.rels' */
export const relsOf = (part: string): string => part.replace(/([^/]+)$/, '_rels/$1.rels');

/** @param part whose relationships these are: targets are told from its folder */
export function relationships(xml: string, part: string): Relationship[] {
  return [...xml.matchAll(/<Relationship\b[^>]*>/g)].map(([tag]) => {
    const attributes = attributesOf(tag);
    const target = attributes.get('Target') ?? '';
    return {
      id: attributes.get('Id') ?? '',
      // The last word of the type is the same in both flavours of the standard.
      type: (attributes.get('Type') ?? '').split('/').at(-1) ?? '',
      target: target.startsWith('/') ? target.slice(1) : resolve(part, target),
    };
  });
}

function resolve(part: string, target: string): string {
  const path = part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}

export const emptyRels =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

export const officeType = (kind: string): string =>
  `http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}`;

/** The relationships with one more. @param target from the root of the package */
export function withRelationship(
  xml: string,
  kind: string,
  target: string,
): { readonly xml: string; readonly id: string } {
  const taken = new Set(relationships(xml, '').map((r) => r.id));
  let n = taken.size + 1;
  while (taken.has(`rId${n}`)) n += 1;
  const id = `rId${n}`;
  const added = `<Relationship Id="${id}" Type="${officeType(kind)}" Target="/${target}"/>`;
  const open = xml.replace(/<Relationships\b([^>]*)\/>/, '<Relationships$1></Relationships>');
  return { xml: open.replace('</Relationships>', `${added}</Relationships>`), id };
}

/** 'AB' → 27 */
export function columnIndex(letters: string): number {
  let n = 0;
  for (const letter of letters) n = n * 26 + letter.charCodeAt(0) - 64;
  return n - 1;
}

/** 27 → 'AB' */
export function columnLetters(column: number): string {
  let letters = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26))
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  return letters;
}
