/**
 * The user's own .xlsx or .xlsm with colours, comments and one more sheet. The package is edited part by part: only the
 * sheet with the list, the looks, its comments and the lists of parts are written anew, everything else keeps its
 * bytes. Macros are taken out, so that the file may bear the name .xlsx and nothing in it runs.
 */
import type { Marks } from './mark-types.ts';
import { markCells } from './mark-workbook-cells.ts';
import { addBoxes, addComments, emptyBoxes, emptyComments, withBoxes } from './mark-workbook-comments.ts';
import { openParts, type Parts } from './mark-workbook-parts.ts';
import { addedSheetXml } from './mark-workbook-sheet.ts';
import { markStyles } from './mark-workbook-styles.ts';
import {
  attributesOf,
  emptyRels,
  escapeXml,
  relationships,
  relsOf,
  withRelationship,
} from './mark-workbook-xml.ts';

const book = 'xl/workbook.xml';
const types = '[Content_Types].xml';
const main = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** null: a package written in a way that we do not mend; a copy has to do (mark-workbook-copy.ts). */
export function markWorkbook(bytes: Uint8Array, marks: Marks): Uint8Array | null {
  const parts = openParts(bytes);
  try {
    return parts && markParts(parts, marks) ? parts.pack() : null;
  } catch {
    // A part that does not inflate: the reader of lists takes some damaged archives, we do not mend them.
    return null;
  }
}

function markParts(parts: Parts, marks: Marks): boolean {
  const bookXml = parts.text(book);
  const bookRels = parts.text(relsOf(book));
  const typesXml = parts.text(types);
  if (!bookXml || !bookRels || !typesXml || !bookXml.includes('</sheets>')) return false;
  const related = relationships(bookRels, book);
  const tag = [...bookXml.matchAll(/<sheet\b[^>]*>/g)].find(
    ([t]) => attributesOf(t).get('name') === marks.sheet,
  )?.[0];
  const sheet = related.find((r) => tag !== undefined && r.id === relationId(tag))?.target;
  const stylesPart = related.find((r) => r.type === 'styles')?.target;
  const sheetXml = sheet && parts.text(sheet);
  const styles = markStyles((stylesPart && parts.text(stylesPart)) || '');
  if (!sheet || !sheetXml || !stylesPart || !styles) return false;
  const marked = markCells(sheetXml, marks.cells, styles);
  if (marked === null || !/<worksheet\b/.test(marked)) return false;
  const kinds = new ContentTypes(typesXml);
  const commented = putComments(parts, kinds, { part: sheet, xml: marked }, marks);
  if (commented === null) return false;
  parts.put(sheet, commented);
  addSheet(parts, kinds, marks.added, addedSheetXml(marks.added, styles));
  parts.put(stylesPart, styles.xml());
  dropMacros(parts, kinds);
  parts.put(types, kinds.xml);
  return true;
}

/** The prefix of the namespace is the file's own choice. */
const relationId = (tag: string): string | undefined =>
  [...attributesOf(tag)].find(([name]) => name.endsWith(':id'))?.[1];

class ContentTypes {
  xml: string;
  constructor(xml: string) {
    this.xml = xml;
  }
  add(part: string, contentType: string): void {
    this.xml = this.xml.replace(
      '</Types>',
      `<Override PartName="/${escapeXml(part)}" ContentType="${contentType}"/></Types>`,
    );
  }
  addDefault(extension: string, contentType: string): void {
    if (new RegExp(`<Default\\b[^>]*Extension="${extension}"`, 'i').test(this.xml)) return;
    // Defaults may stand anywhere among the overrides.
    this.xml = this.xml.replace(
      '</Types>',
      `<Default Extension="${extension}" ContentType="${contentType}"/></Types>`,
    );
  }
}

/** The first name with a number that no part bears. */
function freeName(parts: Parts, before: string, after: string): string {
  const taken = new Set(parts.names.map((name) => name.toLowerCase()));
  let n = 1;
  while (taken.has(`${before}${n}${after}`.toLowerCase())) n += 1;
  return `${before}${n}${after}`;
}

