// A document made by the program's own hidden window, without the screen that usually asks for it.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PrintJob } from '../../shared/ipc/print.ts';
import type { App } from './app.ts';

/** @returns the path of the PDF; throws where the pages could not be made */
export async function printJob(app: App, name: string, job: PrintJob): Promise<string> {
  const hex = await app.page.evaluate(async (sent) => {
    type Call = (m: object) => Promise<{ ok: boolean; value: { bytes: Uint8Array }; error?: unknown }>;
    const { call } = (window as unknown as { app: { call: Call } }).app;
    const answer = await call({ name: 'print.preview', input: { job: sent, progressId: 'trang' } });
    if (!answer.ok) throw new Error(JSON.stringify(answer.error));
    return [...answer.value.bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  }, job);
  // PICTURES=<folder> keeps the papers for somebody to look at.
  const path = join(process.env.PICTURES ?? app.home, `${name}.pdf`);
  writeFileSync(path, Buffer.from(hex, 'hex'));
  return path;
}
