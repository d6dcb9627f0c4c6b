/** Every promise that is kept by trying it many times; `npm run soak` runs them in this order. */

import { deeds } from '../faults/deeds.ts';
import { operations } from '../operations/all.ts';
import { edit } from '../operations/edit.ts';
import type { SoakPart } from '../soak-part.ts';
import { damageParts } from './damage.ts';
import { failingCallPart } from './failing-calls.ts';
import { controlPart, imagePart } from './images.ts';
import { killPart } from './kills.ts';

export const soakParts: readonly SoakPart[] = [
  ...operations.map(killPart),
  ...operations.map(imagePart),
  controlPart({
    name: 'synchronous-normal',
    title: "better-sqlite3's own setting, synchronous=NORMAL",
    operation: edit,
    how: { sabotage: 'synchronous-normal' },
    finds: 'bad',
  }),
  controlPart({
    name: 'wal-never-synced',
    title: 'a drive that only pretends to write the log of the database',
    operation: edit,
    how: { forgets: (path) => path.endsWith('-wal') },
    finds: 'bad',
  }),
  ...deeds.map(failingCallPart),
  ...damageParts,
];
