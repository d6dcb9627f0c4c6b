/** Whom a change in the audit log is about: the member, whatever table it stands in. */
import type { ReadDb } from '../connection.ts';
import type { Change } from './change.ts';

/** Tables whose key names the member: it is the whole key, or its first or last part. */
export const keyedByMember: Readonly<Record<string, 'whole' | 'first' | 'last'>> = {
  member: 'whole',
  photo: 'whole',
  custom_value: 'first',
  dossier_paper: 'first',
  not_duplicate: 'first',
  rating: 'last',
  rating_amendment_row: 'last',
  dues_entry: 'first',
  card_list_person: 'last',
  attendance: 'last',
};

const inKey = (entity: string, id: string): string | undefined => {
  const place = keyedByMember[entity];
  if (place === undefined) return undefined;
  return place === 'whole' ? id : id.split('/')[place === 'first' ? 0 : 1];
};

/** The others that are about a member; they carry a member_id. */
export const tablesWithMember: ReadonlySet<string> = new Set([
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
  const named = inKey(entity, entityId);
  if (named !== undefined) return Number(named);
  if (!tablesWithMember.has(entity)) return null;
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
