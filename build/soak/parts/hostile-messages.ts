import { fuzzChannels } from '../../../electron/shell/testing/fuzz-channels.ts';
import type { SoakPart } from '../soak-part.ts';

/** E2: the whole contract, by whoever knocks. */
export const hostileMessagesPart: SoakPart = {
  id: 'E2',
  title: 'Hostile messages at every channel, and forged senders',
  goal: '0 let in, 0 change, 0 crash, nothing of SQL, stack or path told, p99 under 50 ms',
  full: 10_000,
  async run(perChannel, seed) {
    const told = await fuzzChannels({ perChannel, seed: Number(seed) });
    const faults = [...told.letIn, ...told.telling, ...told.bugs, ...told.changed];
    return {
      reached: `${told.letIn.length} let in, ${told.changed.length} changed, ${told.bugs.length} bugs, p99 ${Math.round(told.p99)} ms`,
      runs: `${told.channels} channels, ${told.messages} messages, ${told.forged} forged senders`,
      met: faults.length === 0 && told.p99 < 50,
      faults,
    };
  },
};
