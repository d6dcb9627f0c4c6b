/** The little XML that the parts of a workbook need: the attributes of tags of one name, and text without entities. */
import { unescapeXml } from '../../package/xml-text.ts';

const ATTRIBUTES = `(?:\\s+[\\w:.-]+\\s*=\\s*(?:"[^"<]*"|'[^'<]*'))*`;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

export type Attributes = Readonly<Record<string, string>>;

/** All tags of that name, wherever they stand; a name with a prefix is another name. */
export function tagsNamed(xml: string, name: string): readonly Attributes[] {
  const tags = xml.matchAll(new RegExp(`<${name}(${ATTRIBUTES})\\s*/?>`, 'g'));
  return Array.from(tags, ([, written = '']) => attributesOf(written));
}

function attributesOf(written: string): Attributes {
  // No prototype: the names come from the file.
  const attributes: Record<string, string> = Object.create(null);
  for (const [, name = '', double, single] of written.matchAll(ATTRIBUTE))
    attributes[name] = unescapeXml(double ?? single ?? '');
  return attributes;
}

/** What stands between the first <name …> and </name>; '' where there is none. */
export function insideOf(xml: string, name: string): string {
  const start = xml.search(new RegExp(`<${name}[\\s>]`));
  const end = start < 0 ? -1 : xml.indexOf(`</${name}>`, start);
  return end < 0 ? '' : xml.slice(xml.indexOf('>', start) + 1, end);
}

export const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

/** Text of a cell: besides the entities Excel writes _x000D_ for what XML cannot hold. */
export function decodeCellText(text: string): string {
  const plain = unescapeXml(text);
  if (!plain.includes('_x')) return plain;
  return plain.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
