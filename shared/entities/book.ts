/**
 * A statutory book as data: what it is called, its columns and how one row is worded. A book holds nothing itself:
 * its rows are views of the ledger as of a day or between two days (shared/rules/books/ has one file per book).
 */
import { z } from 'zod';
import type { EventKind, LedgerEvent } from './event.ts';
import { fullDate } from './event-dates.ts';
import type { MemberRecord } from './member.ts';
import type { MemberState } from './member-state.ts';

export const bookCodes = [
  'members',
  'present',
  'probationary',
  'movement',
  'left',
  'died',
  'exempt',
  'transfers',
  'temporary',
  'residence',
  'cards',
  'badges',
  'commendations',
  'disciplines',
  'loans',
  'handovers',
] as const;
export type BookCode = (typeof bookCodes)[number];

/** Which book of which organisation with its subtree; `from` is '' for a book as of one day. */
export const bookRequestSchema = z
  .object({
    book: z.enum(bookCodes),
    orgId: z.number().int().positive(),
    from: z.union([z.literal(''), fullDate]),
    asOf: fullDate,
  })
  .refine((r) => r.from === '' || r.from <= r.asOf, {
    path: ['from'],
    message: 'Từ ngày phải trước hoặc trùng với đến ngày.',
  });
export type BookRequest = z.output<typeof bookRequestSchema>;

export interface BookColumn {
  readonly label: string;
  /** share of the page's width */
  readonly width: number;
  readonly centred?: boolean;
}

/** One row; a cell may have several lines. The number in the book is not in it: it is the row's place. */
export interface BookRow {
  /** names the row for ever: "m12" a member, "e345" an event, "l3" a loan, "h7" a hand-over */
  readonly key: string;
  readonly memberId: number;
  readonly cells: readonly string[];
}

/** What a row about a member may say, as it stood on the day of the book. */
export interface PersonFact {
  readonly memberId: number;
  readonly record: MemberRecord;
  readonly state: MemberState;
  /** in the order of the ledger, only what stood on that day */
  readonly events: readonly LedgerEvent[];
  /** name of an organisation on that day; '' for none */
  readonly orgName: (id: number | null) => string;
}

/** The paper of a transfer, where the register has it. */
export interface TransferPaper {
  readonly number: string;
  readonly fromName: string;
  readonly toName: string;
}

export interface EventFact<K extends EventKind = EventKind> extends PersonFact {
  readonly event: Extract<LedgerEvent, { kind: K }>;
  /** organisation before and after it; null = none of this register */
  readonly orgBefore: number | null;
  readonly orgAfter: number | null;
  readonly paper: TransferPaper | null;
}

export interface LoanFact {
  readonly record: MemberRecord;
  readonly papers: string;
  readonly borrower: string;
  readonly unit: string;
  readonly purpose: string;
  readonly approvedBy: string;
  readonly borrowedOn: string;
  readonly dueOn: string;
  readonly returnedOn: string;
  readonly note: string;
}

export interface HandoverFact {
  readonly record: MemberRecord;
  readonly direction: 'in' | 'out';
  readonly onDay: string;
  readonly party: string;
  readonly papers: string;
  readonly giver: string;
  readonly receiver: string;
  readonly note: string;
}

interface BookBase {
  readonly code: BookCode;
  readonly title: string;
  /** the form it follows, '' where there is none */
  readonly form: string;
  /** as of one day, or what happened between two */
  readonly span: 'asOf' | 'period';
  readonly columns: readonly BookColumn[];
  /** the number column's heading */
  readonly order: string;
  /** how it is counted and ordered, in a sentence or two; '' where nothing needs saying */
  readonly note: string;
  /** lines that a row has at least, as in the printed form */
  readonly lines: number;
}

/** Takes in those who have stood in the organisation at any time up to the day, in the order in which they came. */
export interface EntriesBook extends BookBase {
  readonly source: 'entries';
  readonly cells: (fact: PersonFact) => readonly string[];
}
/** Those who stand so on the day. */
export interface StandingBook extends BookBase {
  readonly source: 'standing';
  readonly which: 'present' | 'probationary' | 'exempt' | 'residence';
  readonly cells: (fact: PersonFact) => readonly string[];
}
/** What happened in a period, in the order of its dates. */
export interface EventsBook extends BookBase {
  readonly source: 'events';
  readonly kinds: readonly EventKind[];
  /** only disciplines of these forms */
  readonly disciplineForms?: readonly string[];
  /** moves inside the organisation's own subtree stand in no book of it: only what crosses its border */
  readonly crossing?: true;
  readonly cells: (fact: EventFact) => readonly string[];
}
export interface LoansBook extends BookBase {
  readonly source: 'loans';
  readonly cells: (fact: LoanFact) => readonly string[];
}
export interface HandoversBook extends BookBase {
  readonly source: 'handovers';
  readonly cells: (fact: HandoverFact) => readonly string[];
}
/** Opening + in − out = closing; its rows are the moves behind the figures. */
export interface MovementBook extends BookBase {
  readonly source: 'movement';
}
export type Book = EntriesBook | StandingBook | EventsBook | LoansBook | HandoversBook | MovementBook;

/** How many, for the sentence under the title. */
export interface BookTally {
  /** rows of the book */
  readonly rows: number;
  /** different people in them, where that may be fewer */
  readonly people: number;
  /** as of the last day: official, on probation, not known which, and beside them guests for a time */
  readonly official: number;
  readonly probationary: number;
  readonly unverified: number;
  readonly temporary: number;
}

/** A correction that came after the closing: the row as it was and as it would be now. */
export interface BookNote {
  readonly number: number;
  readonly memberId: number;
  readonly memberName: string;
  readonly before: BookRow | null;
  readonly after: BookRow | null;
  /** the deed that changed it, with its ground */
  readonly ground: string;
  readonly at: string;
  readonly actor: string;
}
