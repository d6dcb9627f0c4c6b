// `npm run bench`: our work beside the bare library or the bare host doing the same, in one run; ratios, never a
// pass or fail of the tests. The last figures stay in build/bench.md. `npm run bench -- import` measures only the lines
// of that file anew; the others stay with the day on which they were measured.
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { benchAsOf } from '../bench/as-of.ts';
import { benchBackup } from '../bench/backup.ts';
import { benchBadges } from '../bench/badges.ts';
import { benchCards } from '../bench/cards.ts';
import { benchExport } from '../bench/export.ts';
import { benchFirstList } from '../bench/first-list.ts';
import { benchImport, benchImportOfMany } from '../bench/import.ts';
import { benchIssue } from '../bench/issue.ts';
import { benchLog } from '../bench/log.ts';
import type { Measurement } from '../bench/measure.ts';
import { benchPreview } from '../bench/preview.ts';
import { benchReports } from '../bench/reports.ts';
import { benchSearch } from '../bench/search.ts';
import { benchStyled } from '../bench/styled.ts';
import { benchSummary } from '../bench/summary.ts';
import { benchUnlock } from '../bench/unlock.ts';
import { buildIfStale } from './build-if-stale.ts';
import { ensureTools } from './ensure-tools.ts';

for (const sentence of await ensureTools()) console.log(sentence);
await buildIfStale();

const benches = {
  import: [benchImport, benchImportOfMany],
  export: [benchExport],
  styled: [benchStyled],
  search: [benchSearch],
  'as-of': [benchAsOf],
  badges: [benchBadges],
  reports: [benchReports],
  issue: [benchIssue],
  'summary-5m': [benchSummary],
  cards: [benchCards],
  log: [benchLog],
  'first-list': [benchFirstList],
  preview: [benchPreview],
  backup: [benchBackup],
  unlock: [benchUnlock],
} as const;
/** Takes many gigabytes and a quarter of an hour: only when it is asked for by its name. */
const alone = new Set(['summary-5m']);
const wanted = process.argv.slice(2);
const file = new URL('../bench.md', import.meta.url);
const today = new Date().toISOString().slice(0, 10);

const lines: string[] = [];
for (const [name, some] of Object.entries(benches)) {
  if (wanted.length > 0 ? !wanted.includes(name) : alone.has(name)) {
    lines.push(...keptLines(name));
    continue;
  }
  for (const bench of some) {
    const measured = [await bench()].flat().map((one) => line(name, one));
    lines.push(...measured);
    for (const one of measured) console.log(one);
  }
}

function keptLines(name: string): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((text) => text.startsWith(`| ${name} |`));
}

function line(name: string, { what, ours, bare, value, limit, unit, note }: Measurement): string {
  const figure = unit === 'ratio' ? `${value.toFixed(2)} ×` : `${value.toFixed(1)} ${unit}`;
  const allowed = `${limit} ${unit === 'ratio' ? '×' : unit}`;
  const beside = bare === null ? '–' : `${bare.toFixed(0)} ms`;
  const unitOfOurs = unit === 'MiB' ? 'MiB' : 'ms';
  return `| ${name} | ${today} | ${what} | ${ours.toFixed(bare === null ? 1 : 0)} ${unitOfOurs} | ${beside} | ${figure} | ≤ ${allowed} | ${value <= limit ? 'yes' : 'NO'} | ${note} |`;
}

const processor = cpus()[0]?.model.trim() ?? 'unknown processor';
writeFileSync(
  file,
  `# Benchmark

\`npm run bench\`; Node ${process.version}; ${cpus().length} × ${processor}, ${Math.round(totalmem() / 2 ** 30)} GiB.
Both sides of a line were measured by turns in one run; medians.

| Bench | Measured on | What | Ours | Bare | Figure | Goal | Met | Note |
|---|---|---|---|---|---|---|---|---|
${lines.join('\n')}
`,
);
