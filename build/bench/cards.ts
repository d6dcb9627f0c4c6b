import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Measurement } from './measure.ts';

/** A thousand cards to one PDF beside Chromium's printing of the same static page; driven from e2e, as every journey is. */
export async function benchCards(): Promise<Measurement> {
  const script = fileURLToPath(new URL('../../e2e/bench/cards.ts', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [script]);
  // The script's one line of output.
  const { ours, bare, pages } = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as {
    ours: number;
    bare: number;
    pages: number;
  };
  return {
    what: '1,000 information cards with codes to one PDF, beside Chromium printing the same static page',
    ours,
    bare,
    value: ours / bare,
    limit: 1.3,
    unit: 'ratio',
    note: `${pages} sheets of A4, 200 photos; ours from the question to the bytes in the window: data, signatures, photos cropped, pages, PDF`,
  };
}
