/**
 * Disciplines of members and organisations as one list. Which ones belong to a period and an organisation is what the
 * book of disciplines says (db/reports/books); their form and state on a day are the fold's.
 */
import type { ReadDb } from '../../db/connection.ts';
import { eventsOfMembers } from '../../db/repo/event.ts';
import { getMembers } from '../../db/repo/member.ts';
import { organisationDisciplines } from '../../db/repo/organisation-discipline.ts';
import { ruleChanges } from '../../db/repo/rule-change.ts';
import { type BookScope, bookScope, orgNamesOn } from '../../db/reports/books/book-scope.ts';
import { eventPlaces } from '../../db/reports/books/event-ids.ts';
import type { OrganisationDiscipline } from '../../shared/entities/organisation-discipline.ts';
import type { DisciplineListRequest, DisciplineRow } from '../../shared/ipc/discipline.ts';
import type { PeriodQuestion } from '../../shared/ipc/period.ts';
import { disciplinesBook } from '../../shared/rules/books/disciplines.ts';
import { disciplinesOf, type MemberDiscipline, standingOf } from '../../shared/rules/discipline.ts';
import type { RuleChanges } from '../../shared/rules/regulations/rule-change.ts';

/** Every decision there ever was, whoever's it is. */
export const ever: BookScope = { orgIds: null, from: '0000-01-01', asOf: '9999-12-31' };
const everyRow = 1_000_000;

type Window = Parameters<typeof eventPlaces>[3];

export interface MemberEntry {
  readonly row: DisciplineRow;
  readonly discipline: MemberDiscipline;
}

/** @param asOf the day of which form and state are */
export function memberEntries(
  db: ReadDb,
  scope: BookScope,
  asOf: string,
  window: Window = { offset: 0, limit: everyRow },
): MemberEntry[] {
  const places = eventPlaces(db, disciplinesBook, scope, window);
  const memberIds = [...new Set(places.map((p) => p.memberId))];
  const names = new Map(getMembers(db, memberIds).map(({ id, record }) => [id, record.fullName]));
  const changes = ruleChanges(db);
  const byEvent = new Map<number, MemberDiscipline>();
  for (const events of eventsOfMembers(db, memberIds).values())
    for (const discipline of disciplinesOf(events, asOf, changes))
      byEvent.set(discipline.event.id, discipline);
  const orgName = orgNamesOn(db, scope.asOf);
  return places.flatMap((place) => {
    const discipline = byEvent.get(place.id);
    if (!discipline) return [];
    const { event, form, state, endsOn } = discipline;
    const orgId = place.orgBefore ?? place.orgAfter;
    const row: DisciplineRow = {
      subject: 'member',
      id: event.id,
      memberId: place.memberId,
      orgId,
      name: names.get(place.memberId) ?? '',
      orgName: orgName(orgId),
      decided: event.payload.form,
      form,
      state,
      effectiveOn: event.effectiveOn,
      endsOn,
      ground: event.payload.ground,
      group: event.payload.group,
      decision: event.decision,
    };
    return [{ row, discipline }];
  });
}

/** @param ofSame all the disciplines of the same organisation: a later one may keep an earlier one from ending */
export function organisationRow(
  discipline: OrganisationDiscipline,
  ofSame: readonly OrganisationDiscipline[],
  args: { readonly asOf: string; readonly name: string; readonly changes: RuleChanges },
): DisciplineRow {
  const { id, orgId, effectiveOn, ground, group, decision } = discipline;
  const { asOf, changes } = args;
  const known = (d: OrganisationDiscipline): OrganisationDiscipline => ({
    ...d,
    complaints: d.complaints
      .filter((c) => (c.on || c.settledOn) <= asOf)
      .map((c) =>
        c.settledOn <= asOf ? c : { ...c, settledOn: '', outcome: '' as const, form: '' as const },
      ),
  });
  const later = ofSame
    .filter(
      (d) =>
        d.effectiveOn <= asOf &&
        (d.effectiveOn > effectiveOn || (d.effectiveOn === effectiveOn && d.id > id)),
    )
    .map((d) => ({ effectiveOn: d.effectiveOn, standing: standingOf(known(d), [], asOf, changes) }))
    .filter((d) => d.standing.state !== 'cancelled')
    .map((d) => ({ effectiveOn: d.effectiveOn, ended: d.standing.state === 'ended' }));
  return {
    subject: 'organisation',
    id,
    memberId: null,
    orgId,
    name: args.name,
    orgName: '',
    decided: discipline.form,
    ...standingOf(known(discipline), later, asOf, changes),
    effectiveOn,
    ground,
    group,
    decision,
  };
}

function organisationRows(db: ReadDb, scope: BookScope, asOf: string): DisciplineRow[] {
  const { orgIds, from, asOf: to } = scope;
  const all = Map.groupBy(organisationDisciplines(db, { from: '', to: asOf, orgIds }), (d) => d.orgId);
  const names = orgNamesOn(db, to);
  const changes = ruleChanges(db);
  return [...all].flatMap(([orgId, ofSame]) =>
    ofSame
      .filter((d) => d.effectiveOn >= from && d.effectiveOn <= to)
      .map((d) => organisationRow(d, ofSame, { asOf, name: names(orgId), changes })),
  );
}

/** Decisions that took effect in the period, the latest first. */
export function disciplineRows(
  db: ReadDb,
  { orgId, from, to }: PeriodQuestion,
  asOf: string,
): DisciplineRow[] {
  const scope = { ...bookScope(db, { orgId, from, asOf: to }), from };
  return [...memberEntries(db, scope, asOf).map(({ row }) => row), ...organisationRows(db, scope, asOf)].sort(
    (a, b) => (a.effectiveOn < b.effectiveOn ? 1 : a.effectiveOn > b.effectiveOn ? -1 : b.id - a.id),
  );
}

/** What still weighs on the subject: an expulsion and a disbanding are done, unless they are complained of. */
const weighs = ({ state, form }: DisciplineRow): boolean =>
  state === 'underComplaint' ||
  ((state === 'inForce' || state === 'toReview') && form !== 'expulsion' && form !== 'disbandment');

export function listedDisciplines(
  db: ReadDb,
  request: DisciplineListRequest,
  today: string,
): DisciplineRow[] {
  const { span, subject, form, state } = request;
  const rows =
    span === 'period'
      ? disciplineRows(db, request, today)
      : disciplineRows(db, { orgId: request.orgId, from: ever.from, to: today }, today).filter(weighs);
  return rows.filter(
    (row) =>
      (subject === '' || row.subject === subject) &&
      (form === '' || (row.form ?? row.decided) === form) &&
      (state === '' || row.state === state),
  );
}
