import { figuresOf } from '../crash/figures-of.ts';
import { keyOf, makeTemplate, removeTemplate } from '../crash/folder.ts';
import { filled } from '../damage/damage.ts';
import type { EnduranceFigures } from '../endurance/save-many.ts';
import type { SoakPart } from '../soak-part.ts';
import { whole } from '../whole.ts';

/** Fewer saves are over before the memory of a process has settled, and say nothing of time on a busy machine. */
const tells = 10_000;
const most = { growth: 0.1, walMiB: 16, p99Ms: 100 } as const;

async function saveMany(count: number, sabotage: string): Promise<EnduranceFigures> {
  const folder = await makeTemplate(filled);
  try {
    const key = keyOf(folder).toString('hex');
    return await figuresOf('build/soak/endurance/save-many.ts', [folder, key, `${count}`, sabotage]);
  } finally {
    removeTemplate(folder);
  }
}

const growthOf = ({ rssBefore, rssAfter }: EnduranceFigures): number => rssAfter / rssBefore - 1;

const told = (figures: EnduranceFigures) => {
  const { rssBefore, rssAfter, p99, slowest, walMost, walIdle, walLocked } = figures;
  const memory = `memory ${rssBefore.toFixed(0)} → ${rssAfter.toFixed(0)} MiB (${(100 * growthOf(figures)).toFixed(1)} %)`;
  const log = `WAL ${walIdle.toFixed(1)} MiB idle, ${walLocked.toFixed(1)} locked, ${walMost.toFixed(1)} at most`;
  return {
    reached: `${memory}; ${log}; p99 ${p99.toFixed(1)} ms, slowest ${slowest.toFixed(0)} ms`,
    runs: `${whole(figures.saves)} saves`,
    faults: figures.refused,
  };
};

/** C5: a long day in one session. */
export const enduranceParts: readonly SoakPart[] = [
  {
    id: 'C5',
    title: 'Records saved again and again in one session',
    goal: 'memory grows under 10 %, WAL under 16 MiB idle and locked, p99 of a save under 100 ms',
    full: 100_000,
    async run(count) {
      const figures = await saveMany(count, 'none');
      const { refused, walIdle, walLocked, p99 } = figures;
      const settled = count < tells || (growthOf(figures) < most.growth && p99 < most.p99Ms);
      return {
        ...told(figures),
        met: refused.length === 0 && settled && Math.max(walIdle, walLocked) < most.walMiB,
      };
    },
  },
  {
    id: 'C5 control',
    title: 'It can fail: a save that leaves something behind, a log that is never brought into the register',
    goal: 'the growth and the WAL are reported',
    full: 3000,
    async run(count) {
      const figures = await saveMany(count, 'leaks');
      return { ...told(figures), met: growthOf(figures) > most.growth && figures.walIdle > most.walMiB };
    },
  },
];
