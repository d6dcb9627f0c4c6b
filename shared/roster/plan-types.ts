/**
 * The plan of an import: what would be written for each row of a list, decided before anything is written.
 * Made by plan.ts from the reading, the register and the user's choices; carried out unchanged by the commit.
 */

import type { Decision, EventKind, EventPayload, LedgerEvent } from '../entities/event.ts';
import type { MemberField, MemberRecord } from '../entities/member.ts';
import type { MemberState } from '../entities/member-state.ts';
import type { Organisation, OrganisationType } from '../entities/organisation.ts';
import type { Refusal } from '../rules/lifecycle.ts';
import type { RuleChanges } from '../rules/regulations/rule-change.ts';
import type { ProblemKind } from './types.ts';

/** By what a row was found to be somebody who stands in the register already. */
export type MatchKey =
  /** the mark of the member in a list of our own */
  | 'uid'
  | 'citizenId'
  | 'oldIdNumber'
  | 'cardNumber'
  | 'profileNumber'
  | 'nameAndBirth'
  /** lists of events that name people by nothing else; never sure */
  | 'name'
  /** a person said so at an earlier import */
  | 'remembered'
  /** a person says so now */
  | 'chosen';

export type RowOutcome = 'new' | 'changed' | 'same' | 'leftOut';

export type LeftOutWhy =
  /** an error stands in the row */
  | 'error'
  /** its organisation is neither in the register nor chosen */
  | 'organisation'
  /** differs from the register, and the user chose to leave those as they are */
  | 'matched'
  /** the user left it out */
  | 'chosen'
  /** does not stand in the register, and a list of this kind enters nobody by itself */
  | 'unknownPerson';

/** Problems that only show against the register; those of the row itself come from the reading. */
export type PlanProblemKind =
  | 'match-ambiguous'
  | 'match-doubtful'
  | 'same-member-twice'
  | 'member-left'
  | 'organisation-differs'
  | 'ledger-differs'
  | 'ledger-refused'
  | 'rating-differs'
  | 'rating-before-admission'
  | 'rating-blank'
  | 'year-closed'
  | 'admitted-after-list'
  | 'official-without-admission'
  | 'field-refused'
  | 'event-date-missing'
  | 'event-date-by-decision'
  | 'event-value-missing'
  | 'event-value-unknown'
  | 'event-refused'
  | 'event-warning'
  | 'event-differs'
  | 'event-in-words'
  | 'destination-outside'
  | 'transfer-paper-unsaid'
  | 'title-fact';

