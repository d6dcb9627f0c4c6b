/** The list that says what each part of a package is (ECMA-376 part 2). */
import { attribute, escapeXml, tagsOf, withAttribute, withChild, withoutElement } from './xml-text.ts';
import type { Parts } from './zip-parts.ts';

const list = '[Content_Types].xml';
const textOf = (parts: Parts): string => parts.text(list) ?? '';

export function addContentType(parts: Parts, name: string, type: string): void {
  const added = (prefix: string): string =>
    `<${prefix}Override PartName="/${escapeXml(name)}" ContentType="${type}"/>`;
  parts.put(list, withChild(textOf(parts), 'Types', added));
}

/** For all parts whose names end so. */
export function addDefaultType(parts: Parts, extension: string, type: string): void {
  const there = tagsOf(textOf(parts), 'Default').map((tag) => attribute(tag, 'Extension')?.toLowerCase());
  if (there.includes(extension)) return;
  // Defaults may stand anywhere among the overrides.
  const added = (prefix: string): string =>
    `<${prefix}Default Extension="${extension}" ContentType="${type}"/>`;
  parts.put(list, withChild(textOf(parts), 'Types', added));
}

const overrides = (parts: Parts, name: string): readonly string[] =>
  tagsOf(textOf(parts), 'Override').filter(
    (tag) => attribute(tag, 'PartName')?.toLowerCase() === `/${name}`.toLowerCase(),
  );

export function dropContentType(parts: Parts, name: string): void {
  parts.put(list, overrides(parts, name).reduce(withoutElement, textOf(parts)));
}

export function setContentType(parts: Parts, name: string, type: string): void {
  const changed = overrides(parts, name).reduce(
    (xml, tag) => xml.replace(tag, () => withAttribute(tag, 'ContentType', type)),
    textOf(parts),
  );
  parts.put(list, changed);
}
