/** Whether a hand-over that was prepared may be done, and between whom. */
import { allPeople, type PersonRow } from '../../db/repo/person.ts';
import { handoverText as text } from '../../shared/i18n/vi/handover.ts';
import { type HandoverDraft, handoverReadySchema } from '../../shared/ipc/handover.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { CoreContext } from './context.ts';
import { samePost } from './people-handlers.ts';

export interface Sides {
  readonly giver: PersonRow;
  /** as he or she will be; the id is the one that the register will give */
  readonly receiver: PersonRow;
}

/** Who gives and who receives, or what is still missing. */
export function readyToHandOver({ db, session }: CoreContext, draft: HandoverDraft): Result<Sides> {
  if (session.info.practice) return fail('people.practice');
  const checked = handoverReadySchema.safeParse(draft);
  if (!checked.success) return fail('handover.not-ready', { what: checked.error.issues[0]?.message ?? '' });
  const people = allPeople(db);
  const giver = people.find(({ id }) => id === session.person.id);
  if (!giver) return fail('people.gone');
  const { personId, name, account } = draft.receiver;
  const known = people.find((p) => (personId === null ? samePost(p.name, name) : p.id === personId));
  if (known?.id === giver.id) return fail('handover.same-person');
  // Somebody who left may come back under the own name; one who is at it is chosen from the list.
  if (personId === null && known?.leftOn === '') return fail('people.name-taken', { name });
  if (personId !== null && known?.leftOn !== '') return fail('people.gone');
  const staying = draft.giverStays ? draft.giverAccount : '';
  const others = people.filter((p) => p.leftOn === '' && p.id !== giver.id && p.id !== known?.id);
  const taken = [account, staying].find((post) => others.some((p) => samePost(p.account, post)));
  if (taken !== undefined) return fail('people.account-taken', { account: taken });
  if (draft.giverStays && staying === '') return fail('handover.not-ready', { what: text.needGiverAccount });
  if (samePost(account, staying)) return fail('people.account-taken', { account });
  const next = Math.max(...people.map(({ id }) => id)) + 1;
  return ok({
    giver,
    receiver: {
      ...{ id: known?.id ?? next, name: known?.name ?? name, account },
      ...{ role: 'secretary', restricted: true, leftOn: '' },
    },
  });
}