export interface PlanProblem {
  /** Excel row number, counted from 1 */
  readonly row: number;
  /** zero-based column, where it is about one cell */
  readonly column: number | null;
  /** zero-based line inside the cell, where the cell holds several facts */
  readonly line?: number;
  readonly kind: ProblemKind | PlanProblemKind;
  readonly severity: 'error' | 'warning';
  readonly written: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** An organisation that is there, or one that the plan founds (by its key). */
export type OrgRef =
  | { readonly kind: 'existing'; readonly id: number }
  | { readonly kind: 'new'; readonly key: string };

/** What is to be done with an organisation that the list names: an existing one, a new one, or leave its rows out. */
export type OrgDecision = number | 'create' | 'leave';

/** An organisation named in the list, with what becomes of its rows. */
export interface NamedOrganisation {
  readonly key: string;
  readonly path: readonly string[];
  readonly rows: number;
  /** null = not decided yet: its rows are left out until the user says */
  readonly decision: OrgDecision | null;
}

export interface PlannedOrganisation {
  readonly key: string;
  readonly parent: OrgRef;
  readonly name: string;
  readonly type: OrganisationType;
}

export interface FieldChange {
  readonly field: MemberField;
  readonly before: string;
  readonly after: string;
}

export interface OwnChange {
  readonly fieldId: string;
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/**
 * An entry of the ledger to be; the commit gives it its member, and its organisation where that is 0: of `enrolled`
 * and `received` always, of `admitted` where the list itself is one of admissions.
 */
export type PlannedEvent = {
  [K in EventKind]: {
    readonly kind: K;
    readonly on: string;
    readonly decision: Decision;
    readonly payload: EventPayload<K>;
    /** what the row says besides, e.g. why somebody was transferred */
    readonly note?: string;
  };
}[EventKind];

export interface PlannedRating {
  readonly year: number;
  readonly level: 'excellent' | 'good' | 'fair' | 'poor' | null;
  readonly reason: 'sourceBlank' | 'other' | null;
  readonly written: string;
  /** what stands beside the reason; '' where the reason says it all */
  readonly note: string;
}

export interface PlannedRow {
  readonly row: number;
  readonly name: string;
  readonly outcome: RowOutcome;
  readonly why: LeftOutWhy | null;
  readonly memberId: number | null;
  readonly matchedBy: MatchKey | null;
  /** what is written over the record */
  readonly changes: readonly FieldChange[];
  /** where the list says otherwise and the register keeps its word */
  readonly kept: readonly FieldChange[];
  /** values for the fields that the office added: all of a new person, those that differ of one who is there */
  readonly own: readonly OwnChange[];
  readonly fields: Readonly<Partial<MemberRecord>>;
  readonly org: OrgRef | null;
  readonly events: readonly PlannedEvent[];
  readonly ratings: readonly PlannedRating[];
  /** kept on the opening entry: facts that the ledger cannot take over as events */
  readonly remark: string;
}

export type ImportCounts = Readonly<Record<RowOutcome, number>>;

/** A row that is probably, or by different signs, somebody in the register: a person decides, once. */
export interface DoubtfulRow {
  readonly row: number;
  readonly name: string;
  /** by what it was taken for somebody; null where its signs point to different members */
  readonly by: MatchKey | null;
  /** the members it may be, the likeliest first */
  readonly candidates: readonly number[];
  /** null = not decided yet: the row stays out */
  readonly decision: RowDecision | null;
  /** what stands in the place of the row in what is remembered */
  readonly rowKey: string;
}

export interface ImportPlan {
  readonly asOf: string;
  /** false where the list has no column of official dates */
  readonly standingKnown: boolean;
  readonly organisations: readonly PlannedOrganisation[];
  readonly named: readonly NamedOrganisation[];
  readonly rows: readonly PlannedRow[];
  readonly problems: readonly PlanProblem[];
  readonly doubtful: readonly DoubtfulRow[];
  /** rows decided by what was said of the same row at an earlier import */
  readonly remembered: number;
  readonly counts: ImportCounts;
}

/** What the user has decided; part of the contract (shared/ipc/import.ts checks it). */
export interface ImportChoices {
  readonly asOf: string;
  /** the organisation that the list belongs to */
  readonly orgId: number;
  /** not empty: an organisation of this name is founded below orgId, and the list belongs to it */
  readonly newOrganisation: string;
  readonly organisations: Readonly<Record<string, OrgDecision>>;
  /** what becomes of a field that holds another value in the register: kept, or taken from the list */
  readonly matches: 'skip' | 'update';
  /** row → what to do with it, where the plan left it open or the user wants otherwise */
  readonly decisions: Readonly<Record<string, RowDecision>>;
  /** row → field (or "own:" and the id of an own field) → whose word counts, against `matches` */
  readonly fields: Readonly<Record<string, Readonly<Record<string, FieldDecision>>>>;
}

/** Somebody new, nobody at all, or this very member. */
export type RowDecision = 'new' | 'leave' | { readonly same: number };
export type FieldDecision = 'keep' | 'take';

/** What was said of a row at an earlier import. */
export interface RememberedPair {
  readonly memberId: number;
  readonly verdict: 'same' | 'different';
}

/** Enough of every member to recognise them. */
export interface KnownMember {
  readonly id: number;
  /** the register's own mark of the member */
  readonly uid: string;
  readonly fullName: string;
  readonly bornOn: string;
  readonly citizenId: string;
  readonly oldIdNumber: string;
  readonly cardNumber: string;
  readonly oldCardNumber: string;
  readonly profileNumber: string;
}

/** What the plan needs of a member that a row was matched with. */
export interface MatchedMember {
  readonly id: number;
  readonly record: MemberRecord;
  readonly state: MemberState;
  readonly events: readonly LedgerEvent[];
  /** year → level as stored, null = on the list without a level */
  readonly ratings: ReadonlyMap<number, PlannedRating['level']>;
  /** id of a field that the office added → value */
  readonly own: Readonly<Record<string, string>>;
}

/** Whose event is judged: 0 = somebody new; the organisation where it is in the register. */
export interface JudgedPerson {
  readonly memberId: number;
  readonly orgId: number | null;
  readonly record: Pick<MemberRecord, 'bornOn' | 'citizenId' | 'post'>;
  readonly ledger: readonly LedgerEvent[];
}

/** What the plan needs of the register. */
export interface RegisterFacts {
  readonly organisations: readonly Organisation[];
  readonly known: readonly KnownMember[];
  /** row key → what was said of such a row before */
  readonly remembered: ReadonlyMap<string, readonly RememberedPair[]>;
  readonly matched: (ids: readonly number[]) => ReadonlyMap<number, MatchedMember>;
  readonly today: string;
  /** what the register changed of the regulations */
  readonly ruleChanges: RuleChanges;
  /** years whose ratings are closed → number and ISO day of the closing */
  readonly closedYears: ReadonlyMap<number, { readonly number: number; readonly on: string }>;
  /** what only the register can say of an event: a number that somebody else holds, an organisation that has ended */
  readonly judgeEvent?: (
    event: PlannedEvent,
    of: JudgedPerson,
  ) => { readonly refusal: string | null; readonly warnings: readonly Refusal[] };
}
