/** Promises whose test takes its number from the environment: the same file in full. */
import { spawnSync } from 'node:child_process';
import { repositoryRoot } from '../../vite/repository-root.ts';
import type { SoakPart } from '../soak-part.ts';

interface TestInFull extends Pick<SoakPart, 'id' | 'title' | 'goal' | 'full'> {
  readonly file: string;
  readonly number: string;
}

const part = ({ file, number, ...said }: TestInFull): SoakPart => ({
  ...said,
  async run(count) {
    const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'build/vitest.config.ts', file];
    const { status, stdout } = spawnSync(process.execPath, [...vitest, '--testTimeout=7200000'], {
      cwd: repositoryRoot,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1', [number]: `${count}` },
    });
    const failed = stdout.split('\n').filter((line) => /^\s*(FAIL|AssertionError)/.test(line));
    return {
      reached: status === 0 ? 'held' : 'failed',
      runs: `${count}`,
      met: status === 0,
      faults: failed,
    };
  },
});

export const testParts: readonly SoakPart[] = [
  part({
    id: 'B2',
    title: 'A register damaged at random is replaced by the newest proven copy',
    goal: 'always, by two presses, the damaged file kept',
    full: 200,
    file: 'electron/core/backup/replace-damaged.test.ts',
    number: 'DAMAGE_RUNS',
  }),
  part({
    id: 'B4',
    title: 'Two years of copies with a clock that jumps',
    goal: 'a copy of today, the week, the month and the year is always there',
    full: 1000,
    file: 'electron/core/backup/retention.test.ts',
    number: 'RETENTION_RUNS',
  }),
  part({
    id: 'C2',
    title: 'Two programs reach for one register in the same moment',
    goal: 'one wins, the other names it, 0 rows lost',
    full: 100,
    file: 'electron/core/open-race.test.ts',
    number: 'RACES',
  }),
];
