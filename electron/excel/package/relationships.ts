/** How the parts of a package point to each other (ECMA-376 part 2, 6.5). */
import { attribute, escapeXml, tagsOf, withChild, withoutElement } from './xml-text.ts';
import type { Parts } from './zip-parts.ts';

export interface Relationship {
  readonly id: string;
  /** the last word of the type, the same in both flavours of the standard */
  readonly kind: string;
  /** from the root of the package */
  readonly target: string;
}

/** 'xl/workbook.xml' → 'xl/_rels/workbook.xml.rels' */
export const relsOf = (part: string): string => part.replace(/([^/]+)$/, '_rels/$1.rels');

const emptyRels =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** The attribute by which an element points to a relationship. */
export const relationshipId = '*:id';

export function relationships(parts: Parts, part: string): Relationship[] {
  return tagsOf(parts.text(relsOf(part)) ?? '', 'Relationship').map((tag) => ({
    id: attribute(tag, 'Id') ?? '',
    kind: (attribute(tag, 'Type') ?? '').split('/').at(-1) ?? '',
    target: resolve(part, attribute(tag, 'Target') ?? ''),
  }));
}

function resolve(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}

/** Points from one part to another. @returns the id */
export function addRelationship(parts: Parts, part: string, kind: string, target: string): string {
  const rels = relsOf(part);
  const taken = new Set(relationships(parts, part).map(({ id }) => id));
  let n = taken.size + 1;
  while (taken.has(`rId${n}`)) n += 1;
  const id = `rId${n}`;
  const type = `http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}`;
  const xml = parts.has(rels) ? (parts.text(rels) ?? '') : emptyRels;
  const added = (prefix: string): string =>
    `<${prefix}Relationship Id="${id}" Type="${type}" Target="/${escapeXml(target)}"/>`;
  parts.put(rels, withChild(xml, 'Relationships', added));
  return id;
}

/** Drops a part with its own list, and what the other part says of it. */
export function dropRelated(parts: Parts, part: string, name: string): void {
  parts.drop(name);
  parts.drop(relsOf(name));
  const rels = relsOf(part);
  const xml = parts.text(rels) ?? '';
  const pointing = tagsOf(xml, 'Relationship').filter(
    (tag) => resolve(part, attribute(tag, 'Target') ?? '').toLowerCase() === name.toLowerCase(),
  );
  if (pointing.length > 0) parts.put(rels, pointing.reduce(withoutElement, xml));
}

export const workbookPart = 'xl/workbook.xml';

/** The part of a sheet by the name on its tab. */
export function sheetPart(parts: Parts, sheet: string): string | null {
  const tag = tagsOf(parts.text(workbookPart) ?? '', 'sheet').find((t) => attribute(t, 'name') === sheet);
  const id = tag === undefined ? undefined : attribute(tag, relationshipId);
  const target = relationships(parts, workbookPart).find((r) => r.id === id)?.target;
  return target !== undefined && parts.has(target) ? target : null;
}
