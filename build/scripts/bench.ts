// `npm run bench`: our work beside the bare library or the bare host doing the same, in one run; ratios, never a
// pass or fail of the tests. The last figures stay in build/bench.md.
import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { benchAsOf } from '../bench/as-of.ts';
import { benchBadges } from '../bench/badges.ts';
import { benchExport } from '../bench/export.ts';
import { benchFirstList } from '../bench/first-list.ts';
import { benchImport, benchImportOfMany } from '../bench/import.ts';
import type { Measurement } from '../bench/measure.ts';
import { benchSearch } from '../bench/search.ts';
import { buildIfStale } from './build-if-stale.ts';
import { ensureTools } from './ensure-tools.ts';

for (const sentence of await ensureTools()) console.log(sentence);
await buildIfStale();

const measurements: Measurement[] = [];
for (const bench of [
  benchImport,
  benchImportOfMany,
  benchExport,
  benchSearch,
  benchAsOf,
  benchBadges,
  benchFirstList,
]) {
  const measured = [await bench()].flat();
  measurements.push(...measured);
  for (const one of measured) console.log(line(one));
}

function line({ what, ours, bare, value, limit, unit, note }: Measurement): string {
  const figure = unit === 'ratio' ? `${value.toFixed(2)} ×` : `${value.toFixed(1)} ${unit}`;
  const allowed = `${limit} ${unit === 'ratio' ? '×' : unit}`;
  const beside = bare === null ? '–' : `${bare.toFixed(0)} ms`;
  const unitOfOurs = unit === 'MiB' ? 'MiB' : 'ms';
  return `| ${what} | ${ours.toFixed(bare === null ? 1 : 0)} ${unitOfOurs} | ${beside} | ${figure} | ≤ ${allowed} | ${value <= limit ? 'yes' : 'NO'} | ${note} |`;
}

const processor = cpus()[0]?.model.trim() ?? 'unknown processor';
writeFileSync(
  new URL('../bench.md', import.meta.url),
  `# Benchmark

\`npm run bench\` on ${new Date().toISOString().slice(0, 10)}; Node ${process.version}; ${cpus().length} × ${processor}, ${Math.round(totalmem() / 2 ** 30)} GiB.
Both sides of a line were measured by turns in one run; medians.

| What | Ours | Bare | Figure | Goal | Met | Note |
|---|---|---|---|---|---|---|
${measurements.map(line).join('\n')}
`,
);
