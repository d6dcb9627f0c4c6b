/**
 * Makes the plan of an import: pure, from the reading of the list, what the register holds and what the user chose.
 * Example: 929 rows into an empty register → 929 'new', 17 organisations to found, and the warnings of each row.
 */
import type { LedgerEvent } from '../entities/event.ts';
import { foldLedger } from '../rules/lifecycle.ts';
import { createMatcher, type Match, rowKey } from './plan-match.ts';
import { planOrganisations } from './plan-organisations.ts';
import { additionsOfNew, compareWithMember, type FieldChoice, isTaken, readFields } from './plan-row.ts';
import type {
  DoubtfulRow,
  ImportChoices,
  ImportCounts,
  ImportPlan,
  LeftOutWhy,
  OwnChange,
  PlannedEvent,
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
  const organisations = planOrganisations(reading.people, register.organisations, choices);
  const matchOf = createMatcher(register.known, register.remembered);
  const found = reading.people.map(matchOf);
  const decisionOf = ({ row }: RosterPerson): RowDecision | undefined => choices.decisions[row];
  const knownIds = new Set(register.known.map((m) => m.id));
  const matches = reading.people.map((person, i) =>
    decided(found[i] ?? { kind: 'none' }, decisionOf(person), knownIds),
  );
  const members = register.matched(matches.flatMap((m) => ('id' in m ? [m.id] : [])));
  const taken = new Map<number, number>();
  const problems: PlanProblem[] = [];

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
    const say = (
      kind: PlanProblem['kind'],
      severity: PlanProblem['severity'],
      params: PlanProblem['params'] = {},
      written = '',
    ) => {
      // The reading may have said the same of the very cell, with its column.
      const said = kind === 'rating-unknown' && own.some((p) => p.kind === kind);
      if (!said) own.push({ row: person.row, column: null, kind, severity, written, params });
    };
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
    if (memberId !== null) {
      const first = taken.get(memberId);
      if (first !== undefined) say('same-member-twice', 'error', { other: first });
      else taken.set(memberId, person.row);
    }
    if (member) {
      const choice = { fields: choices.fields[person.row] ?? {}, matches: choices.matches };
      const comparison = compareWithMember(
        person,
        fields,
        member,
        { org: place.ref, asOf: choices.asOf, standingKnown, choice },
        say,
      );
      if (!hasError(own)) judge(member.events, comparison.events, register, say);
      const ownChanges = ownOf(person, member.own, choice);
      const { changes, kept, events, ratings } = comparison;
      const nothing = changes.length + ownChanges.length + events.length + ratings.length === 0;
      if (hasError(own)) return leaveOut('error');
      if (nothing && kept.length > 0) return { ...leaveOut('matched'), kept };
      if (nothing) return finish({ outcome: 'same', why: null, own: [], ...comparison });
      if (place.ref === null && comparison.events.some((e) => e.kind === 'enrolled'))
        return leaveOut('organisation');
      return finish({ outcome: 'changed', why: null, own: ownChanges, ...comparison });
    }
    const additions = additionsOfNew(person, { asOf: choices.asOf, standingKnown }, say);
    if (!hasError(own)) judge([], additions.events, register, say);
    if (hasError(own)) return leaveOut('error');
    if (place.ref === null) return leaveOut('organisation');
    return finish({
      outcome: 'new',
      why: null,
      changes: [],
      own: ownOf(person, {}, takeAll),
      kept: [],
      ...additions,
    });
  };

  const rows = reading.people.map((person, i) => planRow(person, matches[i] ?? { kind: 'none' }));
  return {
    asOf: choices.asOf,
    standingKnown,
    organisations: usedOnly(organisations.founded, rows),
    named: organisations.named,
    rows,
    problems,
    doubtful: doubtfulRows(reading.people, found, choices.decisions),
    remembered: found.filter((m) => m.kind === 'one' && m.by === 'remembered').length,
    counts: countOutcomes(rows),
  };
}

const takeAll: FieldChoice = { fields: {}, matches: 'update' };

/** In the order of the list, decided or not: going through them twice shows them in the same places. */
const doubtfulRows = (
  people: readonly RosterPerson[],
  found: readonly Match[],
  decisions: ImportChoices['decisions'],
): DoubtfulRow[] =>
  people.flatMap((person, i): DoubtfulRow[] => {
    const match = found[i];
    if (match?.kind !== 'doubtful' && match?.kind !== 'ambiguous') return [];
    return [
      {
        row: person.row,
        name: person.fields.fullName ?? person.nameWritten,
        by: match.kind === 'doubtful' ? match.by : null,
        candidates: match.kind === 'doubtful' ? [match.id] : match.ids,
        decision: decisions[person.row] ?? null,
        rowKey: rowKey(person),
      },
    ];
  });

const hasError = (problems: readonly PlanProblem[]): boolean => problems.some((p) => p.severity === 'error');

/** The user's word counts before every sign; a member who has left the register meanwhile cannot be meant. */
function decided(match: Match, decision: RowDecision | undefined, known: ReadonlySet<number>): Match {
  if (decision === undefined || decision === 'leave') return match;
  if (decision === 'new') return { kind: 'none' };
  if (!known.has(decision.same)) return match;
  return match.kind === 'one' && match.id === decision.same
    ? match
    : { kind: 'one', id: decision.same, by: 'chosen' };
}

/** Without the user's word a doubtful row is an error. */
function sayDoubt(
  match: Match,
  say: (kind: PlanProblem['kind'], severity: PlanProblem['severity'], params?: PlanProblem['params']) => void,
): void {
  if (match.kind === 'ambiguous') say('match-ambiguous', 'error', { others: match.others.join(', ') });
  if (match.kind === 'doubtful') say('match-doubtful', 'error', { other: match.other, by: match.by });
}

/** Dates in an impossible order are refused by the same fold that every entry of the ledger meets. */
function judge(
  ledger: readonly LedgerEvent[],
  events: readonly PlannedEvent[],
  { today, ruleChanges }: Pick<RegisterFacts, 'today' | 'ruleChanges'>,
  say: (kind: PlanProblem['kind'], severity: PlanProblem['severity'], params?: PlanProblem['params']) => void,
): void {
  if (events.length === 0) return;
  // Ids after those of the ledger: on one day, what was entered first stands first.
  const next = Number.MAX_SAFE_INTEGER - events.length;
  const planned = events.map((e, i) => asLedgerEvent(e, next + i));
  const { refused } = foldLedger([...ledger, ...planned], today, ruleChanges);
  if (refused)
    say('ledger-refused', 'error', { rule: refused.refusal.rule, citation: refused.refusal.citation });
}

const asLedgerEvent = ({ on, ...planned }: PlannedEvent, id: number): LedgerEvent =>
  // as: kind and payload stay together, which the spread of a union does not show.
  ({
    ...planned,
    id,
    memberId: 0,
    effectiveOn: on,
    note: '',
    enteredAt: '',
    enteredBy: '',
    batchId: null,
    withdrawnReason: null,
  }) as LedgerEvent;

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
