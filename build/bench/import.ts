import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { installExcelJs } from './bare-parse.ts';
import type { Round } from './import-run.ts';
import { writeLargeRoster } from './large-roster.ts';
import { type Measurement, median } from './measure.ts';

const script = fileURLToPath(new URL('./import-run.ts', import.meta.url));
const roster = fileURLToPath(new URL('../../e2e/workbooks/07-dang-bo-khoi-2700.xlsx', import.meta.url));

async function run(file: string, rounds: number, library: string): Promise<Round[]> {
  const { stdout } = await promisify(execFile)(process.execPath, [script, file, String(rounds), library]);
  const all = stdout
    .trim()
    .split('\n')
    .map((text) => JSON.parse(text) as Round);
  return all;
}

const what = 'Import of 10,000 rows × 30 columns, picked file to committed';
const note = 'parser process, reading, two plans, one transaction with ledger, periods and indexes';

function beside(library: string, rounds: readonly Round[], limit: number, how: string): Measurement {
  const ours = median(rounds.map((round) => round.committed));
  const bare = median(rounds.map((round) => round.bare));
  const title = `${what}, beside the bare parse (${library}) of the same file, ${how}`;
  return { what: title, ours, bare, value: ours / bare, limit, unit: 'ratio', note };
}

/** The whole import beside two libraries that only parse; a preview by itself. */
export async function benchImport(): Promise<readonly Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), 'so-dang-vien-bench-'));
  try {
    const file = join(folder, 'danh-sach.xlsx');
    await writeLargeRoster(file, 10_000);
    const fresh: Round[] = [];
    for (let i = 0; i < 3; i++) fresh.push(...(await run(file, 1, 'sheetjs')));
    const warm = await run(file, 6, 'sheetjs');
    const lines = [
      beside('SheetJS', fresh, 1.3, 'first of a process'),
      beside('SheetJS', warm.slice(1), 1.3, 'warm'),
    ];
    const missing = await installExcelJs(folder);
    if (missing === null) lines.push(beside('ExcelJS', await run(file, 3, folder), 1, 'by turns'));
    else console.log(`No line beside ExcelJS: ${missing}`);
    const previews: number[] = [];
    for (let i = 0; i < 3; i++)
      previews.push(...(await run(roster, 1, 'sheetjs')).map((round) => round.preview));
    const preview = median(previews);
    lines.push({
      what: 'Preview of 2,700 rows, picked file to the first plan',
      ours: preview,
      bare: null,
      value: preview,
      limit: 1500,
      unit: 'ms',
      note: 'first of a process, with the start of the parser process',
    });
    return lines;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** How much 100,000 people take, and who must wait meanwhile. */
export async function benchImportOfMany(): Promise<readonly Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), 'so-dang-vien-bench-'));
  try {
    const file = join(folder, 'danh-sach.xlsx');
    await writeLargeRoster(file, 100_000);
    const [round] = await run(file, 1, 'none');
    if (!round?.watched) throw new Error('nothing was measured');
    const { peakBytes, longestGap, longestAnswer } = round.watched;
    const mib = peakBytes / 2 ** 20;
    const waits = Object.entries(longestAnswer).map(([phase, ms]) => `${phase} ${(ms / 1000).toFixed(1)} s`);
    return [
      {
        what: 'Import of 100,000 rows × 30 columns, the most memory of all processes together',
        ours: mib,
        bare: null,
        value: mib,
        limit: 1024,
        unit: 'MiB',
        note: `main process with its worker, and the parser; committed after ${(round.committed / 1000).toFixed(0)} s`,
      },
      {
        what: 'Import of 100,000 rows × 30 columns, longest silence of the main thread',
        ours: longestGap,
        bare: null,
        value: longestGap,
        limit: 250,
        unit: 'ms',
        note: `a question to the register waited at most: ${waits.join(', ')}`,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
