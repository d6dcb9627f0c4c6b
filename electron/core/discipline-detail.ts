/** One discipline with its papers, what became of it, and what follows from it. */
import type { ReadDb } from '../../db/connection.ts';
import { disbandedOn } from '../../db/repo/discipline.ts';
import { draftToEvent, eventsOfMember } from '../../db/repo/event.ts';
import { officeHolidays } from '../../db/repo/holiday.ts';
import { getOrganisationDiscipline, organisationDisciplines } from '../../db/repo/organisation-discipline.ts';
import { ruleChanges } from '../../db/repo/rule-change.ts';
import { orgNamesOn } from '../../db/reports/books/book-scope.ts';
import type { EventDraft, LedgerEvent } from '../../shared/entities/event.ts';
import type { DisciplineDetail } from '../../shared/ipc/discipline.ts';
import { disciplinesOf, type MemberDiscipline } from '../../shared/rules/discipline.ts';
import {
  type Consequence,
  type ConsequenceContext,
  consequencesOf,
  organisationConsequencesOf,
} from '../../shared/rules/discipline-consequences.ts';
import { foldLedger } from '../../shared/rules/lifecycle.ts';
import { holidayCalendar } from '../../shared/rules/working-days.ts';
import { firstDayOf } from '../../shared/text/day-arithmetic.ts';
import { ever, type MemberEntry, memberEntries, organisationRow } from './discipline-list.ts';
import { postsHeldOn } from './discipline-posts.ts';
import { standingCount } from './event-judge.ts';

export const consequenceContext = (db: ReadDb): ConsequenceContext => ({
  calendar: holidayCalendar(officeHolidays(db)),
  changes: ruleChanges(db),
});

/** @param events the member's ledger, with the discipline in it or without */
function memberConsequences(
  db: ReadDb,
  discipline: MemberDiscipline,
  events: readonly LedgerEvent[],
  context: ConsequenceContext,
): Consequence[] {
  const { event } = discipline;
  const day = firstDayOf(event.effectiveOn);
  const others = events.filter((e) => e.id !== event.id);
  return consequencesOf(discipline, {
    ...context,
    status: foldLedger(others, day, context.changes).state.status,
    heads: postsHeldOn(db, event.memberId, day)
      .filter((h) => h.post === 'secretary')
      .map((h) => h.orgName),
  });
}

/** What would follow after a draft of a discipline, a complaint or its settlement; nothing for the other kinds. */
export function draftConsequences(
  db: ReadDb,
  draft: EventDraft,
  events: readonly LedgerEvent[],
  context: ConsequenceContext,
): Consequence[] {
  const id = Number.MAX_SAFE_INTEGER;
  const of = draft.kind === 'disciplined' ? id : 'of' in draft.payload ? draft.payload.of : null;
  if (of === null) return [];
  const discipline = disciplinesOf(
    [...events, draftToEvent(draft, id)],
    draft.effectiveOn,
    context.changes,
  ).find((d) => d.event.id === of);
  return discipline ? memberConsequences(db, discipline, events, context) : [];
}

function memberDetail(db: ReadDb, { row, discipline }: MemberEntry): DisciplineDetail {
  const { payload, note } = discipline.event;
  const events = eventsOfMember(db, discipline.event.memberId);
  return {
    ...row,
    version: standingCount(events),
    articles: payload.articles,
    body: payload.body,
    announcedOn: payload.announcedOn,
    receivedOn: payload.receivedOn,
    violatedOn: payload.violatedOn,
    postsRemoved: payload.postsRemoved,
    stateDiscipline: payload.stateDiscipline,
    note,
    complaints: discipline.complaints,
    consequences: memberConsequences(db, discipline, events, consequenceContext(db)),
    disbandedOn: '',
  };
}

/** The latest first. */
export const disciplinesOfMember = (db: ReadDb, memberId: number, today: string): DisciplineDetail[] =>
  memberEntries(db, ever, today, { memberIds: [memberId] })
    .map((entry) => memberDetail(db, entry))
    .toReversed();

export function organisationDetail(db: ReadDb, id: number, today: string): DisciplineDetail | undefined {
  const discipline = getOrganisationDiscipline(db, id);
  if (!discipline) return undefined;
  const { orgId } = discipline;
  const context = consequenceContext(db);
  const ofSame = organisationDisciplines(db, { from: '', to: ever.asOf, orgIds: [orgId] });
  const row = organisationRow(discipline, ofSame, {
    asOf: today,
    name: orgNamesOn(db, today)(orgId),
    changes: context.changes,
  });
  const { form, state, endsOn } = row;
  // An organisation's row never has the forms of a member.
  const standing = { form: form as typeof discipline.form | null, state, endsOn };
  return {
    ...row,
    version: discipline.version,
    articles: discipline.articles,
    body: discipline.body,
    announcedOn: discipline.announcedOn,
    receivedOn: discipline.receivedOn,
    violatedOn: discipline.violatedOn,
    postsRemoved: '',
    stateDiscipline: '',
    note: discipline.note,
    complaints: discipline.complaints,
    consequences: organisationConsequencesOf({ ...discipline, ...standing }, context),
    disbandedOn: discipline.form === 'disbandment' ? disbandedOn(db, orgId) : '',
  };
}
