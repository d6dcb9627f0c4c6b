/**
 * The summary of a year (movement, structure, admissions, counts of ratings) over registers of growing size on disk,
 * each asked by a process of its own that has done nothing else, so that its memory is the summary's alone.
 */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { testRegister } from '../../db/testing/register.ts';
import { fillSummaryRegister } from '../../db/testing/summary-register.ts';
import type { Measurement } from './measure.ts';

const asker = new URL('./summary-run.ts', import.meta.url).pathname;

interface Asked {
  readonly ms: number;
  /** of the processor alone, which a busy machine lengthens less */
  readonly cpuMs: number;
  readonly peakMiB: number;
}

export function askSummary(members: number): Asked {
  const register = testRegister();
  const folder = dirname(register.path);
  try {
    const year = fillSummaryRegister(register, members);
    register.db.close();
    const args = [asker, register.path, register.key.toString('hex'), String(year)];
    return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Asked;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const million = (n: number): string => n.toLocaleString('en');

/** @param few members of the smaller register by which the growth is measured */
export async function benchSummary(many = 5_000_000, few = 50_000): Promise<readonly Measurement[]> {
  const small = askSummary(few);
  const large = askSummary(many);
  const note = `movement, structure, admissions, ratings; a year and the year before; processor ${(large.cpuMs / 1000).toFixed(1)} s`;
  const linear = small.ms * (many / few);
  return [
    {
      what: `Summary of a year of ${million(many)} members`,
      ours: large.ms,
      bare: null,
      value: large.ms,
      limit: 60_000,
      unit: 'ms',
      note,
    },
    {
      what: `Summary of a year of ${million(many)} members, the most memory`,
      ours: large.peakMiB,
      bare: null,
      value: large.peakMiB,
      limit: 1024,
      unit: 'MiB',
      note,
    },
    {
      what: `Summary, ${million(few)} members against ${million(many)}: growth beside a linear one`,
      ours: large.ms,
      bare: linear,
      value: large.ms / linear,
      limit: 1,
      unit: 'ratio',
      note: `bare: the time of ${million(few)} (${small.ms.toFixed(0)} ms) times ${many / few}`,
    },
  ];
}
