/** Inspection and supervision: plans, campaigns (cuộc), subjects, conclusions, follow-up. Restricted tier. */
import { z } from 'zod';
import { fullDate } from '../entities/event-dates.ts';
import {
  type Campaign,
  type CampaignStatus,
  campaignFieldsSchema,
  campaignStatuses,
  type InspectionSubject,
  type InspectionTask,
  inspectionBodyNames,
  inspectionKindNames,
  type PlanLine,
  planLineSchema,
  reportedLineSchema,
  subjectOutcomeSchema,
  taskSchema,
} from '../entities/inspection.ts';
import type { FigureLine } from '../rules/inspection-figures.ts';
import { command, query } from './define.ts';

const id = z.number().int().positive();
const at = z.object({ id, version: z.number().int() });
const ids = z.array(id).max(20_000);
const page = { offset: z.number().int().min(0), limit: z.number().int().min(1).max(500) };
const restricted = { restricted: true } as const;
const statusNames = Object.keys(campaignStatuses) as [CampaignStatus, ...CampaignStatus[]];
const body = z.union([z.literal(''), z.enum(inspectionBodyNames)]).default('');
const topic = z.string().max(120).default('');

/** @param text ground or reason, which the log keeps */
const ground = (message: string) => z.string().trim().min(1, message).max(300);

/** Which campaigns the list shows; '' = all. */
export const campaignFilterSchema = z.object({
  from: fullDate,
  to: fullDate,
  status: z.union([z.literal(''), z.enum(statusNames)]).default(''),
  kind: z.union([z.literal(''), z.enum(inspectionKindNames)]).default(''),
  body,
  topic,
  search: z.string().max(200).default(''),
});
export type CampaignFilter = z.output<typeof campaignFilterSchema>;

/** One line of the list of campaigns. */
export interface CampaignRow {
  readonly id: number;
  readonly title: string;
  readonly kinds: Campaign['kinds'];
  /** body and organisation in words */
  readonly performer: string;
  readonly fromOn: string;
  readonly toOn: string;
  readonly concludedOn: string;
  readonly status: CampaignStatus;
  readonly organisations: number;
  readonly members: number;
  readonly violations: number;
  readonly toDiscipline: number;
  readonly openTasks: number;
}

export interface CampaignDetail {
  readonly campaign: Campaign;
  readonly status: CampaignStatus;
  readonly performer: string;
  /** of the line of the programme, '' for none */
  readonly planTopic: string;
  readonly totals: Pick<CampaignRow, 'organisations' | 'members' | 'violations' | 'toDiscipline'>;
  readonly tasks: readonly InspectionTask[];
}

export interface PlanView {
  readonly line: PlanLine;
  readonly performer: string;
  /** counted from the concluded campaigns that refer to it, in the unit of its target */
  readonly done: number;
  readonly campaigns: readonly {
    readonly id: number;
    readonly title: string;
    readonly status: CampaignStatus;
  }[];
}

/** Which report: whose, of which days, narrowed down to what. */
export const figureQuestionSchema = z.object({
  from: fullDate,
  to: fullDate,
  orgId: id,
  withSigns: z.boolean().default(false),
  body,
  topic,
});
export type FigureQuestion = z.output<typeof figureQuestionSchema>;

export interface InspectionFigures {
  readonly orgName: string;
  readonly before: { readonly from: string; readonly to: string };
  readonly lines: readonly FigureLine[];
  /** of the period and the one before, for the filter */
  readonly topics: readonly string[];
}

/** One row behind a number. */
export interface BehindRow {
  readonly key: string;
  readonly amount: number;
  /** the subject; '' where campaigns are counted */
  readonly name: string;
  readonly orgType: InspectionSubject['orgType'];
  readonly place: string;
  /** the paper of a counted line; '' for whoever is named */
  readonly source: string;
  readonly campaigns: readonly {
    readonly id: number;
    readonly title: string;
    readonly performer: string;
    readonly concludedOn: string;
  }[];
}

/** One pasted line: a member or an organisation, or why it is neither. */
export interface PastedSubject {
  readonly text: string;
  readonly orgId: number | null;
  readonly memberId: number | null;
  /** who it may be, where that is not one */
  readonly others: readonly string[];
  readonly name: string;
  readonly place: string;
}

export const inspectionOps = {
  /** those of a period, what is planned first; `counts` by status under the other filters */
  'inspection.list': query<{
    readonly found: number;
    readonly counts: Readonly<Partial<Record<CampaignStatus, number>>>;
    readonly rows: readonly CampaignRow[];
    /** whether there is any at all */
    readonly any: boolean;
  }>()(campaignFilterSchema.extend(page), restricted),
  'inspection.get': query<CampaignDetail>()(z.object({ id }), restricted),
  'inspection.subjects': query<{
    readonly found: number;
    readonly rows: readonly InspectionSubject[];
  }>()(z.object({ campaignId: id, search: z.string().max(200).default(''), ...page }), restricted),
  /** topics written before, the latest first */
  'inspection.topics': query<readonly string[]>()(z.object({}), restricted),
  /** names or numbers pasted from Excel, one in a line, looked up as of a day */
  'inspection.lookUp': query<readonly PastedSubject[]>()(
    z.object({ text: z.string().max(200_000), day: fullDate }),
    restricted,
  ),

  'inspection.save': command<{ readonly id: number; readonly version: number }>()(
    z.object({ id: id.nullable(), version: z.number().int(), campaign: campaignFieldsSchema }),
    restricted,
  ),
  'inspection.cancel': command<null>()(at.extend({ why: ground('Chưa nhập lý do hủy.') }), restricted),
  /** all or nothing: one that was not in this register on the day of the campaign refuses all */
  'inspection.addSubjects': command<{ readonly added: number; readonly already: number }>()(
    z.object({ campaignId: id, orgIds: ids.default([]), memberIds: ids.default([]) }),
    restricted,
  ),
  'inspection.saveOutcomes': command<{ readonly saved: number }>()(
    z.object({ outcomes: z.array(subjectOutcomeSchema).min(1).max(5000) }),
    restricted,
  ),
  'inspection.saveReported': command<{ readonly id: number }>()(reportedLineSchema, restricted),
  'inspection.removeSubject': command<null>()(at, restricted),
  'inspection.saveTask': command<{ readonly id: number }>()(taskSchema, restricted),
  'inspection.removeTask': command<null>()(at, restricted),

  'inspection.plan': query<{ readonly lines: readonly PlanView[] }>()(
    z.object({ year: z.number().int().min(1930).max(2200) }),
    restricted,
  ),
  'inspection.savePlan': command<{ readonly id: number }>()(planLineSchema, restricted),
  'inspection.removePlan': command<null>()(at, restricted),

  'inspection.figures': query<InspectionFigures>()(figureQuestionSchema, restricted),
  'inspection.behind': query<{ readonly found: number; readonly rows: readonly BehindRow[] }>()(
    figureQuestionSchema.extend({ key: z.string().max(200), period: z.enum(['now', 'before']), ...page }),
    restricted,
  ),
};
