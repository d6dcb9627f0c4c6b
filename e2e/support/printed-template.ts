// A paper by template as a PDF, asked for as every screen asks.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { App } from './app.ts';
import { ask } from './fresh-register.ts';

/** The PDF of a template about the first member, as any screen would get it. */
export async function printed(app: App, source: object, file: string): Promise<string> {
  const [member] = await ask<readonly number[]>(app, 'member.ids', { sort: 'name' });
  const job = {
    ...{ document: 'document', source, subjects: { kind: 'member', ids: [member] }, orgId: null },
    ...{ answers: {}, watermark: 'none', overlay: null },
    words: {
      ...{ place: 'Tân Lập', signedOn: '2026-02-05', preparer: '', onBehalfOf: 'T/M CHI BỘ' },
      ...{ signerPost: 'BÍ THƯ', signer: 'Lê Văn Ba', number: '9' },
    },
  };
  const base64 = await app.page.evaluate(
    async (input) => {
      type Answer = { ok: boolean; value: { bytes: Uint8Array }; error: unknown };
      type Bridge = { app: { call: (message: object) => Promise<Answer> } };
      const answer = await (window as unknown as Bridge).app.call({ name: 'print.preview', input });
      if (!answer.ok) throw new Error(JSON.stringify(answer.error));
      return btoa(Array.from(answer.value.bytes, (byte) => String.fromCharCode(byte)).join(''));
    },
    { job, progressId: 'thu' },
  );
  const path = join(app.home, file);
  writeFileSync(path, Buffer.from(base64, 'base64'));
  return path;
}
