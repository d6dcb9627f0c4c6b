/** What the address of a screen may carry. A part that does not fit is dropped: an old address still opens. */
import { z } from 'zod';
import { bookCodes } from '../shared/entities/book.ts';
import { eventKinds } from '../shared/entities/event.ts';
import { type MemberStatus, memberStatuses } from '../shared/entities/member-state.ts';
import { memberSorts } from '../shared/ipc/member.ts';
import { conditionSchema } from '../shared/rules/member-filter.ts';

const statusNames = Object.keys(memberStatuses) as [MemberStatus, ...MemberStatus[]];

export const membersSearch = z.object({
  q: z.string().max(200).optional().catch(undefined),
  org: z.number().int().optional().catch(undefined),
  status: z.array(z.enum(statusNames)).optional().catch(undefined),
  sex: z.enum(['Nam', 'Nữ']).optional().catch(undefined),
  sort: z.enum(memberSorts).optional().catch(undefined),
  desc: z.boolean().optional().catch(undefined),
  /** the day that the list is of, ISO; today without it */
  ngay: z.iso.date().optional().catch(undefined),
  /** conditions of the filter, those put aside too */
  loc: z.array(conditionSchema).max(40).optional().catch(undefined),
});
export type MembersSearch = z.output<typeof membersSearch>;

export const memberSearch = z.object({
  tab: z.string().max(40).optional().catch(undefined),
  /** opens the wizard of this deed at once: how the to-do list and other screens start one */
  ghi: z.enum(eventKinds).optional().catch(undefined),
  /** the field of the record to go to: how a task opens what it is about */
  muc: z.string().max(60).optional().catch(undefined),
});
export type MemberSearchParams = z.output<typeof memberSearch>;

export const growthSearch = z.object({
  muc: z.enum(['quan-chung', 'du-bi', 'chinh-thuc']).optional().catch(undefined),
});
export type GrowthSearch = z.output<typeof growthSearch>;

export const organisationsSearch = z.object({
  /** the day that the tree is of, ISO; today without it */
  ngay: z.iso.date().optional().catch(undefined),
  org: z.number().int().optional().catch(undefined),
  xem: z.enum(['co-cau']).optional().catch(undefined),
});
export type OrganisationsSearch = z.output<typeof organisationsSearch>;

export const booksSearch = z.object({
  so: z.enum(bookCodes).optional().catch(undefined),
  /** the closed books, or one of them */
  xem: z.enum(['da-dong']).optional().catch(undefined),
  ban: z.number().int().optional().catch(undefined),
  org: z.number().int().optional().catch(undefined),
  tu: z.iso.date().optional().catch(undefined),
  den: z.iso.date().optional().catch(undefined),
});
export type BooksSearch = z.output<typeof booksSearch>;

/** The panels of one year of the rating. */
export const yearTabs = [
  'tong-hop',
  'tung-dong-chi',
  'to-chuc-dang',
  'cuoc-hop',
  'giay-to-hop',
  'can-xem-lai',
  'khoa-nam',
] as const;
export type YearTab = (typeof yearTabs)[number];
export const yearSearch = z.object({
  muc: z.enum(yearTabs).optional().catch(undefined),
  /** organisation with all below it */
  org: z.number().int().optional().catch(undefined),
  /** only those of whom nothing is written yet */
  loc: z.enum(['chua-ghi']).optional().catch(undefined),
  /** the member whose row is to be under the hand */
  id: z.number().int().optional().catch(undefined),
});
export type YearSearch = z.output<typeof yearSearch>;

/** The panels of the screen of reports. */
export const reportPanels = ['so-lieu', 'bang-loi', 'danh-sach', 'bang-dem', 'bieu-mau', 'tra-ma'] as const;
export const reportsSearch = z.object({
  muc: z.enum(reportPanels).optional().catch(undefined),
  /** the report in words that stands open */
  ban: z.number().int().optional().catch(undefined),
  org: z.number().int().optional().catch(undefined),
  tu: z.iso.date().optional().catch(undefined),
  den: z.iso.date().optional().catch(undefined),
  /** a reference code that is looked up */
  ma: z.string().max(40).optional().catch(undefined),
});
export type ReportsSearch = z.output<typeof reportsSearch>;

