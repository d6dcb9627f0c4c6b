/** Whom a change in the audit log is about: the member, whatever table it stands in. */
import type { ReadDb } from '../connection.ts';
import type { Change } from './change.ts';

/** Tables whose key begins or ends with the member; the others carry a member_id. */
const inKey: Readonly<Record<string, (id: string) => string | undefined>> = {
  member: (id) => id,
  photo: (id) => id,
  custom_value: (id) => id.split('/')[0],
  dossier_paper: (id) => id.split('/')[0],
  not_duplicate: (id) => id.split('/')[0],
  rating: (id) => id.split('/')[1],
  rating_amendment_row: (id) => id.split('/')[1],
  dues_entry: (id) => id.split('/')[0],
  card_list_person: (id) => id.split('/')[1],
  attendance: (id) => id.split('/')[1],
};

const withMember = new Set([
  'event',
  'member_item',
  'post_holding',
  'transfer',
  'badge_proposal',
  'dossier_loan',
  'dossier_handover',
  'dues_profile',
  'dues_payment',
  'inspection_subject',
  'member_task',
]);

export function memberOfChange(db: ReadDb, change: Change): number | null {
  const { entity, entityId } = change;
  const named = inKey[entity]?.(entityId);
  if (named !== undefined) return Number(named);
  if (!withMember.has(entity)) return null;
  const row = change.action === 'insert' ? change.after : change.before;
  const told = row.member_id;
  if (typeof told === 'number') return told;
  // An update tells only what changed. The name comes from the list above, never from a person.
  return db.pluck<number>(`SELECT member_id FROM ${entity} WHERE id = ?`, [entityId])[0] ?? null;
}

/** Members whose ledger or record a step changed. */
export const membersOfChanges = (db: ReadDb, changes: readonly Change[]): number[] => [
  ...new Set(changes.flatMap((change) => memberOfChange(db, change) ?? [])),
];
