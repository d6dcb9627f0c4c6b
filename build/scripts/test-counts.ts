// Reads the counts out of the JSON reports of Vitest and Playwright.
import { existsSync, readFileSync } from 'node:fs';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  /** What did not run, each with its reason where one was given. */
  readonly skipped: readonly string[];
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

interface PlaywrightSuite {
  readonly suites?: readonly PlaywrightSuite[];
  readonly specs?: readonly {
    readonly title: string;
    readonly tests: readonly {
      readonly status: string;
      readonly annotations: readonly { readonly type: string; readonly description?: string }[];
    }[];
  }[];
}

interface PlaywrightReport extends PlaywrightSuite {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number };
  readonly errors: readonly unknown[];
}

/** The report of a run that ended with `exitCode`; a run that failed never counts as none failed. */
export function readCounts(kind: 'vitest' | 'playwright', path: string, exitCode: number): Counts {
  if (!existsSync(path)) return { passed: 0, failed: 1, skipped: [] };
  const report: unknown = JSON.parse(readFileSync(path, 'utf8'));
  // The shape is the reporter's own, pinned with its version.
  const counts =
    kind === 'vitest' ? ofVitest(report as VitestReport) : ofPlaywright(report as PlaywrightReport);
  return exitCode !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

function ofVitest(report: VitestReport): Counts {
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  // A file that could not even be loaded has no test to count, so it counts itself.
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: tests.filter((test) => test.status === 'failed').length + brokenFiles.length,
    skipped: tests
      .filter((test) => test.status !== 'passed' && test.status !== 'failed')
      .map((test) => test.fullName),
  };
}

function ofPlaywright(report: PlaywrightReport): Counts {
  const { expected, unexpected, flaky } = report.stats;
  return { passed: expected + flaky, failed: unexpected + report.errors.length, skipped: skippedIn(report) };
}

function skippedIn(suite: PlaywrightSuite): readonly string[] {
  const own = (suite.specs ?? []).flatMap((spec) =>
    spec.tests
      .filter((test) => test.status === 'skipped')
      .map((test) => {
        const reason = test.annotations.find(({ type }) => type === 'skip' || type === 'fixme')?.description;
        return reason ? `${spec.title} (${reason})` : spec.title;
      }),
  );
  return [...own, ...(suite.suites ?? []).flatMap(skippedIn)];
}
