/** The look of the papers: Times New Roman, thin borders (Hướng dẫn 05-HD/VPTW ngày 27/5/2026 on layout). */
import type { CellStyle } from 'hucre/xlsx';

export const fontName = 'Times New Roman';
/** Excel's format for text: leading zeros stay, "=" begins no formula. */
export const asText = '@';
/** 2.528; the mark of Vietnamese (1066) lets LibreOffice group so on any PC, Excel groups as the PC does. */
export const countFormat = '[$-42A]#,##0';

const line = { style: 'thin' } as const;
const border = { top: line, bottom: line, left: line, right: line };
const inner = { right: line, bottom: line };
const font = (
  size: number,
  look: { readonly bold?: boolean; readonly italic?: boolean; readonly underline?: boolean } = {},
) => ({
  name: fontName,
  size,
  ...look,
});
const centre = { horizontal: 'center', vertical: 'center', wrapText: true } as const;
const left = { horizontal: 'left', vertical: 'center', wrapText: true } as const;

export const styles = {
  upperOrg: { font: font(13), alignment: centre, numFmt: asText },
  org: { font: font(13, { bold: true }), alignment: centre, numFmt: asText },
  party: { font: font(14, { bold: true, underline: true }), alignment: centre, numFmt: asText },
  date: { font: font(13, { italic: true }), alignment: centre, numFmt: asText },
  title: { font: font(15, { bold: true }), alignment: centre, numFmt: asText },
  subtitle: { font: font(13, { italic: true }), alignment: centre, numFmt: asText },
  practice: { font: font(13, { bold: true }), alignment: centre, numFmt: asText },
  header: { font: font(12, { bold: true }), alignment: centre, border, numFmt: asText },
  numbering: { font: font(10, { italic: true }), alignment: centre, border, numFmt: asText },
  text: { alignment: left, border, numFmt: asText },
  centred: { alignment: centre, border, numFmt: asText },
  count: { alignment: centre, border, numFmt: countFormat },
  sumText: { font: font(12, { bold: true }), alignment: centre, border, numFmt: asText },
  sumCount: { font: font(12, { bold: true }), alignment: centre, border, numFmt: countFormat },
  // Without the format of text: a formula would become its own letters at the first F2.
  share: { alignment: centre, border },
  sumShare: { font: font(12, { bold: true }), alignment: centre, border },
  note: { font: font(12), alignment: { ...left, vertical: 'top' }, numFmt: asText },
  noteItalic: { font: font(12, { italic: true }), alignment: { ...left, vertical: 'top' }, numFmt: asText },
  signerPost: { font: font(13, { bold: true }), alignment: centre, numFmt: asText },
  // Cells of the long lists say as little as they may, for each word of a style is looked up again for every
  // cell: the workbook's own font, and the borders that the neighbours do not draw already.
  listCount: { alignment: { horizontal: 'center' }, border, numFmt: countFormat },
  listText: { alignment: { wrapText: true }, border: inner, numFmt: asText },
  listCentred: { alignment: { horizontal: 'center' }, border: inner, numFmt: asText },
} satisfies Record<string, CellStyle>;
