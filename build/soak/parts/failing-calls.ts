import type { Deed } from '../faults/deed.ts';
import { failCalls } from '../faults/fail-calls.ts';
import type { SoakPart } from '../soak-part.ts';
import { whole } from '../whole.ts';

/** A4: the n-th call to the disk fails. `count` is the highest n. */
export const failingCallPart = ({ name, title }: Deed): SoakPart => ({
  id: `A4 ${name}`,
  title: `The n-th write, fsync, ftruncate, rename or open fails in: ${title}`,
  goal: '0 lost, a sentence for each, nothing half done, no scrap left',
  full: 1000,
  async run(count) {
    const { tries, reached, refused, codes, faults } = await failCalls(name, { way: 'nth', most: count });
    const said = Object.entries(codes)
      .map(([code, times]) => `${code} ${times}`)
      .join(', ');
    return {
      reached: `${whole(faults.length)} faults; ${said}`,
      runs: `${whole(tries)} tries, ${whole(reached)} with a failing call, ${whole(refused)} refused`,
      met: faults.length === 0 && reached > 0,
      faults,
    };
  },
});
