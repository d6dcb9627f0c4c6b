/** The ids of the plan that whole test files keep. A row says what its tests try; what they cannot is said there, too. */
import type { SoakPart } from '../soak-part.ts';
import { asTests, type PromiseInTests } from './as-tests.ts';

const register: readonly PromiseInTests[] = [
  {
    id: 'A7',
    title: 'Settings of durability and versions, asked of the live handle and at start',
    goal: '12 pragmas, SQLite ≥ 3.51.3, SQLite3MC ≥ 2.7.0 or neither rekey nor its backup interface in the code',
    tests: ['db/engine.test.ts', 'electron/core/start.test.ts'],
  },
  {
    id: 'B2',
    title: 'A register damaged at random is replaced by the newest proven copy',
    goal: 'always, by two presses, the damaged file kept',
    tests: ['electron/core/backup/replace-damaged.test.ts'],
    number: ['DAMAGE_RUNS', 200],
  },
  {
    id: 'B3',
    title: 'A copy counts once it is proven; every call of its writing fails in turn (200 kills: A1 backup)',
    goal: 'the copies before it stay proven, no scrap left',
    tests: ['electron/core/backup/write-backup.test.ts', 'electron/core/backup/backup-timer.test.ts'],
  },
  {
    id: 'B4',
    title: 'Two years of copies with a clock that jumps',
    goal: 'a copy of today, the week, the month and the year is always there',
    tests: ['electron/core/backup/retention.test.ts'],
    number: ['RETENTION_RUNS', 1000],
  },
  {
    id: 'B5',
    title:
      'Restoring is taken back; copies with triggers, views, foreign marks, forged manifests, of another office',
    goal: '50 hostile copies refused, each with its reason',
    tests: ['electron/core/backup.test.ts', 'electron/core/backup/hostile-copies.test.ts'],
  },
  {
    id: 'C1',
    title:
      'Frozen registers of 120 and of 5,000 members of each schema that was handed over, and each left in a bad state → newest (200 kills: A1 migration)',
    goal: 'golden dump equal, second opening writes nothing, newer one refused byte for byte',
    tests: ['db/frozen-registers.test.ts', 'electron/core/frozen-register.test.ts', 'db/migrate.test.ts'],
  },
  {
    id: 'C2',
    title: 'Two programs reach for one register in the same moment',
    goal: 'one wins, the other names it, 0 rows lost',
    tests: ['electron/core/open-race.test.ts'],
    number: ['RACES', 100],
  },
  {
    id: 'C3',
    title: 'Shares, mapped letters, clouds, sticks by their paths (Windows itself is not asked here)',
    goal: '30 places: refused, warned of or ordinary',
    tests: ['shared/rules/place-of-data.test.ts'],
  },
];

const lists: readonly PromiseInTests[] = [
  {
    id: 'D1',
    title:
      'Rosters, hostile and damaged workbooks, by a process within 5 s and 512 MiB (no corpus of found files here)',
    goal: 'a reading or a known refusal; the register as it was',
    tests: [
      'electron/excel/read/rosters.test.ts',
      'electron/excel/read/hostile.test.ts',
      'electron/excel/read/fuzz.test.ts',
      'electron/core/roster-preview.test.ts',
    ],
  },
  {
    id: 'D3',
    title:
      'Members of odd texts by the list (.xlsx), as LibreOffice saves it (.ods, .xls) and by the blank list into another register. Lives in the order of the law (births 1900–1930, admissions 1950–2000); texts no longer than their field, without what the register cleans away; in the blank list plain names, well-formed numbers, no signs alone, legacy letters or other words of code lists',
    goal: '100 % equal; back into their own register 0 changes',
    tests: ['electron/core/round-trip.test.ts'],
    number: ['ROUND_TRIP', 5000],
  },
  {
    id: 'D4',
    title:
      'Every way out of the program given 600 odd texts; its XML, and the same through LibreOffice (no CSV goes out)',
    goal: '0 formulas but our own sums, 0 cells of an error, every text to the letter',
    tests: ['electron/excel/every-export.test.ts', 'electron/excel/no-stray-formula.test.ts'],
  },
  {
    id: 'D5',
    title:
      'An import is one deed: stopped half way, killed while it is taken back, undone at random (200 kills: A1 import)',
    goal: 'all rows or none; taken back without a trace',
    tests: [
      'electron/core/import.test.ts',
      'electron/core/import-undo.test.ts',
      'electron/core/import-undo-random.test.ts',
    ],
  },
];

