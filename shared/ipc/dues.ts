/** Đảng phí: income base per month, due, paid, receipts, arrears, the monthly sheet and the split. */
import { z } from 'zod';
import {
  type DatedProfile,
  type DuesMethod,
  duesMethodNames,
  duesMonth,
  duesProfileSchema,
  money,
} from '../entities/dues.ts';
import { fullDate } from '../entities/event-dates.ts';
import type { ArrearsLevel } from '../rules/dues-account.ts';
import type { Due } from '../rules/dues-rate.ts';
import type { DuesStanding } from '../rules/dues-standing.ts';
import type { RuleChanges } from '../rules/regulations/rule-change.ts';
import { command, query } from './define.ts';

export interface DuesRow {
  readonly memberId: number;
  readonly name: string;
  readonly standing: DuesStanding;
  /** what the month is reckoned by; carried on from an earlier month unless `fromMonth` is this one */
  readonly profile: (DatedProfile & { readonly version: number }) | null;
  readonly due: Due;
  /** the due was written down, by hand with a reason or by closing the month ('') */
  readonly fixed: { readonly reason: string; readonly version: number } | null;
  /** for this month, whenever it was paid */
  readonly paid: number;
  readonly owed: number;
  /** with what is still owed of earlier months */
  readonly owedInAll: number;
  /** months of this calendar year that are over and of which nothing was paid */
  readonly unpaid: readonly string[];
  readonly level: ArrearsLevel | null;
  /** last day on which something was paid for this month; '' = never */
  readonly paidOn: string;
  readonly numbers: readonly number[];
}

export interface DuesTotals {
  readonly due: number;
  readonly paid: number;
  readonly owed: number;
  readonly owedInAll: number;
  readonly payers: number;
  readonly settled: number;
  readonly exempt: number;
  /** who pays, but how much is not known */
  readonly unknown: number;
  /** dues whose base was told for an earlier month */
  readonly carried: number;
}

export interface DuesSheet {
  readonly orgName: string;
  readonly month: string;
  readonly regulation: { readonly citation: string; readonly verified: boolean };
  readonly closed: { readonly at: string; readonly by: string } | null;
  readonly rows: readonly DuesRow[];
  readonly totals: DuesTotals;
  /** what the office changed of the rules, for a form that reckons while one types */
  readonly changes: RuleChanges;
  readonly nextNumber: number;
  /** of the receipts of this month's year: numbers that nobody has */
  readonly missingNumbers: readonly number[];
}

export interface DuesReceipt {
  readonly id: number;
  readonly number: number;
  readonly paidOn: string;
  readonly amount: number;
  readonly method: DuesMethod;
  readonly payer: string;
  readonly collector: string;
  readonly reason: string;
  readonly voidedWhy: string;
  readonly version: number;
  readonly parts: readonly { readonly month: string; readonly amount: number }[];
}

export interface DuesDebtor {
  /** its row in the sheet: the last month of which nothing was paid */
  readonly lastMonth: string;
  readonly memberId: number;
  readonly name: string;
  readonly orgId: number | null;
  readonly orgName: string;
  readonly unpaid: readonly string[];
  readonly level: ArrearsLevel;
  readonly owed: number;
}

export interface DuesHandover {
  readonly id: number;
  readonly fromMonth: string;
  readonly toMonth: string;
  readonly collected: number;
  readonly kept: number;
  readonly forwarded: number;
  readonly handedOn: string;
  readonly paper: string;
  readonly receiver: string;
}

export interface DuesSplitRow {
  readonly orgId: number;
  readonly orgName: string;
  /** received on the days of the period, for whatever months */
  readonly collected: number;
  /** hundredths of a percent; null = the office has not said it yet */
  readonly keptParts: number | null;
  readonly kept: number;
  readonly forwarded: number;
  readonly handovers: readonly DuesHandover[];
  /** received in months that no hand-over covers, or after the one that covers them */
  readonly notHandedUp: number;
}

export interface DuesSplit {
  readonly rows: readonly DuesSplitRow[];
  readonly totals: Pick<DuesSplitRow, 'collected' | 'kept' | 'forwarded' | 'notHandedUp'>;
  /** branches that collected and have no share */
  readonly withoutShare: number;
  readonly keptRule: { readonly least: number; readonly most: number; readonly citation: string };
}

