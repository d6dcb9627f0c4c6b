import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Measurement } from './measure.ts';

/** The first list on the screen beside a blank window of the same host; driven from e2e, as every journey is. */
export async function benchFirstList(): Promise<Measurement> {
  const script = fileURLToPath(new URL('../../e2e/bench/first-list.ts', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [script]);
  // The script's one line of output.
  const { blank, list } = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as {
    blank: number;
    list: number;
  };
  return {
    what: 'Start to the first list drawn, beside a blank window of the same host',
    ours: list,
    bare: blank,
    value: list / blank,
    limit: 1.5,
    unit: 'ratio',
    note: 'typing the password and its stretching left out',
  };
}