const safety: readonly PromiseInTests[] = [
  {
    id: 'E1',
    title:
      'Electron’s checklist: 20 points, 40 permissions × 2, 30 navigations, 200 ways out of the folder, 9 fuses',
    goal: '20/20, and every fuse that Electron has',
    tests: [
      'electron/shell/checklist.test.ts',
      'electron/shell/page-files.test.ts',
      'electron/shell/ipc-door.test.ts',
      'electron/preload.test.ts',
      'build/packaging/packaging.test.ts',
    ],
  },
  {
    id: 'E3',
    title: 'While locked: every operation of the contract, at the core and at the door',
    goal: '0 answer but those that open',
    tests: ['electron/core/locked.test.ts', 'electron/shell/ipc-door.test.ts'],
  },
  {
    id: 'E4',
    title:
      '515 odd texts and 60 scripts in every text field that is long enough; of those members every 20th on every screen, in print; import; in Chromium',
    goal: '0 scripts run, 0 reports of the policy; without our locks they do run',
    journeys: ['e2e/specs/xss.spec.ts'],
  },
  {
    id: 'E5',
    title: 'Canaries in member data, a day of work, the program killed; then the whole disk is searched',
    goal: '0 bytes in plain outside what a person saved; the search finds what SQLite would leave',
    journeys: ['e2e/specs/plain-text.spec.ts'],
  },
  {
    id: 'E6',
    title:
      '1,000 wrong passwords with their delays, restarts and clocks; 100 damaged, 100 wrong; the cost of a guess',
    goal: 'nothing deleted, wait not shortened, 100/100 told apart, ≥ 64 MiB a guess',
    tests: [
      'electron/core/wrong-tries.test.ts',
      'electron/core/wrong-or-damaged.test.ts',
      'electron/core/envelope.test.ts',
    ],
  },
  {
    id: 'E7',
    title:
      'Envelopes cut after every operation of the disk, forged, aged, each of two lost (1,000 images: A2 password)',
    goal: '0 locked out',
    tests: [
      'electron/core/key-files.test.ts',
      'electron/core/envelope.test.ts',
      'electron/core/unlock.test.ts',
    ],
  },
  {
    id: 'E9',
    title: 'What is written down of errors, with canaries in the errors; the file of support',
    goal: '0 personal fields, ≤ 5 MB',
    tests: ['electron/core/fault-log.test.ts'],
    journeys: ['e2e/specs/machine.spec.ts'],
  },
  {
    id: 'E10',
    title:
      'The key after locking, in all memory of the process; and in environment, arguments, logs, answers and files',
    goal: 'zeroed, and in none of them',
    tests: ['electron/core/key-wiped.test.ts'],
  },
];

const supply: readonly PromiseInTests[] = [
  {
    id: 'F1',
    title:
      'A day of work without a network, then under strace; addresses and roads to a network in what was built',
    goal: '0 outbound; each watch sees one that is shown to it',
    journeys: ['e2e/specs/network.spec.ts'],
  },
  {
    id: 'F2',
    title: 'Packages of production, their bill, a dated entry of advisories for each version',
    goal: '≤ 15 packages, 0 known to affect, none unlisted',
    tests: ['build/supply/supply.test.ts'],
  },
  {
    id: 'F3',
    title: 'The lock file',
    goal: 'sha512 for 100 %, none from git or a bare address, no unnamed install script',
    tests: ['build/supply/lock-file.test.ts'],
  },
  {
    id: 'F4',
    title: 'Licences of what is shipped',
    goal: 'MIT, ISC, BSD, Apache, 0BSD, public domain; OFL for fonts alone',
    tests: ['build/supply/licence-texts.test.ts'],
  },
];

export const testParts: readonly SoakPart[] = [...register, ...lists, ...safety, ...supply].map(asTests);
