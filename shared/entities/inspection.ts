/**
 * Inspection and supervision (kiểm tra, giám sát): the programme, the campaigns (cuộc), whom each looked at, and what
 * has to follow. Figures count campaigns, organisations and members separately (shared/rules/inspection-figures.ts).
 */
import { z } from 'zod';
import { fullDate } from './event-dates.ts';
import { organisationTypeNames } from './organisation.ts';

export const inspectionActions = {
  inspect: 'Kiểm tra',
  supervise: 'Giám sát',
  /** neither of the two: answers a denunciation or a complaint, and is reported in rows of its own */
  settle: 'Giải quyết',
} as const;
export type InspectionAction = keyof typeof inspectionActions;

/**
 * What a campaign is: the action follows from the kind. Kinds with the same `goesWith` may be done in one campaign (an
 * organisation inspected for its inspection work and for its dues is inspected once); the others stand alone.
 */
export const inspectionKinds = {
  compliance: {
    name: 'Kiểm tra chấp hành theo chương trình',
    action: 'inspect',
    goesWith: 'programme',
  },
  signs: { name: 'Kiểm tra khi có dấu hiệu vi phạm', action: 'inspect', goesWith: 'signs' },
  inspectionWork: {
    name: 'Kiểm tra thực hiện nhiệm vụ kiểm tra, giám sát',
    action: 'inspect',
    goesWith: 'programme',
  },
  disciplineWork: { name: 'Kiểm tra việc thi hành kỷ luật', action: 'inspect', goesWith: 'programme' },
  finance: { name: 'Kiểm tra tài chính đảng', action: 'inspect', goesWith: 'programme' },
  dues: { name: 'Kiểm tra thu, nộp, sử dụng đảng phí', action: 'inspect', goesWith: 'programme' },
  standing: { name: 'Giám sát thường xuyên', action: 'supervise', goesWith: 'standing' },
  thematic: { name: 'Giám sát chuyên đề', action: 'supervise', goesWith: 'thematic' },
  denunciation: { name: 'Giải quyết tố cáo', action: 'settle', goesWith: 'denunciation' },
  complaint: { name: 'Giải quyết khiếu nại kỷ luật', action: 'settle', goesWith: 'complaint' },
} as const satisfies Readonly<
  Record<string, { readonly name: string; readonly action: InspectionAction; readonly goesWith: string }>
>;
export type InspectionKind = keyof typeof inspectionKinds;
export const inspectionKindNames = Object.keys(inspectionKinds) as [InspectionKind, ...InspectionKind[]];

export const inspectionBodies = {
  branch: 'Chi bộ',
  committee: 'Cấp ủy',
  standingCommittee: 'Ban Thường vụ',
  inspectionCommittee: 'Ủy ban kiểm tra',
} as const;
export type InspectionBody = keyof typeof inspectionBodies;
export const inspectionBodyNames = Object.keys(inspectionBodies) as [InspectionBody, ...InspectionBody[]];

export const campaignStatuses = {
  planned: 'Theo kế hoạch',
  underWay: 'Đang tiến hành',
  concluded: 'Đã kết luận',
  cancelled: 'Đã hủy',
} as const;
export type CampaignStatus = keyof typeof campaignStatuses;

const id = z.number().int().positive();
const day = z.union([z.literal(''), fullDate]);
const text = (max: number) => z.string().trim().max(max);
const version = z.number().int();

/** Who carries it out: an organisation of this register, or one that is not in it, above or below. */
const performer = {
  body: z.enum(inspectionBodyNames),
  performerOrgId: id.nullable(),
  /** of one that is not in this register; '' where it is */
  performerName: text(200),
  outside: z.enum(['', 'lower', 'upper']),
};

export const campaignFieldsSchema = z.object({
  title: text(300).min(1),
  kinds: z.array(z.enum(inspectionKindNames)).min(1),
  ...performer,
  planId: id.nullable(),
  paperNumber: text(60),
  paperOn: day,
  fromOn: day,
  toOn: day,
  /** the day of the conclusion or notice of the result; figures count the campaign in the period of this day */
  concludedOn: day,
  conclusion: text(4000),
  topics: z.array(text(120).min(1)).max(20),
  /** how many campaigns it stands for: 1, or what a paper of lower levels reports (0 where it does not say) */
  rounds: z.number().int().min(0).max(100_000),
});
export type CampaignFields = z.output<typeof campaignFieldsSchema>;

export interface Campaign extends CampaignFields {
  readonly id: number;
  readonly version: number;
  /** '' = it stands */
  readonly cancelledWhy: string;
}

export const subjectTypes = { organisation: 'Tổ chức đảng', member: 'Đảng viên' } as const;
export type SubjectType = keyof typeof subjectTypes;

/** What was found of one subject; of a counted line, of how many in it. */
const outcome = {
  conclusion: text(2000),
  violations: z.number().int().min(0),
  toDiscipline: z.number().int().min(0),
  recommendations: text(2000),
};
export const subjectOutcomeSchema = z.object({ id, version, ...outcome });

/** A counted line: what lower levels inspected, without names, on the word of their paper. */
export const reportedLineSchema = z.object({
  id: id.nullable(),
  version,
  campaignId: id,
  type: z.enum(['organisation', 'member']),
  /** of organisations; '' = the paper does not say, and always for members */
  orgType: z.enum(['', ...organisationTypeNames]),
  count: z.number().int().min(1).max(1_000_000),
  source: text(300).min(1),
  ...outcome,
});
export type ReportedLine = z.output<typeof reportedLineSchema>;

export interface InspectionSubject extends Omit<ReportedLine, 'id'> {
  readonly id: number;
  readonly orgId: number | null;
  readonly memberId: number | null;
  /** '' for a counted line */
  readonly name: string;
  /** of a member: where on the day of the campaign */
  readonly place: string;
}

export const taskSchema = z.object({
  id: id.nullable(),
  version,
  campaignId: id,
  who: text(200).min(1),
  what: text(500).min(1),
  dueOn: fullDate,
  doneOn: day,
  doneNote: text(500),
});
export interface InspectionTask extends Omit<z.output<typeof taskSchema>, 'id'> {
  readonly id: number;
}

export const planUnits = { campaign: 'cuộc', organisation: 'tổ chức đảng', member: 'đảng viên' } as const;
export type PlanUnit = keyof typeof planUnits;
export const planUnitNames = Object.keys(planUnits) as [PlanUnit, ...PlanUnit[]];

/** A line of the programme of a year or of a term. */
export const planLineSchema = z.object({
  id: id.nullable(),
  version,
  fromYear: z.number().int().min(1930).max(2200),
  toYear: z.number().int().min(1930).max(2200),
  topic: text(300).min(1),
  kind: z.enum(inspectionKindNames),
  ...performer,
  subjects: text(500),
  timing: text(120),
  target: z.number().int().min(0).max(1_000_000),
  unit: z.enum(planUnitNames),
});
export interface PlanLine extends Omit<z.output<typeof planLineSchema>, 'id'> {
  readonly id: number;
}
