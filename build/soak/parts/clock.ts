import { type ClockFigures, movedClocks } from '../clock/moved-clock.ts';
import type { SoakPart } from '../soak-part.ts';
import { whole } from '../whole.ts';

const told = ({ sessions, waits, elsewhere, faults }: ClockFigures) => ({
  reached: `${whole(faults.length)} faults; by the clock ${whole(elsewhere)} entries of the log would stand elsewhere`,
  runs: `${whole(sessions)} sessions, ${whole(waits)} lock-outs`,
});

const control = (
  id: string,
  title: string,
  { goal, sabotage }: { readonly goal: string; readonly sabotage: string },
): SoakPart => ({
  id,
  title: `It can fail: ${title}`,
  goal,
  full: 10,
  async run(rounds, seed) {
    const figures = await movedClocks(rounds, { seed, sabotage });
    return { ...told(figures), met: figures.faults.length > 0, faults: [] };
  },
});

/** C4: 400 days back, 5 years ahead, 1970, summer time, another zone. Needs libfaketime and fails without it. */
export const clockParts: readonly SoakPart[] = [
  {
    id: 'C4',
    title: 'Sessions by a clock that was moved',
    goal: 'nothing refused once the day is said, the log in its order, the jump told, no lock-out shortened, no copy gone',
    full: 10,
    async run(rounds, seed) {
      const figures = await movedClocks(rounds, { seed });
      const { faults, elsewhere } = figures;
      return { ...told(figures), met: faults.length === 0 && elsewhere > 0, faults };
    },
  },
  control('C4 control', 'a lock-out that is measured by the clock of the PC', {
    goal: 'lock-outs that were shortened are reported',
    sabotage: 'waits-by-the-clock',
  }),
  control('C4 unsaid', 'nobody says which day it is', {
    goal: 'entries of days that the clock has not reached are reported as refused',
    sabotage: 'nobody-says-the-day',
  }),
];
