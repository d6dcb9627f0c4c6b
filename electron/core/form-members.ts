/** What the register knows of members today, in the shape that a form asks for. Their numbers stand open in it. */
import type { ReadDb } from '../../db/connection.ts';
import { eventsOfMembers } from '../../db/repo/event.ts';
import { getMembers } from '../../db/repo/member.ts';
import { getStates } from '../../db/repo/member-state.ts';
import { upperIds } from '../../db/repo/member-task.ts';
import { organisationNames } from '../../db/repo/organisation.ts';
import { activeStatuses } from '../../shared/entities/member-state.ts';
import type { FormMember } from '../../shared/form/form-values.ts';
import { memberFilterSchema } from '../../shared/ipc/member.ts';
import { initialState } from '../../shared/rules/initial-state.ts';
import type { CoreContext } from './context.ts';

/** Members that count in the membership today: of an organisation with its subtree, or of the whole register. */
export function formMembers({ db, session, today }: CoreContext, orgId: number | null): FormMember[] {
  const filter = memberFilterSchema.parse({ orgId, statuses: [...activeStatuses] });
  return membersById(db, session.search.find(db, filter, today).ids());
}

function membersById(db: ReadDb, ids: readonly number[]): FormMember[] {
  const states = getStates(db, ids);
  const organisations = organisationNames(db);
  const ledgers = eventsOfMembers(db, ids);
  const numbers = new Map([...upperIds(db)].map(([upperId, id]) => [id, upperId]));
  return getMembers(db, ids).map(({ id, record }) => {
    const state = states.get(id) ?? initialState;
    const card = (ledgers.get(id) ?? [])
      .filter((event) => event.withdrawnReason === null && event.kind === 'cardIssued')
      .findLast((event) => event.kind === 'cardIssued' && event.payload.cardNumber === record.cardNumber);
    return {
      id,
      record,
      state,
      orgName: state.orgId === null ? '' : (organisations.get(state.orgId) ?? ''),
      cardIssuedOn: card?.effectiveOn ?? '',
      upperId: numbers.get(id) ?? '',
    };
  });
}
