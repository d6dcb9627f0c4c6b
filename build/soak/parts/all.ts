/** Every promise of the plan A1–F5; `npm run soak` runs them in its order. */

import { deeds } from '../faults/deeds.ts';
import { operations } from '../operations/all.ts';
import { backup } from '../operations/backup.ts';
import { edit } from '../operations/edit.ts';
import { password } from '../operations/password.ts';
import { rekey } from '../operations/rekey.ts';
import type { SoakPart } from '../soak-part.ts';
import { clockParts } from './clock.ts';
import { damageParts } from './damage.ts';
import { drillParts } from './drill.ts';
import { enduranceParts } from './endurance.ts';
import { failingCallPart } from './failing-calls.ts';
import { fullDiskParts } from './full-disk.ts';
import { hostileMessagesPart } from './hostile-messages.ts';
import { controlPart, imagePart } from './images.ts';
import { testParts } from './kept-by-tests.ts';
import { killPart } from './kills.ts';
import { logTamperingPart } from './log-tampering.ts';
import { rightsParts } from './no-rights.ts';
import { readerPart } from './reader.ts';
import { stickParts } from './stick.ts';
import { twoBuildsPart } from './two-builds.ts';

/** A2 before A10, B1 after both. */
const place = ({ id }: SoakPart): number => id.charCodeAt(0) * 100 + Number.parseInt(id.slice(1), 10);

const parts: readonly SoakPart[] = [
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
  controlPart({
    name: 'rekey',
    title: 'PRAGMA rekey, which the program never uses',
    operation: rekey,
    how: {},
    finds: 'unreadable',
  }),
  controlPart({
    name: 'envelope-never-synced',
    title: 'a drive that only pretends to write the envelopes',
    operation: password,
    how: { forgets: (path) => path.includes('.khoa') },
    finds: 'unreadable',
  }),
  controlPart({
    name: 'copy-never-synced',
    title: 'a drive that only pretends to write the copies',
    operation: backup,
    how: { forgets: (path) => path.includes('sao-luu') },
    finds: 'bad',
  }),
  ...deeds.map(failingCallPart),
  ...fullDiskParts,
  ...rightsParts,
  ...damageParts,
  ...testParts,
  ...clockParts,
  ...enduranceParts,
  ...stickParts,
  ...drillParts,
  readerPart,
  hostileMessagesPart,
  logTamperingPart,
  twoBuildsPart,
];

export const soakParts: readonly SoakPart[] = parts.toSorted((a, b) => place(a) - place(b));
