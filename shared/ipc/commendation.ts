/** Commendations of members and of organisations; five consecutive years. */
import { z } from 'zod';
import {
  type CommendationForm,
  type CommendationLevel,
  commendationAmount,
  commendationForms,
  commendationLevels,
  commendationYear,
} from '../entities/commendation.ts';
import { type Decision, decisionSchema } from '../entities/event.ts';
import { fullDate } from '../entities/event-dates.ts';
import type { YearStanding } from '../rules/commendation-years.ts';
import type { Compared } from '../rules/compare-periods.ts';
import { command, query } from './define.ts';
import { periodQuestion } from './period.ts';

const id = z.number().int().positive();
const version = z.number().int();

/** What a decision says of all whom it commends. */
export const commendationSchema = z.object({
  form: z.enum(commendationForms, 'Chưa chọn hình thức khen thưởng.'),
  title: z.string().trim().min(1, 'Chưa nhập nội dung khen thưởng.').max(300),
  commendedOn: fullDate,
  decision: decisionSchema,
  level: z.enum(commendationLevels),
  year: commendationYear,
  amount: commendationAmount,
  note: z.string().trim().max(1000),
});
export type Commendation = z.output<typeof commendationSchema>;

const deed = z.object({
  said: commendationSchema,
  memberIds: z.array(id).max(5000),
  orgIds: z.array(id).max(5000),
});
export type CommendationDeed = z.output<typeof deed>;

export const commendationSubjects = ['organisations', 'members'] as const;
export type CommendationSubject = (typeof commendationSubjects)[number];

/** Two cells, never their sum: tập thể and cá nhân are different units. */
export interface CommendationCounts {
  readonly form: CommendationForm;
  readonly organisations: Compared;
  /** null for the Cờ, which no member has */
  readonly members: Compared | null;
}

export interface CommendationRow {
  readonly subject: CommendationSubject;
  /** of the ledger's entry, or of the organisation's row */
  readonly id: number;
  /** 0 for entries of the ledger, which are not edited */
  readonly version: number;
  /** whose record to open: the member's, or the organisation's */
  readonly subjectId: number;
  readonly name: string;
  /** a member's organisation; an organisation's own upper one is not said */
  readonly orgName: string;
  readonly form: CommendationForm;
  readonly title: string;
  readonly commendedOn: string;
  readonly decision: Decision;
  readonly level: CommendationLevel;
  readonly year: number | null;
  readonly amount: number | null;
  readonly note: string;
}

/** One of those to be commended, before anything is written. */
export interface CheckedSubject {
  readonly id: number;
  readonly name: string;
  readonly orgName: string;
  /** why it cannot be, with its citation; null = it can */
  readonly refusal: string | null;
  readonly warnings: readonly string[];
}

export interface CommendationCheck {
  readonly members: readonly CheckedSubject[];
  readonly organisations: readonly CheckedSubject[];
  /** about the decision itself */
  readonly warnings: readonly string[];
}

/** A pasted line and who is meant by it. */
export interface FoundSubject {
  readonly line: string;
  readonly subject: { readonly id: number; readonly name: string; readonly orgName: string } | null;
  /** several of one name: birth dates or upper organisations tell them apart */
  readonly others: readonly string[];
}

export interface FiveYearsRow {
  readonly memberId: number;
  readonly name: string;
  readonly bornOn: string;
  readonly orgName: string;
  /** oldest first */
  readonly years: readonly YearStanding[];
}

export interface FiveYearsOrganisation {
  readonly orgId: number;
  readonly name: string;
  readonly parentName: string;
  /** every year is known; else some are not, and the others are the best */
  readonly proven: boolean;
  readonly years: readonly YearStanding[];
}

export interface FiveYears {
  readonly years: readonly number[];
  /** the best level as the papers of each year call it */
  readonly bestNames: readonly string[];
  readonly running: readonly FiveYearsRow[];
  /** the best as far as the register knows, with years of which it knows nothing */
  readonly unproven: readonly FiveYearsRow[];
  /** organisations, the proven ones first */
  readonly organisations: readonly FiveYearsOrganisation[];
  /** the best level of organisations as the papers of each year call it */
  readonly organisationBestNames: readonly string[];
  /** of all, where the lists are cut */
  readonly found: { readonly running: number; readonly unproven: number };
  readonly citation: string;
  readonly verified: boolean;
}

export const commendationOps = {
  'commendation.counts': query<readonly CommendationCounts[]>()(periodQuestion),
  'commendation.page': query<{ readonly found: number; readonly rows: readonly CommendationRow[] }>()(
    periodQuestion.extend({
      subject: z.enum(commendationSubjects),
      form: z.enum(commendationForms).nullable(),
    }),
  ),
  /** Writes nothing: whom a rule refuses, and what may be mistyped. */
  'commendation.check': query<CommendationCheck>()(deed),
  /** One decision for all of them, as one step; nobody where one is refused. */
  'commendation.record': command<{ readonly members: number; readonly organisations: number }>()(deed),
  'commendation.change': command<null>()(z.object({ id, version, said: commendationSchema })),
  'commendation.drop': command<null>()(z.object({ id, version })),
  /** One name a line, with the date of birth behind it where names repeat. */
  'commendation.find': query<readonly FoundSubject[]>()(
    z.object({ subject: z.enum(commendationSubjects), text: z.string().max(200_000) }),
  ),
  'commendation.fiveYears': query<FiveYears>()(
    z.object({ year: z.number().int().min(1934).max(2199), orgId: id }),
  ),
};
