/** The sheet that is added behind the user's own: texts as texts, so nothing in it can run as a formula. */
import { cellAddress } from '../../shared/roster/cell-address.ts';
import type { Marks } from './mark-types.ts';
import type { MarkedStyles } from './mark-workbook-styles.ts';
import { escapeCellText } from './package/xml-text.ts';

export function addedSheetXml({ widths, lines }: Marks['added'], styles: MarkedStyles): string {
  const columns = widths
    .map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`)
    .join('');
  const rows = lines.map(({ cells, bold, fill }, r) => {
    const written = cells.map((value, c) => {
      const base = bold ? styles.bold : styles.wrapped;
      const style = c === 0 && fill ? styles.styleFor(base, fill) : base;
      const at = `r="${cellAddress(r, c)}" s="${style}"`;
      return typeof value === 'number'
        ? `<c ${at}><v>${value}</v></c>`
        : `<c ${at} t="inlineStr"><is><t xml:space="preserve">${escapeCellText(value)}</t></is></c>`;
    });
    return `<row r="${r + 1}">${written.join('')}</row>`;
  });
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><cols>${columns}</cols><sheetData>${rows.join('')}</sheetData><pageSetup paperSize="9" orientation="portrait" fitToHeight="0"/></worksheet>`;
}
