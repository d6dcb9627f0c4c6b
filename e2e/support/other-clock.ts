// A register that was opened once on a PC whose clock said another moment: by the real core, in a process of its own.
import { execFileSync } from 'node:child_process';
import { freshPassword } from './fresh-register.ts';

const core = new URL('../../electron/core/testing/open-core.ts', import.meta.url).href;

const visit = `
  const { openCore } = await import(${JSON.stringify(core)});
  const [folder, file, password, now] = process.argv.slice(1);
  const core = openCore({ folder, now: new Date(now) });
  await core.must('register.open', { file, password });
  await core.must('register.lock', {});
`;

/** @param now ISO moment that the clock of that PC said */
export function visitByOtherClock(folder: string, file: string, now: string): void {
  execFileSync(process.execPath, [
    ...['--input-type=module', '--eval', visit],
    ...[folder, file, freshPassword, now],
  ]);
}
