import { type DamageFigures, type DamageKind, damageMany, damagePlain } from '../damage/damage.ts';
import type { SoakPart } from '../soak-part.ts';
import { whole } from '../whole.ts';

const kinds: readonly { readonly kind: DamageKind; readonly title: string; readonly full: number }[] = [
  { kind: 'flip', title: 'one bit turned over', full: 1000 },
  { kind: 'cut', title: 'the file cut short', full: 200 },
  { kind: 'zeros', title: 'a page of 4 KiB zeroed', full: 200 },
];

/** B1: whatever is damaged is found. */
export const damageParts: readonly SoakPart[] = [
  ...kinds.map(
    ({ kind, title, full }): SoakPart => ({
      id: `B1 ${kind}`,
      title: `Damage in a register: ${title}`,
      goal: '100 % found at opening or on reading, 0 silently wrong',
      full,
      run: async (count, seed) => {
        const figures = await damageMany(kind, count, seed);
        return { ...told(figures), met: figures.silent === 0 && figures.harmless === 0 };
      },
    }),
  ),
  {
    id: 'B1 control',
    title: 'It can fail: one bit turned over in the same data without the cipher',
    goal: 'wrong values that nothing noticed are reported',
    full: 1000,
    run: async (count, seed) => {
      const figures = await damagePlain('flip', count, seed);
      return { ...told(figures), met: figures.silent > 0 };
    },
  },
];

const told = ({ tries, atOpening, atReading, harmless, silent }: DamageFigures) => ({
  reached: `${whole(atOpening)} at opening, ${whole(atReading)} on reading, ${whole(harmless)} harmless, ${whole(silent)} silently wrong`,
  runs: whole(tries),
  faults: [],
});
