/** Lists of those for whom cards are asked (mẫu 1-TĐV): drawn, changed, let out with open numbers. */
import type { ReadDb } from '../../db/connection.ts';
import { logAccess } from '../../db/repo/access-log.ts';
import {
  cardLists,
  cardsIssuedSince,
  deleteCardList,
  getCardList,
  insertCardList,
  peopleOfCardList,
  putOnCardList,
  takeOffCardList,
  updateCardList,
} from '../../db/repo/card.ts';
import { getMembers } from '../../db/repo/member.ts';
import { getStates } from '../../db/repo/member-state.ts';
import { organisationNames } from '../../db/repo/organisation.ts';
import { membersWithPhoto } from '../../db/repo/photo.ts';
import { memberStatuses } from '../../shared/entities/member-state.ts';
import { cardText as text } from '../../shared/i18n/vi/card.ts';
import type { CardListDetail, cardOps, ListedPerson } from '../../shared/ipc/card.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { maskField, maskIdentity } from '../../shared/text/mask-identity.ts';
import type { CoreHandlers, CoreState } from './context.ts';

const shownLists = 500;

/** Lists whose identity numbers may go out until the register is locked: the scratch is emptied then. */
const openLists = 'card.open-numbers';
export const numbersAreOpen = ({ scratch }: CoreState, listId: number): boolean =>
  scratch.get(`${openLists}/${listId}`) === true;

/** @param open identity numbers in full; for paper only, after a reason was given */
export function cardListPeople(db: ReadDb, listId: number, open = false): ListedPerson[] {
  const list = getCardList(db, listId);
  if (!list) return [];
  const ids = peopleOfCardList(db, listId);
  const states = getStates(db, ids);
  const names = organisationNames(db);
  const photos = membersWithPhoto(db, ids);
  const issued = cardsIssuedSince(db, ids, list.drawnOn);
  return getMembers(db, ids).map(({ id, record }) => {
    const state = states.get(id);
    const card = issued.get(id);
    return {
      memberId: id,
      name: record.fullName,
      bornOn: record.bornOn,
      orgName: names.get(state?.orgId ?? 0) ?? '',
      admittedOn: state?.admittedOn ?? '',
      officialOn: state?.officialOn ?? '',
      hasPhoto: photos.has(id),
      citizenId: open ? record.citizenId : maskIdentity(record.citizenId),
      cardNumber: card ? maskField('cardNumber', card.cardNumber) : '',
      issuedOn: card?.issuedOn ?? '',
    };
  });
}

/** Cards are made for official members; of one whose standing is not known the paper will say. */
function mayHaveCards(db: ReadDb, ids: readonly number[]): Result<null> {
  const states = getStates(db, ids);
  const members = getMembers(db, ids);
  if (members.length < ids.length) return fail('member.not-found');
  for (const { id, record } of members) {
    const status = states.get(id)?.status ?? 'none';
    if (status !== 'official' && status !== 'unverified')
      return fail('card.not-official', {
        name: record.fullName,
        status: memberStatuses[status].toLocaleLowerCase('vi'),
      });
  }
  return ok(null);
}

type Ops = Pick<
  typeof cardOps,
  'card.lists' | 'card.list' | 'card.drawList' | 'card.changeList' | 'card.dropList' | 'card.openNumbers'
>;

export const cardListHandlers: CoreHandlers<keyof Ops> = {
  'card.lists': (_input, { db }) => ok(cardLists(db, shownLists)),

  'card.list': ({ id }, { db, state }): Result<CardListDetail> => {
    const list = getCardList(db, id);
    if (!list) return fail('card.list-not-found');
    return ok({ list, people: cardListPeople(db, id), numbersOpen: numbersAreOpen(state, id) });
  },

  'card.drawList': ({ memberIds, ...head }, { db, write }) => {
    const ids = [...new Set(memberIds)];
    const judged = mayHaveCards(db, ids);
    if (!judged.ok) return judged;
    return write(text.drawStep(head.name, ids.length), (w) => {
      const id = insertCardList(w, head);
      putOnCardList(w, id, ids);
      return ok({ id });
    });
  },

  'card.changeList': ({ add, remove, ...list }, { db, write }) => {
    if (!getCardList(db, list.id)) return fail('card.list-not-found');
    const judged = mayHaveCards(db, [...new Set(add)]);
    if (!judged.ok) return judged;
    const rest = peopleOfCardList(db, list.id).filter((memberId) => !remove.includes(memberId));
    if (rest.length + add.length === 0) return fail('card.list-empty');
    return write(text.changeStep(list.name), (w) => {
      if (!updateCardList(w, list)) return fail('card.list-changed-meanwhile');
      takeOffCardList(w, list.id, remove);
      putOnCardList(w, list.id, add);
      return ok(null);
    });
  },

  'card.dropList': ({ id, version }, { db, write }) => {
    const list = getCardList(db, id);
    if (!list) return fail('card.list-not-found');
    return write(text.dropStep(list.name), (w) =>
      deleteCardList(w, id, version) ? ok(null) : fail('card.list-changed-meanwhile'),
    );
  },

  'card.openNumbers': ({ id, reason }, { db, state, write, at }) => {
    const list = getCardList(db, id);
    if (!list) return fail('card.list-not-found');
    const logged = write(text.openStep, (w, { name: actor }) => {
      const what = text.openedWhat(list.people, list.name);
      logAccess(w, { at, actor, deed: 'export', memberId: null, what, reason });
      return ok(null);
    });
    if (logged.ok) state.scratch.set(`${openLists}/${id}`, true);
    return logged;
  },
};
