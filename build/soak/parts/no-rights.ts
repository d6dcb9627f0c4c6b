import { deeds } from '../faults/deeds.ts';
import { failCalls } from '../faults/fail-calls.ts';
import { takeRights } from '../faults/take-rights.ts';
import type { SoakPart } from '../soak-part.ts';
import { whole } from '../whole.ts';

const titleOf = (name: string): string => deeds.find((deed) => deed.name === name)?.title ?? name;

const saidIn = (codes: Readonly<Record<string, number>>): string =>
  Object.entries(codes)
    .map(([code, times]) => `${code} ${times}`)
    .join(', ');

const withoutRights = (name: string): SoakPart => ({
  id: `A6 ${name}`,
  title: `Rights taken from the folder, the copies, the register or its -wal, then: ${titleOf(name)}`,
  goal: 'done, or a sentence that says so; nothing half done, no scrap left',
  full: 1,
  async run() {
    const { tries, refused, codes, faults } = await takeRights(name);
    return {
      reached: `${whole(faults.length)} faults; ${saidIn(codes)}`,
      runs: `${whole(tries)} takings, ${whole(refused)} refused`,
      met: faults.length === 0 && tries > 0,
      faults,
    };
  },
});

const held = (name: string): SoakPart => ({
  id: `A6 held ${name}`,
  title: `The target held by another program (EPERM, EBUSY) 1, 2 … times, then let go: ${titleOf(name)}`,
  goal: 'done after waiting, or a sentence; nothing half done, no scrap left',
  full: 20,
  async run(most) {
    const { tries, reached, codes, faults } = await failCalls(name, { way: 'held', most });
    return {
      reached: `${whole(faults.length)} faults; ${saidIn(codes)}`,
      runs: `${whole(tries)} tries`,
      met: faults.length === 0 && reached === tries && (codes.ok ?? 0) > 0,
      faults,
    };
  },
});

/** A6: where nothing may be written, and where another program holds the file. */
export const rightsParts: readonly SoakPart[] = [
  ...['edit', 'backup', 'export', 'open'].map(withoutRights),
  ...['backup', 'export', 'password'].map(held),
  {
    id: 'A6 control',
    title: 'It can fail: a file written without patience, and without a look at what became of it',
    goal: 'what was lost and left behind is reported',
    full: 20,
    async run(most) {
      const { tries, faults } = await failCalls('careless', { way: 'held', most });
      return {
        reached: `${whole(faults.length)} faults`,
        runs: `${whole(tries)} tries`,
        met: faults.length > 0,
        faults: [],
      };
    },
  },
];
