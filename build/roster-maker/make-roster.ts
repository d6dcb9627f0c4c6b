import { dice } from './dice.ts';
import { makeCleaningForm } from './kinds/cleaning-form.ts';
import { makeDetailed } from './kinds/detailed.ts';
import { makeMemberBook } from './kinds/member-book.ts';
import { makeMessy } from './kinds/messy.ts';
import { makeNationalList } from './kinds/national-list.ts';
import { makeOldBranch } from './kinds/old-branch.ts';
import { makePlainText } from './kinds/plain-text.ts';
import { makeWholeBlock } from './kinds/whole-block.ts';
import type { MadeRoster } from './made-sheet.ts';

/** The ten kinds of roster that offices have (domain: Excel as users have it). */
export const rosterMakers = {
  detailed: makeDetailed,
  tcvn3: (die, seed) => makeOldBranch(die, seed, 'tcvn3'),
  vni: (die, seed) => makeOldBranch(die, seed, 'vni'),
  book: makeMemberBook,
  national: makeNationalList,
  cleaning: makeCleaningForm,
  block: makeWholeBlock,
  csv: (die, seed) => makePlainText(die, seed, 'csv'),
  'unicode-text': (die, seed) => makePlainText(die, seed, 'unicode-text'),
  messy: makeMessy,
} as const satisfies Record<string, (die: ReturnType<typeof dice>, seed: string) => MadeRoster>;

export type MadeKind = keyof typeof rosterMakers;
export const madeKinds = Object.keys(rosterMakers) as readonly MadeKind[];

export const makeRoster = (kind: MadeKind, seed: string): MadeRoster =>
  rosterMakers[kind](dice(`${kind}:${seed}`), seed);
