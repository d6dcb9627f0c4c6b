/**
 * Makes the plan of an import: pure, from the reading of the list, what the register holds and what the user chose.
 * Example: 929 rows into an empty register → 929 'new', 17 organisations to found, and the warnings of each row.
 */
import { eventPartNames } from '../i18n/vi/import.ts';
import { formatDate } from '../text/dates.ts';
import { decided, doubtfulRows, sayDoubt } from './plan-decide.ts';
import { createEventPlanner, needsPlace } from './plan-events.ts';
import { judge } from './plan-judge.ts';
import { createMatcher, type Match } from './plan-match.ts';
import { planOrganisations } from './plan-organisations.ts';
import { openYearsOnly } from './plan-ratings.ts';
import { additionsOfNew, compareWithMember, type FieldChoice, isTaken, readFields } from './plan-row.ts';
import type {
  ImportChoices,
  ImportCounts,
  ImportPlan,
  LeftOutWhy,
  OwnChange,
  PlannedRow,
  PlanProblem,
  RegisterFacts,
  RowDecision,
} from './plan-types.ts';
import type { RosterPerson, RosterReading } from './types.ts';

export function makePlan(
  reading: RosterReading,
  register: RegisterFacts,
  choices: ImportChoices,
): ImportPlan {
  const standingKnown = reading.columns.some(
    (c) => c.target.kind === 'fact' && c.target.fact === 'officialOn',
  );
  const listed = createEventPlanner(reading, register);
  const people = reading.people.map(listed.prepare);
  const organisations = planOrganisations(people, register.organisations, choices);
  const matchOf = listed.matcher(createMatcher(register.known, register.remembered));
  const found = people.map(matchOf);
  const decisionOf = ({ row }: RosterPerson): RowDecision | undefined => choices.decisions[row];
  const knownIds = new Set(register.known.map((m) => m.id));
  const matches = people.map((person, i) =>
    decided(found[i] ?? { kind: 'none' }, decisionOf(person), knownIds),
  );
  const members = register.matched(matches.flatMap((m) => ('id' in m ? [m.id] : [])));
  const taken = new Map<number, number>();
  const problems: PlanProblem[] = titleProblems(reading);

  const labels = new Map(
    reading.columns.flatMap(({ target }) =>
      target.kind === 'own' ? [[String(target.fieldId), target.label] as const] : [],
    ),
  );
  const ownOf = (
    person: RosterPerson,
    stored: Readonly<Record<string, string>>,
    choice: FieldChoice,
  ): OwnChange[] =>
    Object.entries(person.own).flatMap(([fieldId, after]) => {
      const before = stored[fieldId] ?? '';
      return before === after || !isTaken(choice, `own:${fieldId}`, before)
        ? []
        : [{ fieldId, label: labels.get(fieldId) ?? '', before, after }];
    });

  const planRow = (person: RosterPerson, match: Match): PlannedRow => {
    const own: PlanProblem[] = [...person.problems];
    const say = listed.quiet((kind, severity, params = {}, written = '') => {
      // The reading may have said the same of the very cell, with its column.
      const said = kind === 'rating-unknown' && own.some((p) => p.kind === kind);
      if (!said) own.push({ row: person.row, column: null, kind, severity, written, params });
    });
    const decision = decisionOf(person);
    if (decision !== 'leave') sayDoubt(match, say);
    const fields = readFields(person, say);
    const place = organisations.refOf(person);
    const memberId = match.kind === 'one' ? match.id : null;
    const member = memberId === null ? undefined : members.get(memberId);
    const base = {
      row: person.row,
      name: fields.fullName ?? person.nameWritten,
      memberId,
      matchedBy: match.kind === 'one' ? match.by : null,
      fields,
      org: place.ref,
      remark: '',
    };
    const finish = (row: Omit<PlannedRow, keyof typeof base> & { readonly remark?: string }): PlannedRow => {
      problems.push(...own);
      return { ...base, ...row };
    };
    const leaveOut = (why: LeftOutWhy) =>
      finish({ outcome: 'leftOut', why, changes: [], kept: [], own: [], events: [], ratings: [] });

    if (decision === 'leave') return leaveOut('chosen');
    const repeated = memberId !== null && taken.has(memberId);
    if (memberId !== null) {
      const first = taken.get(memberId);
      if (first !== undefined && !listed.ofEvents) say('same-member-twice', 'error', { other: first });
      else taken.set(memberId, person.row);
    }
    if (member) {
      const choice = { fields: choices.fields[person.row] ?? {}, matches: choices.matches };
      const compared = compareWithMember(
        person,
        fields,
        member,
        { org: place.ref, asOf: choices.asOf, standingKnown, choice },
        say,
      );
      const listedToo = listed.complete({ person, member, org: place.ref, additions: compared, say });
      // A list of events tells what happened; the record stays unless the user wants it changed by the list.
      const recordStays = listed.ofEvents && (choices.matches === 'skip' || repeated);
      const comparison = recordStays
        ? { ...compared, ...listedToo, changes: [], kept: [] }
        : { ...compared, ...listedToo };
      if (!hasError(own)) judge(listed.ledgerOf(member), comparison.events, register, say);
      const ownChanges = recordStays ? [] : ownOf(person, member.own, choice);
      const ratings = openYearsOnly(comparison.ratings, register.closedYears, say);
      const { changes, kept, events } = comparison;
      const nothing = changes.length + ownChanges.length + events.length + ratings.length === 0;
      if (hasError(own)) return leaveOut('error');
      if (nothing && kept.length > 0) return { ...leaveOut('matched'), kept };
      if (nothing) return finish({ outcome: 'same', why: null, own: [], ...comparison, ratings });
      if (place.ref === null && events.some(needsPlace)) return leaveOut('organisation');
      listed.remember(member.id, events);
      return finish({ outcome: 'changed', why: null, own: ownChanges, ...comparison, ratings });
    }
    if (!listed.brings && decision !== 'new') return leaveOut(hasError(own) ? 'error' : 'unknownPerson');
    const entered = additionsOfNew(person, { asOf: choices.asOf, standingKnown }, say);
    const additions = listed.complete({ person, member: null, org: place.ref, additions: entered, say });
    if (!hasError(own)) judge([], additions.events, register, say);
    if (hasError(own)) return leaveOut('error');
    if (place.ref === null) return leaveOut('organisation');
    return finish({
      outcome: 'new',
      why: null,
      changes: [],
      kept: [],
      own: ownOf(person, {}, takeAll),
      ...additions,
      ratings: openYearsOnly(additions.ratings, register.closedYears, say),
    });
  };

  const rows = people.map((person, i) => planRow(person, matches[i] ?? { kind: 'none' }));
  return {
    asOf: choices.asOf,
    standingKnown,
    organisations: usedOnly(organisations.founded, rows),
    named: organisations.named,
    rows,
    problems,
    doubtful: doubtfulRows(people, found, choices.decisions),
    remembered: found.filter((m) => m.kind === 'one' && m.by === 'remembered').length,
    counts: countOutcomes(rows),
  };
}

