/** What one row would do: enter somebody new, or add to and correct somebody who stands in the register. */
import { noDecision } from '../entities/event.ts';
import { type MemberField, type MemberRecord, memberFieldNames, memberFields } from '../entities/member.ts';
import { cleanValue } from '../fields/clean-value.ts';
import { fieldSchema } from '../fields/to-zod.ts';
import { isActive } from '../rules/lifecycle.ts';
import { comparePartial } from '../rules/partial-order.ts';
import { formatDate } from '../text/dates.ts';
import { canonicalTone } from '../text/names.ts';
import { planRatings } from './plan-ratings.ts';
import type {
  FieldChange,
  FieldDecision,
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

interface TakenFields {
  readonly fields: Partial<MemberRecord>;
  readonly refused: readonly { readonly label: string; readonly rule: string; readonly value: string }[];
}

/** A reading is planned again at every choice of the user, and its people are the same ones. */
const taken = new WeakMap<RosterPerson, TakenFields>();

/** The row's fields as the register takes them; one that it refuses is an error of the row. */
export function readFields(person: RosterPerson, say: Say): Partial<MemberRecord> {
  const known = taken.get(person) ?? takeFields(person);
  taken.set(person, known);
  for (const { label, rule, value } of known.refused)
    say('field-refused', 'error', { field: label, rule }, value);
  return known.fields;
}

function takeFields(person: RosterPerson): TakenFields {
  const fields: Partial<MemberRecord> = {};
  const refused: { label: string; rule: string; value: string }[] = [];
  for (const [name, schema] of schemas) {
    const written = person.fields[name];
    if (written === undefined) continue;
    const value = cleanValue(memberFields[name].kind, written);
    if (value === '') continue;
    const checked = schema.safeParse(value);
    if (checked.success) fields[name] = value;
    else {
      const rule = checked.error.issues[0]?.message ?? '';
      refused.push({ label: memberFields[name].label, rule, value });
    }
  }
  return { fields, refused };
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
  readonly kept: readonly FieldChange[];
}

/** Whose word counts where the register and the list differ. */
export interface FieldChoice {
  /** said of this row's fields one by one */
  readonly fields: Readonly<Record<string, FieldDecision>>;
  /** where nothing was said: for values that differ; what is blank in the register is filled */
  readonly matches: 'skip' | 'update';
}

export const isTaken = (choice: FieldChoice, field: string, before: string): boolean => {
  const said = choice.fields[field];
  return said === undefined ? before === '' || choice.matches === 'update' : said === 'take';
};

/**
 * Somebody who stands in the register: a blank never overwrites, a less exact date neither. The ledger is added to
 * where it is silent, and never changed where it says otherwise: that is told, and mended in the record.
 */
export function compareWithMember(
  person: RosterPerson,
  fields: Partial<MemberRecord>,
  member: MatchedMember,
  list: {
    readonly org: OrgRef | null;
    readonly asOf: string;
    readonly standingKnown: boolean;
    readonly choice: FieldChoice;
  },
  say: Say,
): Comparison {
  const { org, asOf, standingKnown, choice } = list;
  const changes: FieldChange[] = [];
  const kept: FieldChange[] = [];
  for (const name of memberFieldNames) {
    const after = fields[name];
    const before = member.record[name];
    if (after !== undefined && differs(name, before, after))
      (isTaken(choice, name, before) ? changes : kept).push({ field: name, before, after });
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
  return { changes, kept, events, ratings, remark: '' };
}

/** Whether the list says something else of a field, and not the same less exactly or in another spelling. */
export function differs(name: MemberField, before: string, after: string): boolean {
  if (before === after) return false;
  if (memberFields[name].kind === 'date') return !before.startsWith(`${after}-`);
  // The register's own spelling of one and the same name stands: hoà is hòa, CAPITALS are no correction.
  if (name === 'fullName') return canonicalTone(before) !== canonicalTone(after);
  return true;
}
