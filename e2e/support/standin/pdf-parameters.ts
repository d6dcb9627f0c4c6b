// Electron's printToPDF options in the words of Page.printToPDF. Both count in inches.
import type * as Electron from 'electron';

const papers: Readonly<Record<string, readonly [number, number]>> = {
  A3: [11.7, 16.54],
  A4: [8.27, 11.69],
  A5: [5.83, 8.27],
  Letter: [8.5, 11],
  Legal: [8.5, 14],
};

export function pdfParameters(options: Electron.PrintToPDFOptions) {
  const size = options.pageSize ?? 'Letter';
  const [width, height] =
    typeof size === 'string' ? (papers[size] ?? unknownPaper(size)) : ([size.width, size.height] as const);
  const { top, bottom, left, right } = options.margins ?? {};
  return {
    landscape: options.landscape ?? false,
    displayHeaderFooter: options.displayHeaderFooter ?? false,
    printBackground: options.printBackground ?? false,
    scale: options.scale ?? 1,
    paperWidth: width,
    paperHeight: height,
    ...(top !== undefined && { marginTop: top }),
    ...(bottom !== undefined && { marginBottom: bottom }),
    ...(left !== undefined && { marginLeft: left }),
    ...(right !== undefined && { marginRight: right }),
    pageRanges: options.pageRanges ?? '',
    headerTemplate: options.headerTemplate ?? '',
    footerTemplate: options.footerTemplate ?? '',
    preferCSSPageSize: options.preferCSSPageSize ?? false,
    generateTaggedPDF: options.generateTaggedPDF ?? false,
    generateDocumentOutline: options.generateDocumentOutline ?? false,
  };
}

function unknownPaper(name: string): never {
  throw new Error(`The stand-in for Electron does not know the paper ${name}`);
}
