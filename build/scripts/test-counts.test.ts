import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readCounts } from './test-counts.ts';

const folder = mkdtempSync(join(tmpdir(), 'test-counts-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function report(content: object): string {
  const path = join(folder, 'report.json');
  writeFileSync(path, JSON.stringify(content));
  return path;
}

const unit = (...statuses: readonly string[]) => ({
  numPassedTests: statuses.filter((status) => status === 'passed').length,
  testResults: [
    {
      name: 'a.test.ts',
      status: statuses.includes('failed') ? 'failed' : 'passed',
      assertionResults: statuses.map((status, at) => ({ fullName: `test ${at}`, status })),
    },
  ],
});

describe('counting the unit tests', () => {
  test('passed, failed and skipped are told apart, the skipped by name', () => {
    const counts = readCounts('vitest', report(unit('passed', 'failed', 'skipped', 'passed')), 1);
    expect(counts).toEqual({ passed: 2, failed: 1, skipped: ['test 2'] });
  });

  test('a file that could not be loaded is one failure', () => {
    const broken = { name: 'b.test.ts', status: 'failed', assertionResults: [] };
    const { numPassedTests, testResults } = unit('passed');
    const counts = readCounts('vitest', report({ numPassedTests, testResults: [...testResults, broken] }), 1);
    expect(counts).toMatchObject({ passed: 1, failed: 1 });
  });

  test('a run that ended badly without a failed test is one failure', () => {
    expect(readCounts('vitest', report(unit('passed')), 1)).toMatchObject({ passed: 1, failed: 1 });
  });

  test('a run that left no report is one failure, whatever it says of itself', () => {
    expect(readCounts('vitest', join(folder, 'none.json'), 0)).toMatchObject({ passed: 0, failed: 1 });
  });
});

describe('counting the journeys', () => {
  test('specs in nested suites are found, a skipped one with its reason', () => {
    const skipped = {
      title: 'needs a printer',
      tests: [{ status: 'skipped', annotations: [{ type: 'skip', description: 'no printer here' }] }],
    };
    const content = {
      stats: { expected: 3, unexpected: 1, flaky: 1 },
      errors: [],
      suites: [{ suites: [{ specs: [skipped] }] }],
    };
    expect(readCounts('playwright', report(content), 1)).toEqual({
      passed: 4,
      failed: 1,
      skipped: ['needs a printer (no printer here)'],
    });
  });

  test('an error outside every spec is a failure', () => {
    const content = { stats: { expected: 3, unexpected: 0, flaky: 0 }, errors: [{ message: 'x' }] };
    expect(readCounts('playwright', report(content), 1)).toMatchObject({ failed: 1 });
  });
});
