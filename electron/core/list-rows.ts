/** Rows of the list for some members: today's, or as they stood on a day. Identity numbers leave it masked. */
import type { ReadDb } from '../../db/connection.ts';
import { customValuesOfMembers } from '../../db/repo/custom-field.ts';
import { getMembers } from '../../db/repo/member.ts';
import type { AskedOn } from '../../db/repo/member-condition.ts';
import { statesAsOf } from '../../db/repo/member-period.ts';
import { getStates } from '../../db/repo/member-state.ts';
import { organisationNames } from '../../db/repo/organisation.ts';
import { organisationsAsOf } from '../../db/repo/organisation-as-of.ts';
import type { ListRow } from '../../shared/ipc/member.ts';
import { initialState } from '../../shared/rules/lifecycle.ts';
import { maskRecord } from '../../shared/text/mask-identity.ts';

/** In the order of the ids. The record is always today's: only the ledger knows every day. */
export function listRows(
  db: ReadDb,
  ids: readonly number[],
  { day, isToday }: AskedOn,
  options: { readonly unmasked?: boolean } = {},
): ListRow[] {
  const states = isToday ? getStates(db, ids) : statesAsOf(db, ids, day);
  const names = organisationNames(db);
  // An organisation that bore another name then is named as it was.
  if (!isToday) for (const { id, name } of organisationsAsOf(db, day)) names.set(id, name);
  const custom = customValuesOfMembers(db, ids);
  return getMembers(db, ids).map(({ id, record }) => {
    const state = states.get(id) ?? initialState;
    return {
      id,
      record: options.unmasked ? record : maskRecord(record),
      state,
      orgName: state.orgId === null ? '' : (names.get(state.orgId) ?? ''),
      custom: custom.get(id) ?? {},
    };
  });
}
