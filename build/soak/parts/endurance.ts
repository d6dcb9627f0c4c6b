import { durability } from '../../../db/open.ts';
import { figuresOf } from '../crash/figures-of.ts';
import { keyOf, makeTemplate, removeTemplate } from '../crash/folder.ts';
import { filled } from '../damage/damage.ts';
import type { EnduranceFigures, Memory } from '../endurance/save-many.ts';
import type { SoakPart } from '../soak-part.ts';
import { whole } from '../whole.ts';

/** Fewer saves are over before the memory of a process has settled, and say nothing of time on a busy machine. */
const tells = 10_000;
const pageCacheMiB = -durability.cache_size / 1024;
const most = { growth: 0.1, walMiB: 16, p99Ms: 100 } as const;

/**
 * V8 doubles its room for young objects up to 64 MiB now and then, however little is kept: the heap in use stays at 25 MiB
 * over 60,000 saves while the room goes from 59 to 155. Held where it begins, what RSS gains is what the program keeps.
 */
const heldYoung = '--max-semi-space-size=16';

async function saveMany(count: number, sabotage: string): Promise<EnduranceFigures> {
  const folder = await makeTemplate(filled);
  try {
    const key = keyOf(folder).toString('hex');
    return await figuresOf('build/soak/endurance/save-many.ts', [folder, key, `${count}`, sabotage], {
      env: { NODE_OPTIONS: heldYoung },
    });
  } finally {
    removeTemplate(folder);
  }
}

/** The register's own pages are no growth of the program. */
const ownMemory = ({ rss, file }: Memory): number => rss - Math.min(file, pageCacheMiB);
const growthOf = ({ before, after }: EnduranceFigures): number => ownMemory(after) / ownMemory(before) - 1;

const told = (figures: EnduranceFigures) => {
  const { before, after, p99, slowest, walMost, walIdle, walLocked } = figures;
  const memory = `memory ${before.rss.toFixed(0)} → ${after.rss.toFixed(0)} MiB with a register of ${before.file.toFixed(0)} → ${after.file.toFixed(0)} MiB in its cache (${(100 * growthOf(figures)).toFixed(1)} % beyond it)`;
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
    goal: 'memory beyond the cache of pages grows under 10 %, WAL under 16 MiB idle and locked, p99 of a save under 100 ms',
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