export const transfersSearch = z.object({
  muc: z.enum(['out', 'in', 'internal', 'temporary', 'residence']).optional().catch(undefined),
  /** opens this one beside its list: how the to-do list and a member's page show it */
  id: z.number().int().optional().catch(undefined),
});
export type TransfersSearch = z.output<typeof transfersSearch>;

export const honoursTabs = [
  'den-han',
  'du-bao',
  'de-nghi',
  'da-tang',
  'khen-thuong',
  'nam-nam-lien',
] as const;
export const honoursSearch = z.object({
  muc: z.enum(honoursTabs).optional().catch(undefined),
  /** a round of badges by its day, ISO */
  dot: z.iso.date().optional().catch(undefined),
  /** opens this proposal beside its list */
  id: z.number().int().optional().catch(undefined),
  org: z.number().int().optional().catch(undefined),
  /** a period, ISO days, and the year that a list ends with */
  tu: z.iso.date().optional().catch(undefined),
  den: z.iso.date().optional().catch(undefined),
  nam: z.number().int().optional().catch(undefined),
  /** one level of badges */
  cap: z.number().int().optional().catch(undefined),
});
export type HonoursSearch = z.output<typeof honoursSearch>;

export const inspectionTabs = ['cac-cuoc', 'ke-hoach', 'so-lieu', 'don-thu'] as const;
export const inspectionSearch = z.object({
  muc: z.enum(inspectionTabs).optional().catch(undefined),
  /** opens this campaign or petition beside its list */
  id: z.number().int().optional().catch(undefined),
});
export type InspectionSearch = z.output<typeof inspectionSearch>;

/** Screens of one list: the record that stands open beside it, and the organisation it is narrowed down to. */
export const listSearch = z.object({
  muc: z.string().max(30).optional().catch(undefined),
  id: z.number().int().optional().catch(undefined),
  org: z.number().int().optional().catch(undefined),
  /** a period, ISO days */
  tu: z.iso.date().optional().catch(undefined),
  den: z.iso.date().optional().catch(undefined),
  /** a month, YYYY-MM */
  thang: z
    .string()
    .regex(/^\d{4}-\d{2}$/)
    .optional()
    .catch(undefined),
});
export type ListSearch = z.output<typeof listSearch>;

export const rulesTabs = ['gia-tri', 'goi'] as const;
export const rulesSearch = z.object({
  muc: z.enum(rulesTabs).optional().catch(undefined),
  /** an area of rules and one of its figures, which stands open beside the table */
  nhom: z.string().max(60).optional().catch(undefined),
  thamso: z.string().max(80).optional().catch(undefined),
  ngay: z.iso.date().optional().catch(undefined),
});
export type RulesSearch = z.output<typeof rulesSearch>;

const picked = z.array(z.number().int()).optional().catch(undefined);

export const printingTabs = ['giay-to', 'phieu', 'phoi', 'mau', 'so-in', 'may-in'] as const;
export type PrintingTab = (typeof printingTabs)[number];

export const printingSearch = z.object({
  muc: z.enum(printingTabs).optional().catch(undefined),
  /** members picked elsewhere */
  ids: picked,
  /** transfers and badge proposals picked in their lists */
  chuyen: picked,
  deNghi: picked,
  /** key of a template */
  mau: z.string().max(60).optional().catch(undefined),
});
export type PrintingSearch = z.output<typeof printingSearch>;

export const exchangeSearch = z.object({
  muc: z.enum(['nhap', 'bieu-mau', 'lich-su']).optional().catch(undefined),
});
export type ExchangeSearch = z.output<typeof exchangeSearch>;

export const safetyTabs = ['sao-luu', 'nhat-ky', 'nguoi-dung', 'ban-giao', 'so-cu', 'may-nay'] as const;
export const stepsSearch = z.object({
  buoc: z.coerce.number().int().positive().optional().catch(undefined),
});
export type StepsSearch = z.output<typeof stepsSearch>;

export const safetySearch = z.object({
  muc: z.enum(safetyTabs).optional().catch(undefined),
});
export type SafetySearch = z.output<typeof safetySearch>;
