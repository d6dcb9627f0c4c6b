import { memberFieldNames, memberFields } from '../../shared/entities/member.ts';
import type { MemberChange } from '../../shared/ipc/member.ts';
import { columnName } from '../column-name.ts';
import type { ReadDb } from '../connection.ts';

interface Row {
  readonly at: string;
  readonly actor: string;
  readonly reason: string;
  readonly before: string | null;
  readonly after: string | null;
}

const labelOf = new Map(memberFieldNames.map((name) => [columnName(name), memberFields[name].label]));

/** What was corrected in a member's record, field by field, newest first. */
export function changesOfMember(db: ReadDb, memberId: number): MemberChange[] {
  const rows = db.all<Row>(
    `SELECT at, actor, reason, before, after FROM audit
     WHERE entity = 'member' AND entity_id = ? AND action = 'update' ORDER BY id DESC LIMIT 500`,
    [String(memberId)],
  );
  return rows.flatMap(({ at, actor, reason, before, after }) => {
    const old: Record<string, unknown> = JSON.parse(before ?? '{}');
    const changed: Record<string, unknown> = JSON.parse(after ?? '{}');
    return Object.keys(changed).flatMap((column) => {
      const field = labelOf.get(column);
      if (!field) return [];
      return [
        { at, actor, reason, field, before: String(old[column] ?? ''), after: String(changed[column] ?? '') },
      ];
    });
  });
}
