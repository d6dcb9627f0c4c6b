/**
 * What of a member's record has become another one since a day, by the audit log: for the Phiếu bổ sung. It is the
 * difference between then and now that counts, so what was changed and changed back, or taken back, did not change.
 */
import { type MemberField, memberFieldNames } from '../../shared/entities/member.ts';
import { type ItemKind, itemKindNames } from '../../shared/entities/member-items.ts';
import { columnName } from '../column-name.ts';
import type { ReadDb } from '../connection.ts';

interface Logged {
  readonly entity_id: string;
  readonly action: 'insert' | 'update' | 'delete';
  readonly before: string | null;
  readonly after: string | null;
}
type Values = Readonly<Record<string, unknown>>;

export interface RecordSince {
  readonly fields: ReadonlySet<MemberField>;
  readonly items: ReadonlySet<ItemKind>;
  /** kinds of entries of the ledger that were struck out since */
  readonly struckOut: ReadonlySet<string>;
  /** the record itself came into the register since: what changed before, the register cannot know */
  readonly cameSince: boolean;
}

/** The first moment of a day on Vietnam's clock: the log is in UTC. */
const startOf = (day: string): string => new Date(`${day}T00:00:00+07:00`).toISOString();

const read = (json: string | null): Values => JSON.parse(json ?? '{}');

/** @param since full ISO date */
export function recordSince(db: ReadDb, memberId: number, since: string): RecordSince {
  const from = startOf(since);
  return {
    fields: fieldsSince(db, memberId, from),
    items: itemsSince(db, memberId, from),
    struckOut: new Set(
      db.pluck<string>(
        'SELECT DISTINCT kind FROM event WHERE member_id = ? AND withdrawn_at >= ? AND entered_at < ?',
        [memberId, from, from],
      ),
    ),
    cameSince: cameAt(db, memberId) >= from,
  };
}

/** A record that an import brought in is logged by its batch. */
const cameAt = (db: ReadDb, memberId: number): string =>
  db.pluck<string>(
    `SELECT coalesce(
       (SELECT at FROM audit WHERE entity = 'member' AND entity_id = ? AND action = 'insert' ORDER BY id LIMIT 1),
       (SELECT b.entered_at FROM member m JOIN import_batch b ON b.id = m.batch_id WHERE m.id = ?), '')`,
    [String(memberId), memberId],
  )[0] ?? '';

function fieldsSince(db: ReadDb, memberId: number, from: string): Set<MemberField> {
  const logged = db.all<Logged>(
    `SELECT entity_id, action, before, after FROM audit
     WHERE entity = 'member' AND entity_id = ? AND action = 'update' AND at >= ? ORDER BY id`,
    [String(memberId), from],
  );
  return new Set(
    memberFieldNames.filter((field) => {
      const touched = logged.filter(({ after }) => Object.hasOwn(read(after), columnName(field)));
      const [first] = touched;
      const last = touched.at(-1);
      if (!first || !last) return false;
      return read(first.before)[columnName(field)] !== read(last.after)[columnName(field)];
    }),
  );
}

function itemsSince(db: ReadDb, memberId: number, from: string): Set<ItemKind> {
  const there = db.all<Values & { readonly id: number }>('SELECT * FROM member_item WHERE member_id = ?', [
    memberId,
  ]);
  const now = new Map<string, Values>(there.map((row) => [String(row.id), row]));
  const gone = db.pluck<string>(
    `SELECT entity_id FROM audit WHERE entity = 'member_item' AND action = 'delete'
       AND json_extract(before, '$.member_id') = ?`,
    [memberId],
  );
  const logged = db.all<Logged>(
    `SELECT entity_id, action, before, after FROM audit
     WHERE entity = 'member_item' AND entity_id IN (SELECT value FROM json_each(?)) AND at >= ? ORDER BY id`,
    [JSON.stringify([...now.keys(), ...gone]), from],
  );
  const kinds = new Set<ItemKind>();
  for (const [id, changes] of Map.groupBy(logged, ({ entity_id }) => entity_id)) {
    const kind = kindOf(
      now.get(id) ?? read(changes.findLast(({ action }) => action === 'delete')?.before ?? null),
    );
    if (kind && isOther(changes, now.get(id))) kinds.add(kind);
  }
  return kinds;
}

const kindOf = ({ kind }: Values): ItemKind | undefined => itemKindNames.find((name) => name === kind);

/** Whether a row stands otherwise now than before the first of its changes. */
function isOther(changes: readonly Logged[], now: Values | undefined): boolean {
  const wasThere = changes[0]?.action !== 'insert';
  if (!now || !wasThere) return (now !== undefined) !== wasThere;
  const then: Record<string, unknown> = {};
  for (const { before } of changes)
    for (const [column, value] of Object.entries(read(before))) then[column] ??= value;
  return Object.keys(then).some((column) => column !== 'version' && then[column] !== now[column]);
}
