import { type DrillFigures, drillMany, type Mishap } from '../drill/drill.ts';
import type { SoakPart } from '../soak-part.ts';
import { whole } from '../whole.ts';

/** Five minutes are what the plan allows, with the typing; the program has far less. */
const mostMs = 5 * 60_000;

const told = ({ drills, recovered, slowestMs }: DrillFigures) => ({
  reached: `${whole(recovered)} of ${whole(drills)} recovered with the same rows, the slowest in ${(slowestMs / 1000).toFixed(1)} s`,
  runs: `${whole(drills)} drills`,
});

const control = (mishap: Mishap, title: string): SoakPart => ({
  id: `B7 ${mishap}`,
  title: `It can fail: the drill with ${title}`,
  goal: '0 recovered, each refused',
  full: 20,
  async run(count, seed) {
    const figures = await drillMany(count, { seed, mishap });
    const met = figures.recovered === 0 && figures.faults.length === count;
    return { ...told(figures), met, faults: met ? [] : figures.faults };
  },
});

/** B7: from the stick and the two half-sheets to a register that works, on a PC that has never seen it. */
export const drillParts: readonly SoakPart[] = [
  {
    id: 'B7',
    title: 'A new PC, the newest copy on a stick and the recovery code from two half-sheets',
    goal: 'a working register with the same rows, 5 minutes at most, every time',
    full: 20,
    async run(count, seed) {
      const figures = await drillMany(count, { seed, mishap: 'none' });
      const { recovered, slowestMs, faults } = figures;
      return { ...told(figures), met: recovered === count && slowestMs <= mostMs, faults };
    },
  },
  control('bit', 'one bit of the newest copy turned over'),
  control('letter', 'one letter of the code mistyped'),
];
