/** What Chromium is told about the paper: for the PDF, and for the dialog of a printer. */
import type { PrintToPDFOptions, WebContentsPrintOptions } from 'electron';
import type { PaperSize } from '../../shared/ipc/print.ts';

/** The size is the document's own (@page), its margins are in its layout. */
export const onPdf: PrintToPDFOptions = {
  preferCSSPageSize: true,
  printBackground: true,
  // Chromium's own lines would print the address of the page and the hour.
  displayHeaderFooter: false,
  pageSize: 'A4',
  margins: { top: 0, bottom: 0, left: 0, right: 0 },
};

const micrometres = (millimetres: number): number => Math.round(millimetres * 1000);

/** A printer knows a sheet by its short side first; lying, it is the same sheet turned. */
export function onPrinter({ width, height }: PaperSize, deviceName: string): WebContentsPrintOptions {
  return {
    silent: false,
    printBackground: true,
    margins: { marginType: 'none' },
    pageSize: {
      width: micrometres(Math.min(width, height)),
      height: micrometres(Math.max(width, height)),
    },
    landscape: width > height,
    ...(deviceName !== '' && { deviceName }),
  };
}