const takeAll: FieldChoice = { fields: {}, matches: 'update' };

/** Said once for the whole list, at the line that it stands in. */
const titleProblems = ({ titleFacts = [] }: RosterReading): PlanProblem[] =>
  titleFacts.map(({ part, value, row, written }) => ({
    row,
    column: null,
    kind: 'title-fact',
    severity: 'warning',
    written,
    params: { what: eventPartNames[part], value: formatDate(value) },
  }));

const hasError = (problems: readonly PlanProblem[]): boolean => problems.some((p) => p.severity === 'error');

/** Nothing is founded for rows that stay out. */
function usedOnly(
  founded: ImportPlan['organisations'],
  rows: readonly PlannedRow[],
): ImportPlan['organisations'] {
  const used = new Set<string>();
  for (const { events, org } of rows)
    if (org?.kind === 'new' && events.some((e) => e.kind === 'enrolled')) used.add(org.key);
  // Children stand after their parents, so one pass from the end reaches every ancestor.
  for (const { key, parent } of founded.toReversed())
    if (used.has(key) && parent.kind === 'new') used.add(parent.key);
  return founded.filter((o) => used.has(o.key));
}

function countOutcomes(rows: readonly PlannedRow[]): ImportCounts {
  const counts = { new: 0, changed: 0, same: 0, leftOut: 0 };
  for (const { outcome } of rows) counts[outcome] += 1;
  return counts;
}
