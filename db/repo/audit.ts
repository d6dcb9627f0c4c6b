/** What was done to one member's record and who looked at what is masked, from the audit log and the access log. */

import { memberFieldNames, memberFields } from '../../shared/entities/member.ts';
import { type ItemKind, itemKind, itemKinds, itemSummary } from '../../shared/entities/member-items.ts';
import type { MemberChange } from '../../shared/ipc/member.ts';
import { maskField } from '../../shared/text/mask-identity.ts';
import { columnName } from '../column-name.ts';
import type { ReadDb } from '../connection.ts';
import { accessesOfMember } from './access-log.ts';
import { storedItemValues } from './member-item.ts';

interface Row {
  readonly at: string;
  readonly actor: string;
  readonly reason: string;
  readonly entity: string;
  readonly entity_id: string;
  readonly action: 'insert' | 'update' | 'delete';
  readonly before: string | null;
  readonly after: string | null;
}

type Values = Readonly<Record<string, unknown>>;

const columns = 'at, actor, reason, entity, entity_id, action, before, after';
const fieldOf = new Map(memberFieldNames.map((name) => [columnName(name), name]));
const limit = 500;

const parse = (json: string | null): Values => JSON.parse(json ?? '{}');

/** Newest first; numbers stay masked here as they are on the form. */
export function changesOfMember(db: ReadDb, memberId: number): MemberChange[] {
  const own = db.all<Row>(
    `SELECT ${columns} FROM audit WHERE entity IN ('member', 'photo') AND entity_id = ?
       AND (entity = 'photo' OR action = 'update') ORDER BY id DESC LIMIT ${limit}`,
    [String(memberId)],
  );
  const seen = accessesOfMember(db, memberId).map(
    (access): MemberChange => ({
      kind: 'seen',
      at: access.at,
      actor: access.actor,
      reason: access.reason,
      field: access.what,
      before: '',
      after: '',
    }),
  );
  const changes = [...seen, ...own.flatMap(fieldChanges), ...itemChanges(db, memberId)];
  return changes.sort((a, b) => b.at.localeCompare(a.at)).slice(0, limit);
}

function fieldChanges({ entity, action, at, actor, reason, before, after }: Row): MemberChange[] {
  const base = { kind: 'changed', at, actor, reason } as const;
  if (entity === 'photo') {
    const there = 'có ảnh';
    const had = action === 'insert' ? '' : there;
    return [{ ...base, field: 'Ảnh 3×4', before: had, after: action === 'delete' ? '' : there }];
  }
  const old = parse(before);
  const changed = parse(after);
  return Object.keys(changed).flatMap((column) => {
    const name = fieldOf.get(column);
    if (!name) return [];
    const shown = (values: Values) => maskField(name, String(values[column] ?? ''));
    return [{ ...base, field: memberFields[name].label, before: shown(old), after: shown(changed) }];
  });
}

/** Rows of the repeating items: those that are there, and those that are gone. */
function itemChanges(db: ReadDb, memberId: number): MemberChange[] {
  const kinds = new Map(
    db
      .all<{ id: number; kind: string }>('SELECT id, kind FROM member_item WHERE member_id = ?', [memberId])
      .map(({ id, kind }) => [String(id), kind]),
  );
  const gone = db.all<{ entity_id: string; before: string }>(
    `SELECT entity_id, before FROM audit WHERE entity = 'member_item' AND action = 'delete'
       AND json_extract(before, '$.member_id') = ?`,
    [memberId],
  );
  for (const { entity_id, before } of gone) kinds.set(entity_id, String(parse(before).kind));
  if (kinds.size === 0) return [];
  const rows = db.all<Row>(
    `SELECT ${columns} FROM audit WHERE entity = 'member_item' AND entity_id IN (SELECT value FROM json_each(?))
     ORDER BY id DESC LIMIT ${limit}`,
    [JSON.stringify([...kinds.keys()])],
  );
  return rows.flatMap((row) => {
    const kind = kinds.get(row.entity_id) ?? '';
    if (!Object.hasOwn(itemKinds, kind)) return [];
    return [itemChange(kind as ItemKind, row)];
  });
}

function itemChange(kind: ItemKind, { at, actor, reason, action, before, after }: Row): MemberChange {
  const def = itemKind(kind);
  const said = (values: Values): string => saidItem(kind, values);
  return {
    kind: 'changed',
    at,
    actor,
    reason,
    field: def.label,
    before: action === 'insert' ? '' : said(parse(before)),
    after: action === 'delete' ? '' : said(parse(after)),
  };
}

/** What the log kept of a row of an item, in words; masked where the item is. */
export function saidItem(kind: ItemKind, values: Values): string {
  if (itemKind(kind).sensitive) return 'nội dung đang che';
  // An update keeps only the columns that changed: a date alone is said as it stands.
  if (typeof values.payload !== 'string')
    return [values.from_on, values.until_on].filter(Boolean).join(' – ');
  const row = {
    payload: values.payload,
    from_on: String(values.from_on ?? ''),
    until_on: String(values.until_on ?? ''),
  };
  return itemSummary(kind, storedItemValues(kind, row));
}
