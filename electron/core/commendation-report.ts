/** Commendations of a period: counted by form for tập thể and cá nhân apart, and the rows behind each number. */
import type { ReadDb } from '../../db/connection.ts';
import { type BookScope, bookScope, orgNamesOn } from '../../db/reports/books/book-scope.ts';
import { countByForm, countEvents } from '../../db/reports/books/event-ids.ts';
import {
  countCommendedOrganisations,
  countOrganisationCommendations,
  organisationCommendations,
} from '../../db/reports/commendation.ts';
import { listEvents } from '../../db/reports/event-list.ts';
import { type CommendationForm, commendationForms } from '../../shared/entities/commendation.ts';
import type {
  CommendationCounts,
  CommendationRow,
  CommendationSubject,
} from '../../shared/ipc/commendation.ts';
import type { PeriodQuestion } from '../../shared/ipc/period.ts';
import { type Compared, compared, yearBefore } from '../../shared/rules/compare-periods.ts';

/** More than anybody reads on one screen; an office beyond it narrows the period or the organisation down. */
export const shownRows = 500;

const commended = { kinds: ['commended'] } as const;

const scopeOf = (db: ReadDb, { from, to, orgId }: PeriodQuestion): BookScope =>
  bookScope(db, { orgId, from, asOf: to });

export function commendationCounts(db: ReadDb, period: PeriodQuestion): CommendationCounts[] {
  const counted = (asked: PeriodQuestion) => {
    const scope = scopeOf(db, asked);
    return {
      members: new Map(countByForm(db, commended, scope).map((c) => [c.form, c.entries])),
      organisations: new Map<string, number>(
        countOrganisationCommendations(db, scope).map((c) => [c.form, c.entries]),
      ),
    };
  };
  const now = counted(period);
  const before = counted({ ...period, ...yearBefore(period) });
  const cell = (subject: CommendationSubject, form: CommendationForm) =>
    compared(now[subject].get(form) ?? 0, before[subject].get(form) ?? 0);
  return commendationForms.map((form) => ({
    form,
    organisations: cell('organisations', form),
    members: form === 'flag' ? null : cell('members', form),
  }));
}

/** How many different tập thể and cá nhân: one commended twice counts once. */
export function commendedSubjects(
  db: ReadDb,
  period: PeriodQuestion,
): Readonly<Record<CommendationSubject, Compared>> {
  const now = scopeOf(db, period);
  const before = scopeOf(db, { ...period, ...yearBefore(period) });
  const members = (scope: BookScope) => countEvents(db, commended, scope).people;
  const organisations = (scope: BookScope) => countCommendedOrganisations(db, scope);
  return {
    organisations: compared(organisations(now), organisations(before)),
    members: compared(members(now), members(before)),
  };
}

interface Asked {
  readonly subject: CommendationSubject;
  readonly form: CommendationForm | null;
  readonly limit: number;
}

/** `found` counts them all; the rows are the first of them, in the order of their days. */
export function commendationRows(
  db: ReadDb,
  period: PeriodQuestion,
  { subject, form, limit }: Asked,
): { readonly found: number; readonly rows: readonly CommendationRow[] } {
  const scope = scopeOf(db, period);
  if (subject === 'members') {
    const asked = form === null ? commended : { ...commended, payloadForm: form };
    return {
      found: countEvents(db, asked, scope).rows,
      rows: listEvents(db, asked, scope, { offset: 0, limit }).flatMap(memberRow),
    };
  }
  const orgName = orgNamesOn(db, scope.asOf);
  const counts = countOrganisationCommendations(db, scope).filter((c) => form === null || c.form === form);
  return {
    found: counts.reduce((sum, c) => sum + c.entries, 0),
    rows: organisationCommendations(db, scope, { form: form ?? '', limit }).map(({ orgId, ...said }) => ({
      ...said,
      subject,
      subjectId: orgId,
      name: orgName(orgId),
      orgName: '',
    })),
  };
}

function memberRow({ event, name, orgName }: ReturnType<typeof listEvents>[number]): CommendationRow[] {
  if (event.kind !== 'commended') return [];
  const { id, memberId, effectiveOn, decision, payload, note } = event;
  return [
    {
      subject: 'members',
      id,
      version: 0,
      subjectId: memberId,
      name,
      orgName,
      ...payload,
      commendedOn: effectiveOn,
      decision,
      note,
    },
  ];
}
