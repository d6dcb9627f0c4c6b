/** Promises that tests keep: the same files in full, counted by the reports of their own runners. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildIfStale } from '../../scripts/build-if-stale.ts';
import { type Counts, readCounts } from '../../scripts/test-counts.ts';
import { repositoryRoot } from '../../vite/repository-root.ts';
import type { SoakPart } from '../soak-part.ts';
import { whole } from '../whole.ts';

export interface PromiseInTests extends Pick<SoakPart, 'id' | 'title' | 'goal'> {
  /** files of Vitest, from the repository's root */
  readonly tests?: readonly string[];
  /** specs of Playwright, which drive the built program */
  readonly journeys?: readonly string[];
  /** the name in the environment by which its tests take their number, and the number of the plan; else it stands in them */
  readonly number?: readonly [name: string, full: number];
}

export const asTests = ({ tests = [], journeys = [], number, ...said }: PromiseInTests): SoakPart => ({
  ...said,
  full: number?.[1] ?? 1,
  async run(count) {
    const env = number ? { [number[0]]: `${count}` } : {};
    const runs = [...(tests.length > 0 ? [vitest(tests, env)] : [])];
    if (journeys.length > 0) {
      await buildIfStale();
      runs.push(playwright(journeys, env));
    }
    const sum = (of: (counts: Counts) => number) => runs.reduce((all, { counts }) => all + of(counts), 0);
    const [passed, failed] = [sum((c) => c.passed), sum((c) => c.failed)];
    const skipped = runs.flatMap(({ counts }) => counts.skipped);
    const files = tests.length + journeys.length;
    return {
      reached: [
        `${whole(passed)} tests held`,
        ...(failed > 0 ? [`${failed} failed`] : []),
        ...(skipped.length > 0 ? [`${skipped.length} not run`] : []),
      ].join(', '),
      runs: number ? whole(count) : `${files} ${files === 1 ? 'file' : 'files'}, numbers in the tests`,
      // What this machine cannot try is not kept by it.
      met: failed === 0 && skipped.length === 0 && passed > 0,
      faults: [...runs.flatMap(({ faults }) => faults), ...skipped.map((name) => `not run: ${name}`)],
    };
  },
});

interface TestRun {
  readonly counts: Counts;
  readonly faults: readonly string[];
}

function vitest(files: readonly string[], env: Readonly<Record<string, string>>): TestRun {
  const program = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'build/vitest.config.ts', ...files];
  // An hour and more where a number is given; what hangs is seen by whoever runs the soak.
  const patience = ['--testTimeout=7200000', '--hookTimeout=600000'];
  return counted('vitest', (report) => ({
    args: [...program, ...patience, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    env,
  }));
}

function playwright(specs: readonly string[], env: Readonly<Record<string, string>>): TestRun {
  const program = ['node_modules/@playwright/test/cli.js', 'test', '--config', 'e2e/playwright.config.ts'];
  return counted('playwright', (report) => ({
    args: [
      ...program,
      '--workers=1',
      '--reporter=list,json',
      ...specs.map((spec) => spec.replace('e2e/', '')),
    ],
    env: { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
  }));
}

function counted(
  kind: 'vitest' | 'playwright',
  how: (report: string) => {
    readonly args: readonly string[];
    readonly env: Readonly<Record<string, string>>;
  },
): TestRun {
  const folder = mkdtempSync(join(tmpdir(), 'so-dang-vien-soak-'));
  const report = join(folder, 'report.json');
  const { args, env } = how(report);
  const { status, stdout } = spawnSync(process.execPath, args, {
    cwd: repositoryRoot,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, NO_COLOR: '1', ...env },
  });
  const counts = readCounts(kind, report, status ?? 1);
  rmSync(folder, { recursive: true, force: true });
  const failed = stdout.split('\n').filter((line) => /^\s*(FAIL|AssertionError|\d+\) |Error:)/.test(line));
  return { counts, faults: counts.failed > 0 ? failed : [] };
}
