/** A program of the soak in a process of its own; what it prints is its figures as JSON. */
import { execFileSync } from 'node:child_process';
import { bundled } from './bundle.ts';

export interface Surroundings {
  readonly env?: Readonly<Record<string, string>>;
  /** a program that starts it, with its arguments, e.g. setpriv */
  readonly under?: readonly string[];
}

/** @param source path of the program from the root of the repository */
export async function figuresOf<T>(
  source: string,
  args: readonly string[],
  { env, under = [] }: Surroundings = {},
): Promise<T> {
  const [program, ...rest] = [...under, process.execPath, await bundled(source), ...args];
  const output = execFileSync(program ?? '', rest, {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  // Each program says which of its types it prints.
  return JSON.parse(output) as T;
}
