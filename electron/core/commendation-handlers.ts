/** Commendations of members and organisations: recorded by one decision, counted by form, found behind each number. */
import type { ReadDb } from '../../db/connection.ts';
import {
  deleteOrganisationCommendation,
  getOrganisationCommendation,
  insertOrganisationCommendation,
  updateOrganisationCommendation,
} from '../../db/repo/commendation.ts';
import { insertEvent } from '../../db/repo/event.ts';
import { refreshState } from '../../db/repo/member-state.ts';
import { commendationText as text } from '../../shared/i18n/vi/commendation.ts';
import type {
  CheckedSubject,
  Commendation,
  CommendationCheck,
  CommendationDeed,
  commendationOps,
} from '../../shared/ipc/commendation.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { cleanText } from '../../shared/text/names.ts';
import { findSubjects } from './commendation-find.ts';
import { fiveYears } from './commendation-five-years.ts';
import { checkCommendation, draftOfCommendation } from './commendation-judge.ts';
import { commendationCounts, commendationRows, shownRows } from './commendation-report.ts';
import type { CoreContext, CoreHandlers } from './context.ts';

const withoutTwins = (deed: CommendationDeed): CommendationDeed => ({
  ...deed,
  said: { ...deed.said, title: cleanText(deed.said.title) },
  memberIds: [...new Set(deed.memberIds)],
  orgIds: [...new Set(deed.orgIds)],
});

function firstRefusal({ members, organisations }: CommendationCheck): Result<null> {
  const refused = [...members, ...organisations].filter((s): s is CheckedSubject & { refusal: string } =>
    Boolean(s.refusal),
  );
  const [first] = refused;
  if (!first) return ok(null);
  return fail('commendation.refused', { name: first.name, why: first.refusal, count: refused.length });
}

function record(sent: CommendationDeed, { db, today, write, session }: CoreContext) {
  const deed = withoutTwins(sent);
  const { said, memberIds, orgIds } = deed;
  if (memberIds.length + orgIds.length === 0) return fail('commendation.nobody');
  const check = checkCommendation(db, deed, today);
  if (check.members.length < memberIds.length) return fail('member.not-found');
  if (check.organisations.length < orgIds.length) return fail('organisation.not-found');
  const judged = firstRefusal(check);
  if (!judged.ok) return judged;
  const recorded = write(text.stepName(said.form, memberIds.length, orgIds.length), (w, { at, name: by }) => {
    for (const memberId of memberIds) {
      const draft = draftOfCommendation(memberId, said);
      if (!draft) throw new Error('a form that the ledger does not know was not refused');
      insertEvent(w, draft, { at, by });
      refreshState(w, memberId, today);
    }
    for (const orgId of orgIds) insertOrganisationCommendation(w, orgId, said);
    return ok({ members: memberIds.length, organisations: orgIds.length });
  });
  for (const id of memberIds) session.search.touch(db, id);
  return recorded;
}

/** Whether the row of an organisation may become so. */
function checkChange(db: ReadDb, id: number, said: Commendation, today: string): Result<null> {
  const now = getOrganisationCommendation(db, id);
  if (!now) return fail('commendation.not-found');
  return firstRefusal(checkCommendation(db, { said, memberIds: [], orgIds: [now.orgId] }, today, id));
}

export const commendationHandlers: CoreHandlers<keyof typeof commendationOps> = {
  'commendation.counts': (period, { db }) => ok(commendationCounts(db, period)),
  'commendation.page': ({ subject, form, ...period }, { db }) =>
    ok(commendationRows(db, period, { subject, form, limit: shownRows })),
  'commendation.find': ({ subject, text: pasted }, { db }) => ok(findSubjects(db, subject, pasted)),
  'commendation.fiveYears': (input, { db }) => ok(fiveYears(db, input, shownRows)),

  'commendation.check': (deed, { db, today }) => ok(checkCommendation(db, withoutTwins(deed), today)),
  'commendation.record': (deed, context) => record(deed, context),

  'commendation.change': ({ id, version, said }, { db, today, write }) => {
    const judged = checkChange(db, id, said, today);
    if (!judged.ok) return judged;
    return write(text.changeStep, (w) =>
      updateOrganisationCommendation(w, { id, version, said })
        ? ok(null)
        : fail('commendation.changed-meanwhile'),
    );
  },
  'commendation.drop': ({ id, version }, { write }) =>
    write(text.dropStep, (w) =>
      deleteOrganisationCommendation(w, id, version) ? ok(null) : fail('commendation.changed-meanwhile'),
    ),
};
