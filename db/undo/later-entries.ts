/** What was entered after a moment, told by whom it is about: why a figure is another one today. */
import type { ReadDb } from '../connection.ts';
import { isRestrictedLine } from '../restricted-tables.ts';
import { type AuditRow, toChange } from './change.ts';
import { memberOfChange } from './members-of-changes.ts';

export interface Entry {
  readonly at: string;
  readonly by: string;
  readonly what: string;
}

export interface LaterEntries {
  readonly ofMember: ReadonlyMap<number, readonly Entry[]>;
  /** of organisations and of the rules: they may move a figure without a word about anybody */
  readonly ofAll: readonly Entry[];
}

interface LoggedRow extends AuditRow {
  readonly at: string;
  readonly actor: string;
  readonly reason: string;
}

const movesAll = new Set(['organisation_event', 'rule_change', 'rule_pack']);

/**
 * @param since id of the last line of the audit log that is passed over
 * @param tierOpen whether what belongs to the restricted tier may be told
 */
export function laterEntries(db: ReadDb, since: number, tierOpen: boolean): LaterEntries {
  const ofMember = new Map<number, Entry[]>();
  const ofAll: Entry[] = [];
  const add = (entries: Entry[], entry: Entry): Entry[] => {
    const last = entries.at(-1);
    // One step changes many rows and is one entry.
    if (last?.at !== entry.at || last.what !== entry.what) entries.push(entry);
    return entries;
  };
  const about = (id: number, entry: Entry) => ofMember.set(id, add(ofMember.get(id) ?? [], entry));
  const logged = db.all<LoggedRow>(
    `SELECT id, at, actor, reason, entity, entity_id, action, before, after FROM audit a
     WHERE id > ? AND ${tierOpen ? 'true' : `NOT ${isRestrictedLine('a')}`} ORDER BY id`,
    [since],
  );
  for (const row of logged) {
    const entry = { at: row.at, by: row.actor, what: row.reason };
    if (movesAll.has(row.entity)) add(ofAll, entry);
    // Those whom an import enters are logged once, by its batch.
    if (row.entity === 'import_batch')
      for (const id of db.pluck<number>(
        'SELECT DISTINCT member_id FROM event WHERE batch_id = ? UNION SELECT id FROM member WHERE batch_id = ?',
        [row.entity_id, row.entity_id],
      ))
        about(id, entry);
    const id = memberOfChange(db, toChange(row));
    if (id !== null) about(id, entry);
  }
  return { ofMember, ofAll };
}
