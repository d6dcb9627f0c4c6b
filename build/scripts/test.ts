// `npm test`: every check of the project, one after the other, with a count at the end. A failed step does not
// stop the others, except that nothing is driven that could not be built.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureTools } from './ensure-tools.ts';
import { runNode } from './run.ts';
import { type Counts, readCounts } from './test-counts.ts';

const reports = mkdtempSync(join(tmpdir(), 'so-dang-vien-test-'));
const results = new Map<string, Counts>();

const asCounts = (exitCode: number): Counts => ({
  passed: exitCode === 0 ? 1 : 0,
  failed: exitCode === 0 ? 0 : 1,
  skipped: [],
});

async function step(title: string, work: () => Promise<Counts>): Promise<Counts> {
  console.log(`\n== ${title}`);
  const began = Date.now();
  const counts = await work();
  results.set(title, counts);
  const seconds = Math.round((Date.now() - began) / 1000);
  console.log(`== ${title}: ${counts.failed === 0 ? 'passed' : 'FAILED'} (${seconds} s)`);
  return counts;
}

const unit = join(reports, 'unit.json');
const journeys = join(reports, 'journeys.json');

const missing = await ensureTools();
for (const sentence of missing) console.log(sentence);

await step('types', async () => asCounts(await runNode(['node_modules/typescript/bin/tsc', '--build'])));
await step('lint and format', async () =>
  asCounts(await runNode(['node_modules/@biomejs/biome/bin/biome', 'check', '.'])),
);
await step('layers, rules, database and workbooks (vitest)', async () => {
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'build/vitest.config.ts'];
  const exitCode = await runNode([
    ...vitest,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${unit}`,
  ]);
  return readCounts('vitest', unit, exitCode);
});
const built = await step('build', async () => asCounts(await runNode(['build/scripts/build.ts'])));
await step('contents of the package', async () =>
  asCounts(built.failed > 0 ? 1 : await runNode(['build/scripts/check-package.ts'])),
);
await step('journeys through the built app (playwright)', async () => {
  if (built.failed > 0) return asCounts(1);
  const playwright = ['node_modules/@playwright/test/cli.js', 'test', '--config', 'e2e/playwright.config.ts'];
  const exitCode = await runNode([...playwright, '--reporter=list,json'], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: journeys,
  });
  return readCounts('playwright', journeys, exitCode);
});
rmSync(reports, { recursive: true, force: true });

const all = [...results.values()];
const passed = all.reduce((sum, counts) => sum + counts.passed, 0);
const failed = all.reduce((sum, counts) => sum + counts.failed, 0);
const skipped = all.flatMap((counts) => counts.skipped);

console.log('\n== summary');
for (const [title, counts] of results)
  console.log(
    `${counts.failed === 0 ? 'passed' : 'FAILED'}  ${title}: ${counts.passed} passed, ${counts.failed} failed`,
  );
for (const name of skipped) console.log(`skipped  ${name}`);
for (const sentence of missing) console.log(sentence);
console.log(`${passed} passed, ${failed} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}`);
process.exitCode = failed === 0 ? 0 : 1;
