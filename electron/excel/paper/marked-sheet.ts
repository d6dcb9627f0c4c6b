import type { WorkbookSheet } from './pack-workbook.ts';
import { fontName } from './styles.ts';

/** Under every printed page of a sheet; Excel reads & as the beginning of a code. */
export function markedWith(text: string, sheet: WorkbookSheet): WorkbookSheet {
  const footer = `&C&"${fontName},Bold"&11${text.replaceAll('&', '&&')}`;
  return { ...sheet, headerFooter: { ...sheet.headerFooter, oddFooter: footer, firstFooter: footer } };
}
