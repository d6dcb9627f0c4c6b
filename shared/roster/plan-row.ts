/** What one row would do: enter somebody new, or add to and correct somebody who stands in the register. */
import { noDecision } from '../entities/event.ts';
import { type MemberField, type MemberRecord, memberFieldNames, memberFields } from '../entities/member.ts';
import { fieldSchema } from '../fields/to-zod.ts';
import { isActive } from '../rules/lifecycle.ts';
import { comparePartial } from '../rules/partial-order.ts';
import { formatDate } from '../text/dates.ts';
import { canonicalTone, cleanText } from '../text/names.ts';
import { planRatings } from './plan-ratings.ts';
import type {
  FieldChange,
  MatchedMember,
  OrgRef,
  PlannedEvent,
  PlannedRating,
  PlanProblem,
} from './plan-types.ts';
import type { RosterPerson } from './types.ts';

type Say = (
  kind: PlanProblem['kind'],
  severity: PlanProblem['severity'],
  params?: PlanProblem['params'],
  written?: string,
) => void;

const schemas = memberFieldNames.map((name) => [name, fieldSchema(memberFields[name])] as const);

/** The row's fields as the register takes them; one that it refuses is an error of the row. */
export function readFields(person: RosterPerson, say: Say): Partial<MemberRecord> {
  const fields: Partial<MemberRecord> = {};
  for (const [name, schema] of schemas) {
    const value = cleanText(person.fields[name] ?? '');
    if (value === '') continue;
    const checked = schema.safeParse(value);
    if (checked.success) fields[name] = value;
    else
      say(
        'field-refused',
        'error',
        {
          field: memberFields[name].label,
          rule: checked.error.issues[0]?.message ?? '',
        },
        value,
      );
  }
  return fields;
}

export interface Additions {
  readonly events: readonly PlannedEvent[];
  readonly ratings: readonly PlannedRating[];
  readonly remark: string;
}

const admitted = (on: string): PlannedEvent => ({
  kind: 'admitted',
  on,
  decision: noDecision,
  payload: { orgId: null, introducers: '', place: '' },
});
const recognised = (on: string): PlannedEvent => ({
  kind: 'recognised',
  on,
  decision: noDecision,
  payload: {},
});
const enrolled = (on: string, standingKnown: boolean): PlannedEvent => ({
  kind: 'enrolled',
  on,
  decision: noDecision,
  payload: { orgId: 0, source: '', standingKnown },
});

/** Somebody new: the dates of the list become the opening entries of the ledger. */
export function additionsOfNew(
  person: RosterPerson,
  { asOf, standingKnown }: { readonly asOf: string; readonly standingKnown: boolean },
  say: Say,
): Additions {
  const { admittedOn, officialOn } = person;
  const events: PlannedEvent[] = [];
  let remark = '';
  if (admittedOn !== null) events.push(admitted(admittedOn));
  if (officialOn !== null && admittedOn !== null) events.push(recognised(officialOn));
  if (officialOn !== null && admittedOn === null) {
    // The ledger knows no official member without an admission; the date is kept, in words.
    remark = `Ngày chính thức ghi trong danh sách: ${formatDate(officialOn)}.`;
    say('official-without-admission', 'warning', { official: formatDate(officialOn) });
  }
  events.push(enrolled(asOf, standingKnown));
  const last = officialOn ?? admittedOn;
  // A day that has not come yet is an error of the row already.
  const future = person.problems.some((p) => p.kind === 'date-future');
  if (last !== null && !future && comparePartial(admittedOn ?? last, asOf) > 0)
    say('admitted-after-list', 'warning', {
      admitted: formatDate(admittedOn ?? last),
      asOf: formatDate(asOf),
    });
  const ratings = planRatings(person.ratings);
  warnOfRatings(ratings, admittedOn, say);
  return { events, ratings, remark };
}

export function warnOfRatings(ratings: readonly PlannedRating[], admittedOn: string | null, say: Say): void {
  for (const { year, written, level } of ratings) {
    if (written === '') say('rating-blank', 'warning', { year });
    else if (level === null) say('rating-unknown', 'warning', { year }, written);
    if (admittedOn !== null && comparePartial(admittedOn, `${year}-12-31`) > 0)
      say('rating-before-admission', 'warning', { year, admitted: formatDate(admittedOn) }, written);
  }
}

export interface Comparison extends Additions {
  readonly changes: readonly FieldChange[];
}

/**
 * Somebody who stands in the register: a blank never overwrites, a less exact date neither. The ledger is added to
 * where it is silent, and never changed where it says otherwise: that is told, and mended in the record.
 */
export function compareWithMember(
  person: RosterPerson,
  fields: Partial<MemberRecord>,
  member: MatchedMember,
  list: { readonly org: OrgRef | null; readonly asOf: string; readonly standingKnown: boolean },
  say: Say,
): Comparison {
  const { org, asOf, standingKnown } = list;
  const changes: FieldChange[] = [];
  for (const name of memberFieldNames) {
    const after = fields[name];
    const before = member.record[name];
    if (after !== undefined && differs(name, before, after)) changes.push({ field: name, before, after });
  }
  const { state } = member;
  if (!isActive(state.status) && state.status !== 'none')
    say('member-left', 'warning', { left: formatDate(state.leftOn ?? '') });
  const events: PlannedEvent[] = [];
  const date = (kind: 'admitted' | 'recognised', written: string | null, stored: string | null) => {
    if (written === null || written === stored) return;
    if (stored === null) events.push(kind === 'admitted' ? admitted(written) : recognised(written));
    else if (!stored.startsWith(written))
      say('ledger-differs', 'warning', { event: kind, register: formatDate(stored) }, formatDate(written));
  };
  date('admitted', person.admittedOn, state.admittedOn);
  if (state.admittedOn !== null || person.admittedOn !== null)
    date('recognised', person.officialOn, state.officialOn);
  // Entered by hand and nowhere yet: the list takes the person over as it would somebody new.
  const nowhere = state.status === 'none' && state.orgId === null;
  // In a list of our own, an organisation that nobody changed says nothing of the one today.
  const silent = person.uid !== undefined && person.organisation.length === 0;
  if (nowhere) events.push(enrolled(asOf, standingKnown));
  else if (!silent && (org?.kind === 'new' || (org?.kind === 'existing' && org.id !== state.orgId)))
    say('organisation-differs', 'warning', {}, person.organisation.join(' › '));
  const ratings = planRatings(person.ratings).filter((rating) => {
    const stored = member.ratings.get(rating.year);
    if (stored === undefined || (stored === null && rating.level !== null)) return true;
    if (rating.level !== null && rating.level !== stored)
      say('rating-differs', 'warning', { year: rating.year }, rating.written);
    return false;
  });
  warnOfRatings(ratings, person.admittedOn ?? state.admittedOn, say);
  return { changes, events, ratings, remark: '' };
}

function differs(name: MemberField, before: string, after: string): boolean {
  if (before === after) return false;
  if (memberFields[name].kind === 'date') return !before.startsWith(`${after}-`);
  // The register's own spelling of one and the same name stands: hoà is hòa, CAPITALS are no correction.
  if (name === 'fullName') return canonicalTone(before) !== canonicalTone(after);
  return true;
}
