/**
 * Pages of a PDF as Chromium writes it: its page objects stand uncompressed in the file, one /Type /Page each
 * (the tree itself is /Type /Pages). An e2e spec compares the figure with poppler's.
 */
export function countPages(pdf: Uint8Array): number {
  return (
    Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength)
      .toString('latin1')
      .match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
  );
}
