import { type WriteOptions, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { type DrawnSheet, placeLines, withModelRow } from './long-lines.ts';
import { fontName } from './styles.ts';

export type WorkbookSheet = DrawnSheet;

type NamedRange = NonNullable<WriteOptions['namedRanges']>[number];

/**
 * hucre 1.0 writes the rows to repeat without quotes about the sheet's name: with a space in the name Excel then
 * calls the file damaged and LibreOffice repeats nothing. So the reserved name is written here instead.
 */
function withQuotedTitles(sheet: WriteSheet): { readonly sheet: WriteSheet; readonly title: NamedRange[] } {
  const { printTitlesRow, ...pageSetup } = sheet.pageSetup ?? {};
  if (printTitlesRow === undefined) return { sheet, title: [] };
  const range = `'${sheet.name.replaceAll("'", "''")}'!${printTitlesRow}`;
  return {
    sheet: { ...sheet, pageSetup },
    title: [{ name: '_xlnm.Print_Titles', range, scope: sheet.name }],
  };
}

/** The file's bytes. Nothing of the machine or the person goes into its properties but the title. */
export async function packWorkbook(title: string, sheets: readonly WorkbookSheet[]): Promise<Uint8Array> {
  const quoted = sheets.map((sheet) => withQuotedTitles(withModelRow(sheet)));
  const bytes = await writeXlsx({
    sheets: quoted.map((q) => q.sheet),
    namedRanges: quoted.flatMap((q) => q.title),
    defaultFont: { name: fontName, size: 12 },
    properties: { title },
  });
  return placeLines(bytes, sheets);
}
