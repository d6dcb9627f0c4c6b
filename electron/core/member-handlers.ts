/** The list of members, one member's record, and its changes. */

import type { ReadDb } from '../../db/connection.ts';
import { changesOfMember } from '../../db/repo/audit.ts';
import { eventsOfMember } from '../../db/repo/event.ts';
import { getMember, getMembers, insertMember } from '../../db/repo/member.ts';
import { countByOrganisation, countByStatus, getStates, putState } from '../../db/repo/member-state.ts';
import { organisationNames } from '../../db/repo/organisation.ts';
import { dropPhoto, getPhoto, hasPhoto, putPhoto } from '../../db/repo/photo.ts';
import { ruleChanges } from '../../db/repo/rule-change.ts';
import type { MemberRow, memberOps } from '../../shared/ipc/member.ts';
import { fail, ok } from '../../shared/result.ts';
import { foldLedger, initialState } from '../../shared/rules/lifecycle.ts';
import { maskEvent, maskRecord } from '../../shared/text/mask-identity.ts';
import type { CoreHandlers } from './context.ts';
import { listRows } from './list-rows.ts';
import { askedOn } from './member-search.ts';
import { imageType, readPickedPicture } from './picked-picture.ts';
import { refuseNumbers, saveRecord } from './record-update.ts';

const photoLimit = 5 * 2 ** 20;

/** Rows of the list for some members, in the order of the ids. */
export function memberRows(db: ReadDb, ids: readonly number[]): MemberRow[] {
  const states = getStates(db, ids);
  const names = organisationNames(db);
  return getMembers(db, ids).map(({ id, record }) => {
    const state = states.get(id) ?? initialState;
    return { id, record, state, orgName: state.orgId === null ? '' : (names.get(state.orgId) ?? '') };
  });
}

export const memberHandlers: CoreHandlers<keyof typeof memberOps> = {
  'member.page': ({ offset, limit, ...filter }, { db, session, today }) => {
    const { ids, found, exact } = session.search.find(db, filter, today).page(offset, limit);
    const rows = listRows(db, ids, askedOn(filter.asOf, today)).map((row) => ({
      ...row,
      record: maskRecord(row.record),
    }));
    return ok({ found, exact, total: session.search.total(db), rows });
  },

  'member.ids': (filter, { db, session, today }) => ok(session.search.find(db, filter, today).ids()),

  'member.count': (filter, { db, session, today }) => ok(session.search.find(db, filter, today).count()),

  'member.counts': (_input, { db }) => ok({ byStatus: countByStatus(db), byOrg: countByOrganisation(db) }),

  'member.get': ({ id }, { db, today }) => {
    const member = getMember(db, id);
    const [row] = memberRows(db, [id]);
    if (!member || !row) return fail('member.not-found');
    const events = eventsOfMember(db, id);
    const { warnings } = foldLedger(events, today, ruleChanges(db));
    const { version, updatedAt } = member;
    return ok({
      ...row,
      record: maskRecord(member.record),
      version,
      updatedAt,
      events: events.map(maskEvent),
      warnings,
      hasPhoto: hasPhoto(db, id),
    });
  },

  'member.add': ({ record }, { write, session, db }) => {
    const numbers = refuseNumbers(db, record, null, null);
    if (!numbers.ok) return numbers;
    const added = write('Thêm hồ sơ', (w, { at }) => {
      const id = insertMember(w, record, { at });
      putState(w, id, initialState);
      return ok({ id });
    });
    if (added.ok) session.search.touch(db, added.value.id);
    return added;
  },

  'member.update': (input, context) => saveRecord(input, context),

  'member.photo': ({ id }, { db }) => ok(getPhoto(db, id) ?? null),

  'member.pickedPhoto': ({ token }, { host }) =>
    readPickedPicture(host, token, { bytes: photoLimit, refusal: 'member.photo-too-large' }),

  'member.setPhoto': ({ id, photo }, { write }) => {
    if (photo === null)
      return write('Bỏ ảnh', (w) => {
        dropPhoto(w, id);
        return ok(null);
      });
    const { width, height } = photo;
    const bytes = new Uint8Array(photo.bytes);
    const mime = imageType(bytes);
    if (!mime) return fail('member.photo-unreadable', { file: '' });
    if (bytes.length > photoLimit) return fail('member.photo-too-large', { file: '' });
    return write('Thêm ảnh', (w, { at }) => {
      if (!getMember(w, id)) return fail('member.not-found');
      putPhoto(w, id, { mime, bytes, width, height }, at);
      return ok(null);
    });
  },

  'member.history': ({ id }, { db, session }) => ok(changesOfMember(db, id, session.restricted.open)),
};
