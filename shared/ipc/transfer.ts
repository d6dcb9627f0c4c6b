/** Transfers: their papers, states and clocks; the holiday table. */
import { z } from 'zod';
import { fullDate } from '../entities/event-dates.ts';
import type { MemberState } from '../entities/member-state.ts';
import {
  paperKindSchema,
  type Transfer,
  type TransferShownState,
  transferKindSchema,
} from '../entities/transfer.ts';
import type { TransferProblem } from '../rules/transfer.ts';
import type { TransferClock } from '../rules/transfer-clocks.ts';
import type { CalendarEntry } from '../rules/working-days.ts';
import { command, query } from './define.ts';

export interface TransferRow {
  readonly transfer: Transfer;
  readonly fullName: string;
  readonly bornOn: string;
  /** names of the two ends, whether in this register or not */
  readonly from: string;
  readonly to: string;
  readonly shown: TransferShownState;
  readonly clocks: readonly TransferClock[];
}

export const transferTabs = ['out', 'in', 'internal', 'temporary'] as const;
export type TransferTab = (typeof transferTabs)[number];

export interface TransferPage {
  /** found by the filter, and by state within the tab and the search */
  readonly found: number;
  readonly counts: Readonly<Partial<Record<TransferShownState | 'noNotice', number>>>;
  readonly rows: readonly TransferRow[];
}

export interface TransferDetail extends TransferRow {
  readonly state: MemberState;
  readonly orgName: string;
  readonly cardNumber: string;
  readonly profileNumber: string;
  /** số SĐV: the member's number in the book of members of the organisation that introduces; 0 = not in it */
  readonly numberInBook: number;
  /** a step of it was withdrawn from the ledger elsewhere, so that both no longer agree */
  readonly eventWithdrawn: boolean;
  readonly problems: readonly TransferProblem[];
}

/** Lượt of a period: events, never persons; temporary stays and returned papers beside, not added. */
export interface TransferCounts {
  readonly out: TransferReachCounts;
  readonly in: TransferReachCounts;
  readonly internal: number;
  readonly returned: number;
  readonly temporaryOut: number;
  readonly temporaryIn: number;
}
export interface TransferReachCounts {
  readonly total: number;
  readonly otherProvince: number;
  readonly sameProvince: number;
  readonly abroad: number;
  /** neither abroad nor is the province said */
  readonly unsaid: number;
}

export interface BesideMember {
  readonly memberId: number;
  readonly fullName: string;
  readonly orgName: string;
  readonly state: MemberState;
}

/** Of one person, what would keep the transfer from being written. */
export interface PersonCheck {
  readonly memberId: number;
  readonly fullName: string;
  readonly orgName: string;
  readonly problems: readonly TransferProblem[];
}

const id = z.number().int().positive();
/** Half-typed dates come, too: the rules refuse them at their field. */
const date = z.string().trim().max(40);
const text = (max: number) => z.string().trim().max(max);
const province = z.enum(['', 'same', 'other']);
const purpose = z.enum(['', 'study']);

const paperFields = {
  kind: transferKindSchema,
  purpose: purpose.default(''),
  paperKind: paperKindSchema,
  province: province.default(''),
  introducedOn: date,
  expectedEndOn: date.default(''),
  duesPaidThrough: date.default(''),
  papers: text(500).default(''),
  note: text(1000).default(''),
};

/** What is the same for everybody introduced together. */
export const planSchema = z.object({
  ...paperFields,
  direction: z.enum(['out', 'internal']),
  reason: text(300).default(''),
  decision: text(60).default(''),
  decisionAuthority: text(200).default(''),
  causeOn: date.default(''),
  toOrgId: z.number().int().nullable(),
  toName: text(200),
  /** said by the person at work: not under inspection, discipline or complaint handling (294, khoản 6.3.1) */
  clearOfHandling: z.boolean(),
});
export type TransferPlanInput = z.output<typeof planSchema>;

const person = z.object({ memberId: id, paperNumber: text(20), paperSerial: text(40) });
const people = z.array(person).min(1).max(500);

const stepOf = { id, version: z.number().int() };
const day = { on: fullDate };
const why = (message: string) => z.string().trim().min(1, message).max(500);

export const newPersonSchema = z.object({
  fullName: text(120),
  sex: z.enum(['', 'Nam', 'Nữ']),
  bornOn: date,
  citizenId: text(20),
  cardNumber: text(20),
  profileNumber: text(20),
  admittedOn: date,
  admissionDecidedOn: date,
  officialOn: date,
});
export type NewPerson = z.output<typeof newPersonSchema>;

