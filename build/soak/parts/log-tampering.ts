import { runTamperings } from '../../../db/testing/tamper-run.ts';
import type { SoakPart } from '../soak-part.ts';

/** E8; what a checker that only counts would have seen stands beside it, so that the figure means something. */
export const logTamperingPart: SoakPart = {
  id: 'E8',
  title: 'The log tampered with by direct SQL: edit, delete, insert, swap, cut tail',
  goal: 'all told, with the right first entry; a checker that only counts sees fewer',
  full: 1000,
  async run(count, seed) {
    const { runs, right, wrong, naive } = runTamperings(count, Number(seed));
    return {
      reached: `${right} told rightly; a checker that only counts saw ${naive}`,
      runs: `${runs} tamperings`,
      met: right === runs && naive < runs,
      faults: wrong,
    };
  },
};
