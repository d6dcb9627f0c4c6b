import { execFile } from 'node:child_process';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Measurement } from './measure.ts';

interface Times {
  readonly first: number;
  readonly next: number;
  readonly own: number;
}

/** A preview asked for to its page drawn; driven from e2e, as every journey is. */
export async function benchPreview(): Promise<readonly Measurement[]> {
  const script = fileURLToPath(new URL('../../e2e/bench/preview.ts', import.meta.url));
  const load = loadavg()[0]?.toFixed(0);
  const { stdout } = await promisify(execFile)(process.execPath, [script]);
  // The script's one line of output.
  const told = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Record<'cards' | 'paper', Times>;
  const line = (what: string, { first, next, own }: Times): Measurement => ({
    ...{ what: `${what}, asked for to drawn`, ours: next, bare: own, value: next, limit: 700 },
    unit: 'ms',
    note: `the first after opening the screen ${first.toFixed(0)} ms; bare: Chromium's own printing of the same page; at a load of ${load} on ${cpus().length} processors`,
  });
  return [line('Preview of one sheet of cards', told.cards), line('Preview of one paper', told.paper)];
}
