/** Comments of a sheet: the list of texts and, beside it, the boxes in which Excel shows them. */
import { cellAddress } from '../../shared/roster/cell-address.ts';
import type { CellMark } from './mark-types.ts';
import { escapeCellText, escapeXml } from './package/xml-text.ts';

export const emptyComments =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors></authors><commentList></commentList></comments>';

export const emptyBoxes = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>`;

const refOf = (mark: CellMark): string => cellAddress(mark.row - 1, mark.column);

const textOf = (comment: string): string =>
  `<r><rPr><sz val="10"/><rFont val="Tahoma"/></rPr><t xml:space="preserve">${escapeCellText(comment)}</t></r>`;

/** null: written in a way that we do not mend. `fresh`: those that had no comment before and need a box. */
export function addComments(
  xml: string,
  marks: readonly CellMark[],
  author: string,
): { readonly xml: string; readonly fresh: readonly CellMark[] } | null {
  const open = xml
    .replace(/<authors\s*\/>/, '<authors></authors>')
    .replace(/<commentList\s*\/>/, '<commentList></commentList>');
  const authors = /<authors>([\s\S]*?)<\/authors>/.exec(open);
  if (!authors || !open.includes('</commentList>')) return null;
  const authorId = (authors[1]?.match(/<author\b/g) ?? []).length;
  let out = open.replace('</authors>', `<author>${escapeXml(author)}</author></authors>`);
  const fresh: CellMark[] = [];
  for (const mark of marks) {
    const there = new RegExp(`(<comment\\b[^>]*\\bref="${refOf(mark)}"[^>]*>[\\s\\S]*?)</text>`);
    if (xml !== emptyComments && there.test(out))
      out = out.replace(there, (_all, before: string) => `${before}${textOf(`\n${mark.comment}`)}</text>`);
    else fresh.push(mark);
  }
  const added = fresh.map(
    (mark) =>
      `<comment ref="${refOf(mark)}" authorId="${authorId}"><text>${textOf(mark.comment)}</text></comment>`,
  );
  out = out.replace('</commentList>', () => `${added.join('')}</commentList>`);
  return { xml: out, fresh };
}

/** Characters that stand in one line of a box. */
const lineChars = 44;

export function addBoxes(xml: string, marks: readonly CellMark[]): string | null {
  const end = xml.lastIndexOf('</xml>');
  if (end < 0) return null;
  const numbers = [...xml.matchAll(/_x0000_s(\d+)/g)].map(([, n]) => Number(n));
  const first = Math.max(1024, ...numbers) + 1;
  const boxes = marks.map((mark, i) => box(mark, first + i));
  return xml.slice(0, end) + boxes.join('') + xml.slice(end);
}

function box({ row, column, comment }: CellMark, number: number): string {
  const lines = comment.split('\n').reduce((sum, line) => sum + Math.ceil((line.length + 1) / lineChars), 1);
  const top = row - 1;
  const anchor = [column + 1, 15, Math.max(top - 1, 0), 4, column + 5, 15, top + lines, 4].join(', ');
  return `<v:shape id="_x0000_s${number}" type="#_x0000_t202" style="position:absolute;width:240pt;height:${lines * 15}pt;z-index:${number};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${top}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
}

/** What stands behind the drawing of the boxes in a sheet; the standard fixes the order. */
const behind =
  /<(?:legacyDrawingHF|drawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst|mc:AlternateContent)\b/;

/** The sheet with a pointer to its boxes. */
export function withBoxes(xml: string, relationshipId: string): string {
  const tag = `<legacyDrawing xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${relationshipId}"/>`;
  const rows = xml.lastIndexOf('</sheetData>');
  const tail = xml.slice(rows);
  const found = behind.exec(tail);
  const at = rows + (found ? found.index : tail.lastIndexOf('</worksheet>'));
  return xml.slice(0, at) + tag + xml.slice(at);
}
