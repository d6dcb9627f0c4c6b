/**
 * The user's own .xlsx or .xlsm with colours, comments and one more sheet. The package is edited part by part: only the
 * sheet with the list, the looks, its comments and the lists of parts are written anew, everything else keeps its
 * bytes. Macros are taken out, so that the file may bear the name .xlsx and nothing in it runs.
 */
import type { Marks } from './mark-types.ts';
import { markCells } from './mark-workbook-cells.ts';
import { addBoxes, addComments, emptyBoxes, emptyComments, withBoxes } from './mark-workbook-comments.ts';
import { addedSheetXml } from './mark-workbook-sheet.ts';
import { markStyles } from './mark-workbook-styles.ts';
import { addContentType, addDefaultType, dropContentType, setContentType } from './package/content-types.ts';
import {
  addRelationship,
  dropRelated,
  relationshipId,
  relationships,
  sheetPart,
  workbookPart,
} from './package/relationships.ts';
import { attribute, escapeXml, tagsOf, Unmendable, withChild } from './package/xml-text.ts';
import { openParts, type Parts } from './package/zip-parts.ts';

const main = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** null: a package written in a way that we do not mend; a copy has to do (mark-workbook-copy.ts). */
export function markWorkbook(bytes: Uint8Array, marks: Marks): Uint8Array | null {
  const parts = openParts(bytes);
  if (!parts) return null;
  try {
    markParts(parts, marks);
  } catch (error) {
    if (error instanceof Unmendable) return null;
    throw error;
  }
  return parts.pack();
}

/** What has to be there and sound: the reader of lists takes some damaged archives, we do not mend them. */
function sound<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Unmendable();
  return value;
}

function markParts(parts: Parts, marks: Marks): void {
  const sheet = sound(sheetPart(parts, marks.sheet));
  const looks = relationships(parts, workbookPart).find((r) => r.kind === 'styles')?.target;
  const stylesPart = sound(looks);
  const styles = sound(markStyles(sound(parts.text(stylesPart))));
  const marked = sound(markCells(sound(parts.text(sheet)), marks.cells, styles));
  parts.put(sheet, putComments(parts, { part: sheet, xml: marked }, marks));
  addSheet(parts, marks.added, addedSheetXml(marks.added, styles));
  parts.put(stylesPart, styles.xml());
  dropMacros(parts);
}

/** The first name with a number that no part bears. */
function freeName(parts: Parts, before: string, after: string): string {
  let n = 1;
  while (parts.has(`${before}${n}${after}`)) n += 1;
  return `${before}${n}${after}`;
}

/** @returns the sheet, pointing to its boxes */
function putComments(
  parts: Parts,
  sheet: { readonly part: string; readonly xml: string },
  { cells, author }: Marks,
): string {
  const marks = cells.filter((mark) => mark.comment !== '');
  if (marks.length === 0) return sheet.xml;
  const related = relationships(parts, sheet.part);
  let comments = related.find((r) => r.kind === 'comments')?.target;
  const list = sound(addComments(comments ? sound(parts.text(comments)) : emptyComments, marks, author));
  if (!comments) {
    comments = freeName(parts, 'xl/comments', '.xml');
    addContentType(parts, comments, `${main}.comments+xml`);
    addRelationship(parts, sheet.part, 'comments', comments);
  }
  parts.put(comments, list.xml);
  const pointer = tagsOf(sheet.xml, 'legacyDrawing')[0];
  const id = pointer && attribute(pointer, relationshipId);
  const boxes = pointer && sound(related.find((r) => r.id === id)).target;
  const drawn = sound(addBoxes(boxes ? sound(parts.text(boxes)) : emptyBoxes, list.fresh));
  if (boxes) {
    parts.put(boxes, drawn);
    return sheet.xml;
  }
  const fresh = freeName(parts, 'xl/drawings/vmlDrawing', '.vml');
  parts.put(fresh, drawn);
  addDefaultType(parts, 'vml', 'application/vnd.openxmlformats-officedocument.vmlDrawing');
  return withBoxes(sheet.xml, addRelationship(parts, sheet.part, 'vmlDrawing', fresh));
}

/** Behind all others, so that no name of a print area or of a repeated row points to another sheet. */
function addSheet(parts: Parts, added: Marks['added'], xml: string): void {
  const book = sound(parts.text(workbookPart));
  const tags = tagsOf(book, 'sheet');
  const names = new Set(tags.map((tag) => attribute(tag, 'name')?.toLowerCase()));
  let name = added.name;
  for (let n = 2; names.has(name.toLowerCase()); n++) name = `${added.name} (${n})`;
  const sheetId = Math.max(0, ...tags.map((tag) => Number(attribute(tag, 'sheetId') ?? 0))) + 1;
  const part = freeName(parts, 'xl/worksheets/sheet', '.xml');
  parts.put(part, xml);
  addContentType(parts, part, `${main}.worksheet+xml`);
  const id = addRelationship(parts, workbookPart, 'worksheet', part);
  const sheet = (prefix: string): string =>
    `<${prefix}sheet xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" name="${escapeXml(name)}" sheetId="${sheetId}" r:id="${id}"/>`;
  parts.put(workbookPart, withChild(book, 'sheets', sheet));
}

function dropMacros(parts: Parts): void {
  const gone = parts.names.filter((name) =>
    /vba(?:project|projectsignature\w*|data)\.(?:bin|xml)/i.test(name),
  );
  if (gone.length === 0) return;
  for (const name of gone) {
    dropRelated(parts, workbookPart, name);
    dropContentType(parts, name);
  }
  setContentType(parts, workbookPart, `${main}.sheet.main+xml`);
}
