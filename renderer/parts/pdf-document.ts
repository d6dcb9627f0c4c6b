/**
 * Opens a PDF that we made ourselves with pdf.js. Its worker is a file of our own bundle; no network, no
 * WebAssembly, no fonts but those in the document. The legacy build serves Electron's older Chromium, too.
 */

import type { PDFDocumentProxy } from 'pdfjs-dist';
// biome-ignore lint/style/noRestrictedImports: a folder of the package, not our build/
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
// biome-ignore lint/style/noRestrictedImports: a folder of the package, not our build/
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';

pdfjs.GlobalWorkerOptions.workerSrc = workerUrl;

/** Starting the worker takes longer than drawing a page: one serves every document. */
let worker: pdfjs.PDFWorker | null = null;
const sharedWorker = (): pdfjs.PDFWorker => {
  if (!worker || worker.destroyed) worker = new pdfjs.PDFWorker();
  return worker;
};

export interface OpenPdf {
  readonly document: Promise<PDFDocumentProxy>;
  readonly close: () => void;
}

export function openPdf(bytes: Uint8Array): OpenPdf {
  const task = pdfjs.getDocument({
    // pdf.js takes the buffer away with it; the caller keeps its own.
    data: bytes.slice(),
    worker: sharedWorker(),
    useWasm: false,
    useWorkerFetch: false,
    disableWorkerRendering: true,
  });
  return { document: task.promise, close: () => void task.destroy() };
}
