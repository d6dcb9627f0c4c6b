import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Measurement } from './measure.ts';

interface Times {
  readonly first: number;
  readonly next: number;
  readonly own: number;
}

/** A change on the printing screen to the page drawn; driven from e2e, as every journey is. */
export async function benchPreview(): Promise<readonly Measurement[]> {
  const script = fileURLToPath(new URL('../../e2e/bench/preview.ts', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [script]);
  // The script's one line of output.
  const told = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Record<'cards' | 'paper', Times>;
  const line = (what: string, { first, next, own }: Times): Measurement => ({
    ...{ what: `${what}: a change to the page drawn`, ours: next, bare: own, value: next, limit: 700 },
    unit: 'ms',
    note: `with 300 ms of waiting for further changes; the first after opening the screen ${first.toFixed(0)} ms; bare: Chromium's own printing of the same page`,
  });
  return [line('Preview of one sheet of cards', told.cards), line('Preview of one paper', told.paper)];
}