/** @returns the sheet, pointing to its boxes; null where its comments are written in a way that we do not mend */
function putComments(
  parts: Parts,
  kinds: ContentTypes,
  sheet: { readonly part: string; readonly xml: string },
  { cells, author }: Marks,
): string | null {
  const marks = cells.filter((mark) => mark.comment !== '');
  if (marks.length === 0) return sheet.xml;
  let rels = parts.text(relsOf(sheet.part)) ?? emptyRels;
  const related = relationships(rels, sheet.part);
  let comments = related.find((r) => r.type === 'comments')?.target;
  const list = addComments((comments && parts.text(comments)) || emptyComments, marks, author);
  if (!list) return null;
  if (!comments) {
    comments = freeName(parts, 'xl/comments', '.xml');
    kinds.add(comments, `${main}.comments+xml`);
    rels = withRelationship(rels, 'comments', comments).xml;
  }
  parts.put(comments, list.xml);
  const pointer = /<legacyDrawing\b[^>]*>/.exec(sheet.xml)?.[0];
  let boxes = related.find((r) => pointer !== undefined && r.id === relationId(pointer))?.target;
  const drawn = addBoxes((boxes && parts.text(boxes)) || emptyBoxes, list.fresh);
  if (drawn === null) return null;
  let { xml } = sheet;
  if (!boxes) {
    boxes = freeName(parts, 'xl/drawings/vmlDrawing', '.vml');
    kinds.addDefault('vml', 'application/vnd.openxmlformats-officedocument.vmlDrawing');
    const pointed = withRelationship(rels, 'vmlDrawing', boxes);
    rels = pointed.xml;
    xml = withBoxes(xml, pointed.id);
  }
  parts.put(boxes, drawn);
  parts.put(relsOf(sheet.part), rels);
  return xml;
}

/** Behind all others, so that no name of a print area or of a repeated row points to another sheet. */
function addSheet(parts: Parts, kinds: ContentTypes, added: Marks['added'], xml: string): void {
  const bookXml = parts.text(book) ?? '';
  const tags = [...bookXml.matchAll(/<sheet\b[^>]*>/g)].map(([tag]) => attributesOf(tag));
  const names = new Set(tags.map((tag) => (tag.get('name') ?? '').toLowerCase()));
  let name = added.name;
  for (let n = 2; names.has(name.toLowerCase()); n++) name = `${added.name} (${n})`;
  const sheetId = Math.max(0, ...tags.map((tag) => Number(tag.get('sheetId') ?? 0))) + 1;
  const part = freeName(parts, 'xl/worksheets/sheet', '.xml');
  parts.put(part, xml);
  kinds.add(part, `${main}.worksheet+xml`);
  const pointed = withRelationship(parts.text(relsOf(book)) ?? emptyRels, 'worksheet', part);
  parts.put(relsOf(book), pointed.xml);
  const tag = `<sheet xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" name="${escapeXml(name)}" sheetId="${sheetId}" r:id="${pointed.id}"/>`;
  parts.put(
    book,
    bookXml.replace('</sheets>', () => `${tag}</sheets>`),
  );
}

function dropMacros(parts: Parts, kinds: ContentTypes): void {
  const gone = parts.names.filter((name) =>
    /vba(?:project|projectsignature\w*|data)\.(?:bin|xml)/i.test(name),
  );
  if (gone.length === 0) return;
  for (const name of gone) {
    parts.drop(name);
    parts.drop(relsOf(name));
    kinds.xml = kinds.xml.replace(
      new RegExp(`<Override\\b[^>]*PartName="/${name.replaceAll('.', '\\.')}"[^>]*/>`, 'i'),
      '',
    );
  }
  const rels = parts.text(relsOf(book)) ?? emptyRels;
  parts.put(
    relsOf(book),
    rels.replace(/<Relationship\b[^>]*>/g, (tag) => (/vbaProject/i.test(tag) ? '' : tag)),
  );
  kinds.xml = kinds.xml.replace(
    'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
    `${main}.sheet.main+xml`,
  );
}