export const incomingSchema = z.object({
  ...paperFields,
  /** somebody of this register who comes back, or a new person */
  memberId: id.nullable(),
  person: newPersonSchema.nullable(),
  fromName: text(200),
  toOrgId: z.number().int().nullable(),
  paperNumber: text(60).default(''),
  paperSerial: text(40).default(''),
  noticeReceivedOn: date.default(''),
  /** '' = not here yet */
  receivedOn: date,
});
export type IncomingInput = z.output<typeof incomingSchema>;

export const transferOps = {
  'transfer.page': query<TransferPage>()(
    z.object({
      tab: z.enum(transferTabs),
      /** a shown state, or 'noNotice': gone, and no phiếu báo has come back */
      shown: z.string().max(20).default(''),
      search: text(200).default(''),
      offset: z.number().int().min(0),
      limit: z.number().int().min(1).max(500),
    }),
  ),
  'transfer.get': query<TransferDetail>()(z.object({ id })),
  /** newest first */
  'transfer.ofMember': query<readonly TransferRow[]>()(z.object({ memberId: id })),
  'transfer.counts': query<TransferCounts>()(z.object({ from: fullDate, to: fullDate })),
  /** by the ledger: away or here for a time; introduced to the place of residence (213) */
  'transfer.beside': query<{
    readonly temporary: readonly BesideMember[];
    readonly residence: readonly BesideMember[];
  }>()(z.object({})),
  'transfer.nextNumber': query<{ readonly number: string }>()(z.object({ year: z.string().max(4) })),

  /** what would keep each of them from being written, at its field; writes nothing */
  'transfer.check': query<readonly PersonCheck[]>()(
    z.object({ plan: planSchema, people, except: z.number().int().default(0) }),
  ),
  /** one transfer for each, all or none; `leftOn` records at once that they are gone */
  'transfer.draft': command<{ readonly ids: readonly number[] }>()(
    z.object({ plan: planSchema, people, leftOn: z.union([z.literal(''), fullDate]) }),
  ),
  'transfer.update': command<null>()(z.object({ ...stepOf, plan: planSchema, person })),
  'transfer.incoming': command<{ readonly id: number; readonly memberId: number }>()(incomingSchema),

  'transfer.leave': command<null>()(z.object({ ...stepOf, ...day })),
  'transfer.receive': command<null>()(
    z.object({ ...stepOf, ...day, orgId: z.number().int().nullable().default(null) }),
  ),
  'transfer.return': command<null>()(
    z.object({ ...stepOf, ...day, reason: why('Chưa nhập lý do trả lại.') }),
  ),
  'transfer.cancel': command<null>()(z.object({ ...stepOf, reason: why('Chưa nhập lý do hủy.') })),
  'transfer.extend': command<null>()(z.object({ ...stepOf, ...day, untilOn: fullDate, reason: text(500) })),
  'transfer.end': command<null>()(z.object({ ...stepOf, ...day, reason: text(500) })),
  /** the paper on its way: dates of the boxes, phiếu báo, dossier papers */
  'transfer.follow': command<null>()(
    z.object({
      ...stepOf,
      boxes: z.array(z.object({ box: z.number().int().min(1).max(10), on: date, signer: text(120) })).max(10),
      noticeSentOn: date,
      noticeReceivedOn: date,
      papers: text(500),
      note: text(1000),
    }),
  ),
  /** a mistake in the first box: the paper is spoiled, a new one with a number of its own takes its place */
  'transfer.replacePaper': command<null>()(
    z.object({
      ...stepOf,
      reason: why('Chưa nhập chỗ viết sai.'),
      paperNumber: text(20),
      paperSerial: text(40),
    }),
  ),

  'holiday.list': query<{
    /** by law, without what the office overrides */
    readonly byLaw: readonly { readonly day: string; readonly name: string }[];
    readonly office: readonly CalendarEntry[];
  }>()(z.object({ year: z.number().int().min(1990).max(2100) })),
  'holiday.put': command<null>()(
    z.object({
      day: fullDate,
      name: z.string().trim().min(1, 'Chưa nhập tên ngày nghỉ.').max(120),
      working: z.boolean(),
    }),
  ),
  'holiday.drop': command<null>()(z.object({ day: fullDate })),
};