const id = z.number().int().positive();
/** Why something changes in a month that was closed; '' where it was not. */
const reason = z.string().trim().max(200);
const receipt = {
  paidOn: fullDate,
  method: z.enum(duesMethodNames),
  collector: z.string().trim().max(120),
  reason,
};
const number = z.number().int().min(1).max(999_999).nullable();
const span = {
  from: duesMonth,
  to: duesMonth,
};

/** The tables of Đảng phí that go out of the program. */
export const duesSheets = [
  z.object({ sheet: z.literal('duesMonth'), orgId: id, month: duesMonth }),
  z.object({ sheet: z.literal('duesYear'), orgId: id, year: z.number().int().min(2011).max(2199) }),
  z.object({ sheet: z.literal('duesSplit'), orgId: id, ...span }),
] as const;

export const duesOps = {
  'dues.sheet': query<DuesSheet>()(z.object({ orgId: id, month: duesMonth })),
  /** @returns what is doubtful about it, as sentences */
  'dues.setProfile': command<{ readonly warnings: readonly string[] }>()(
    z.object({
      memberId: id,
      fromMonth: duesMonth,
      /** of the entry of that very month as it was read; 0 = there was none */
      version: z.number().int().min(0),
      profile: duesProfileSchema,
    }),
  ),
  /** The due of one month by hand; null gives it back to the rule. */
  'dues.setDue': command<null>()(
    z.object({
      memberId: id,
      month: duesMonth,
      amount: money.nullable(),
      reason: reason.min(1),
      version: z.number().int().min(0),
    }),
  ),
  /** Entries of earlier months are written again for this one: what the bases of the month are. */
  'dues.carryForward': command<{ readonly carried: number }>()(
    z.object({ orgId: id, month: duesMonth, expected: z.number().int().positive() }),
  ),
  'dues.pay': command<{ readonly number: number; readonly months: readonly string[] }>()(
    z.object({
      memberId: id,
      months: z.array(duesMonth).min(1).max(36),
      amount: money.min(1),
      /** what is over goes to the months after the last of them */
      ahead: z.boolean(),
      number,
      payer: z.string().trim().max(120),
      ...receipt,
    }),
  ),
  /** The month of many at once, each exactly what is owed. */
  'dues.payMany': command<{ readonly paid: number; readonly amount: number }>()(
    z.object({
      month: duesMonth,
      rows: z
        .array(z.object({ memberId: id, amount: money.min(1) }))
        .min(1)
        .max(500)
        .refine(
          (rows) => new Set(rows.map((row) => row.memberId)).size === rows.length,
          'Một đồng chí hai lần.',
        ),
      firstNumber: number,
      ...receipt,
    }),
  ),
  'dues.receipts': query<readonly DuesReceipt[]>()(z.object({ memberId: id })),
  'dues.voidReceipt': command<null>()(
    z.object({ id, version: z.number().int().positive(), why: reason.min(1) }),
  ),
  'dues.close': command<{ readonly rows: number }>()(z.object({ orgId: id, month: duesMonth })),
  'dues.arrears': query<{ readonly found: number; readonly rows: readonly DuesDebtor[] }>()(
    z.object({
      year: z.number().int().min(2011).max(2199),
      /** an organisation with its subtree; null = all */
      orgId: id.nullable(),
    }),
  ),
  /** For the paper of a transfer: "đã đóng đảng phí hết tháng"; '' where it cannot be said. */
  'dues.paidThrough': query<{ readonly month: string }>()(z.object({ memberId: id })),
  'dues.split': query<DuesSplit>()(z.object({ orgId: id, ...span })),
  'dues.setShare': command<null>()(
    z.object({
      /** null = every branch without a share of its own */
      orgId: id.nullable(),
      fromMonth: duesMonth,
      keptParts: z.number().int().min(0).max(10_000),
      decision: z.string().trim().max(200),
    }),
  ),
  'dues.handOver': command<null>()(
    z.object({
      orgId: id,
      ...span,
      /** as the screen showed it: refused when it is another by now */
      collected: money,
      handedOn: fullDate,
      paper: z.string().trim().max(120),
      receiver: z.string().trim().max(120),
    }),
  ),
};
