/** The log of the register: read as sentences, proved, held against what left the register. */
import { z } from 'zod';
import { fullDate } from '../entities/event-dates.ts';
import { bookPaperSchema } from './book.ts';
import { command, job, query } from './define.ts';
import { reportSectionNames } from './report.ts';

export const logKinds = [
  'edit',
  'reveal',
  'export',
  'print',
  'copy',
  'unlock',
  'password',
  'backup',
  'check',
  'people',
  'handover',
  'machine',
] as const;
export type LogKind = (typeof logKinds)[number];

export const logFilterSchema = z.object({
  /** days in Vietnam; null: from the first, to the last */
  from: fullDate.nullable().default(null),
  to: fullDate.nullable().default(null),
  actor: z.string().max(200).default(''),
  kind: z.enum(logKinds).nullable().default(null),
  memberId: z.number().int().positive().nullable().default(null),
  words: z.string().max(200).default(''),
});
export type LogFilter = z.output<typeof logFilterSchema>;

export interface LogEntry {
  readonly number: number;
  readonly at: string;
  readonly actor: string;
  readonly kind: LogKind;
  /** what was done, after the name of who did it: "sửa Nghề nghiệp của Nguyễn Văn A: …" */
  readonly what: string;
  /** '' where none was asked */
  readonly ground: string;
  readonly memberId: number | null;
  /** of a change: where it can be seen whole and taken back */
  readonly stepId: number | null;
}

export interface LogPage {
  readonly entries: readonly LogEntry[];
  /** where to go on; null: there are no older ones */
  readonly next: number | null;
  /** all entries of the register */
  readonly total: number;
}

export interface LogCheckView {
  readonly checked: number;
  readonly sentence: string;
  readonly fine: boolean;
}

/**
 * What the register said at its opening about what lies outside it; null: nothing. older, parted: see AgainstHead · forged:
 * the file beside it is of another register · absent: the file beside it is not there, which happens when one is moved by hand
 */
export interface LogNotice {
  readonly kind: 'older' | 'parted' | 'forged' | 'absent';
  /** entries that were there and are not here */
  readonly missing: number;
  /** when the register was closed then, or the copy was made; '' where that is not known */
  readonly at: string;
  /** the number of the copy that tells it; null: the file beside the register does */
  readonly copy: number | null;
}

export const monthSchema = z.string().regex(/^(19|20|21)\d\d-(0[1-9]|1[0-2])$/);

/** `upTo`: the last entry that the paper vouches for, so that laying it out a second time shows the same. */
export const logMinutesJobSchema = z.object({
  document: z.literal('logMinutes'),
  month: monthSchema,
  upTo: z.number().int().min(0),
  paper: bookPaperSchema,
});
export type LogMinutesJob = z.output<typeof logMinutesJobSchema>;

export interface LogMinutes {
  readonly month: string;
  readonly orgName: string;
  readonly upperName: string;
  readonly practice: boolean;
  readonly entries: number;
  readonly byKind: readonly { readonly kind: LogKind; readonly entries: number }[];
  readonly byPerson: readonly { readonly name: string; readonly entries: number }[];
  readonly sequence: number;
  readonly at: string;
  /** eight groups of four */
  readonly code: string;
}

export const copyKinds = ['export', 'print', 'copy', 'support'] as const;
export type CopyKind = (typeof copyKinds)[number];

/** Something that left the register. */
export interface CopyOut {
  readonly id: number;
  readonly at: string;
  readonly actor: string;
  readonly kind: CopyKind;
  readonly what: string;
  /** why, or the name of the file */
  readonly reason: string;
}

export interface CopiesOut {
  readonly entries: readonly CopyOut[];
  /** where to go on; null: there are no older ones */
  readonly next: number | null;
  readonly year: string;
  /** of that year, every kind */
  readonly counts: readonly { readonly kind: CopyKind; readonly times: number }[];
}

/** A table on its way to the clipboard. `title`: of the block, as the report calls it. */
export const copiedTableSchema = z.discriminatedUnion('table', [
  z.object({ table: z.literal('members') }),
  z.object({ table: z.literal('todo') }),
  z.object({ table: z.literal('report'), section: z.enum(reportSectionNames), title: z.string().max(300) }),
]);
export type CopiedTable = z.output<typeof copiedTableSchema>;

export const logOps = {
  /** Stands in the log before rows go to the clipboard: a way out of the register like a file. */
  'log.noteCopy': command<null>()(
    z.object({ copied: copiedTableSchema, rows: z.number().int().min(0).max(200_000) }),
  ),
  /** What left the register, newest first. */
  'log.copies': query<CopiesOut>()(
    z.object({
      before: z.number().int().positive().nullable().default(null),
      limit: z.number().int().min(1).max(200).default(50),
    }),
  ),
  /** Newest first, before an entry; a page may be short of its limit although there are older ones: see `next`. */
  'log.page': query<LogPage>()(
    z.object({
      filter: logFilterSchema,
      before: z.number().int().positive().nullable().default(null),
      limit: z.number().int().min(1).max(200).default(100),
    }),
  ),
  'log.people': query<readonly string[]>()(z.object({})),
  'log.notice': query<LogNotice | null>()(z.object({})),
  'log.check': job<LogCheckView>()(z.object({})),
  'log.minutes': query<LogMinutes>()(z.object({ month: monthSchema, upTo: z.number().int().min(0) })),
  /** whether the log still holds the entry of a signed paper, unchanged, and all before it */
  'log.compare': command<{ readonly same: boolean; readonly sentence: string }>()(
    z.object({ sequence: z.number().int().positive(), code: z.string().max(100) }),
  ),
};
