import { readWorkbook } from '../../electron/excel/read/read-workbook.ts';
import { readRoster } from '../../shared/roster/read-roster.ts';
import type { RosterReading } from '../../shared/roster/types.ts';
import { type Fault, judgeReading } from './judge-reading.ts';
import type { MadeRoster } from './made-sheet.ts';
import { type MadeKind, makeRoster } from './make-roster.ts';

/** The day on which made rosters are read: all that they date honestly lies before it. */
export const READ_ON = '2026-11-22';

export interface Judged {
  readonly roster: MadeRoster;
  readonly reading: RosterReading | null;
  readonly faults: readonly Fault[];
}

/** Makes one roster and reads it as the wizard does. */
export async function readMade(kind: MadeKind, seed: string): Promise<Judged> {
  const roster = makeRoster(kind, seed);
  const refused = (code: string): Judged => ({
    roster,
    reading: null,
    faults: [{ what: 'missing-member', row: 0, field: '', expected: 'a roster', found: code }],
  });
  const workbook = await readWorkbook(roster.bytes, roster.fileName);
  if (!workbook.ok) return refused(workbook.error.code);
  const reading = readRoster(workbook.value, { today: READ_ON });
  if (!reading.ok) return refused(reading.error.code);
  return { roster, reading: reading.value, faults: judgeReading(roster, reading.value) };
}
