import { createHash } from 'node:crypto';
import type { TestCore } from '../../../electron/core/testing/open-core.ts';
import { everything } from '../damage/damage.ts';
import { openDb } from '../operations/edit.ts';

/** The new password is another envelope; the counters go on with what an opening writes into the log. */
const ofThisPc = new Set(['envelope_seen', 'sqlite_sequence']);

/** Table → hash of all of its rows, but for those into which an opening writes by itself. */
export function rowsOf(core: TestCore): Readonly<Record<string, string>> {
  const tables = JSON.parse(everything(openDb(core))) as readonly (readonly [string, unknown])[];
  return Object.fromEntries(
    tables
      .filter(([table]) => !ofThisPc.has(table))
      .map(([table, rows]) => [table, createHash('sha256').update(JSON.stringify(rows)).digest('hex')]),
  );
}
