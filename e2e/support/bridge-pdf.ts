// A document laid out over the page's own bridge, its bytes in a file: for what is measured, not clicked.
import { writeFileSync } from 'node:fs';
import type { PrintJob, PrintPreview } from '../../shared/ipc/print.ts';
import type { App } from './app.ts';

interface Bridge {
  call(message: unknown): Promise<{ ok: boolean; value: PrintPreview; error: unknown }>;
}

/** Writes the PDF to `path`; throws where the job is refused. */
export async function writePdf(
  app: App,
  job: PrintJob,
  path: string,
): Promise<Pick<PrintPreview, 'pages' | 'notes' | 'papers'>> {
  const { base64, ...told } = await app.page.evaluate(async (sent) => {
    const answer = await (window as unknown as { app: Bridge }).app.call({
      name: 'print.preview',
      input: { job: sent, progressId: 'spec' },
    });
    if (!answer.ok) throw new Error(JSON.stringify(answer.error));
    const { bytes, pages, notes, papers } = answer.value;
    let text = '';
    for (const byte of bytes) text += String.fromCharCode(byte);
    return { base64: btoa(text), pages, notes, papers };
  }, job);
  writeFileSync(path, Buffer.from(base64, 'base64'));
  return told;
}
