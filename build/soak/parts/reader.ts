import { spawnSync } from 'node:child_process';
import type { SoakPart } from '../soak-part.ts';

/** D2 has a program of its own, which also runs by itself. */
export const readerPart: SoakPart = {
  id: 'D2',
  title: 'Damaged workbooks end in a reading or in a known refusal',
  goal: '0 hangs, 0 crashes, 0 unknown messages',
  full: 20_000,
  async run(count) {
    const program = new URL('../../scripts/soak-reader.ts', import.meta.url).pathname;
    const { status, stdout } = spawnSync(process.execPath, [program, `${count}`], { encoding: 'utf8' });
    const lines = stdout.trim().split('\n');
    return {
      reached: (lines.findLast((line) => line.includes(' cases, ')) ?? '').replace(/ \{.*/, ''),
      runs: `${count} files`,
      met: status === 0,
      faults: lines.filter((line) => /^seed \d+ \S+:/.test(line)),
    };
  },
};
