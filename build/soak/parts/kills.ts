import { killMany } from '../crash/kill.ts';
import type { Operation } from '../crash/operation.ts';
import type { SoakPart } from '../soak-part.ts';
import { whole } from '../whole.ts';

const few = 20;

/** A1: the program is killed at a random moment of a deed. */
export const killPart = (operation: Operation): SoakPart => ({
  id: `A1 ${operation.name}`,
  title: `SIGKILL at a random moment of: ${operation.title}`,
  goal: '0 acknowledged lost, whole, opens without a question',
  full: 200,
  async run(count, seed) {
    const { acknowledged, late, faults } = await killMany(operation, { kills: count, seed });
    // Where nothing was acknowledged nothing could be lost; a share of a few kills may have that by chance.
    const proves = late < count / 2 && (acknowledged > 0 || count < few);
    return {
      reached: `${whole(faults.length)} faults; ${whole(acknowledged)} acknowledged`,
      runs: `${count} kills, ${late} after its end`,
      met: faults.length === 0 && proves,
      faults,
    };
  },
});
