/** Discipline of members and organisations: the list, the figures, one decision with what follows, complaints. */
import { z } from 'zod';
import {
  type DisciplineForm,
  disciplineFormNames,
  type OrganisationDisciplineForm,
  settlementOutcomeNames,
} from '../entities/discipline-form.ts';
import { type Decision, decisionSchema } from '../entities/event.ts';
import { fullDate } from '../entities/event-dates.ts';
import {
  type OrganisationDiscipline,
  organisationDisciplineSchema,
} from '../entities/organisation-discipline.ts';
import type { Compared } from '../rules/compare-periods.ts';
import { type Complaint, type DisciplineState, disciplineStates } from '../rules/discipline.ts';
import type { Consequence } from '../rules/discipline-consequences.ts';
import type { Refusal } from '../rules/lifecycle.ts';
import { command, query } from './define.ts';
import { periodQuestion } from './period.ts';

const id = z.number().int();

export const disciplineSubjects = ['member', 'organisation'] as const;
export type DisciplineSubject = (typeof disciplineSubjects)[number];
export type AnyDisciplineForm = DisciplineForm | OrganisationDisciplineForm;
export const anyDisciplineFormNames = [...disciplineFormNames, 'disbandment'] as const;

export const disciplineListSchema = periodQuestion.extend({
  /** inForce: whatever its day, what has effect still on the last day */
  span: z.enum(['period', 'inForce']).default('period'),
  subject: z.enum(['', ...disciplineSubjects]).default(''),
  form: z.enum(['', ...anyDisciplineFormNames]).default(''),
  state: z.enum(['', ...disciplineStates]).default(''),
});
export type DisciplineListRequest = z.output<typeof disciplineListSchema>;

export interface DisciplineRow {
  readonly subject: DisciplineSubject;
  /** of the member's event, or of the organisation's row */
  readonly id: number;
  readonly memberId: number | null;
  readonly orgId: number | null;
  /** the member's or the organisation's name */
  readonly name: string;
  /** where the member took part; '' for an organisation */
  readonly orgName: string;
  readonly decided: AnyDisciplineForm;
  /** the form that stands; null when cancelled */
  readonly form: AnyDisciplineForm | null;
  readonly state: DisciplineState;
  readonly effectiveOn: string;
  readonly endsOn: string | null;
  readonly ground: string;
  /** nhóm hành vi vi phạm, as the decision names it */
  readonly group: string;
  readonly decision: Decision;
}

export interface DisciplineDetail extends DisciplineRow {
  /** send it back with a deed: another number means that a second window was quicker */
  readonly version: number;
  readonly articles: string;
  readonly body: OrganisationDiscipline['body'];
  readonly announcedOn: string;
  readonly receivedOn: string;
  readonly violatedOn: string;
  readonly postsRemoved: string;
  readonly stateDiscipline: string;
  readonly note: string;
  readonly complaints: readonly Complaint<AnyDisciplineForm>[];
  readonly consequences: readonly Consequence[];
  /** when the organisation's own disbanding is recorded; '' = not */
  readonly disbandedOn: string;
}

export interface DisciplineCounts {
  readonly cells: readonly {
    readonly subject: DisciplineSubject;
    readonly form: AnyDisciplineForm;
    /** decisions */
    readonly count: Compared;
  }[];
  /** each person and each organisation once */
  readonly members: Compared;
  readonly organisations: Compared;
}

const about = {
  subject: z.enum(disciplineSubjects),
  id,
  version: z.number().int(),
  on: fullDate,
};

export const disciplineDeedSchema = z.discriminatedUnion('deed', [
  /** a decision on an organisation: new, or corrected */
  z.object({
    deed: z.literal('organisation'),
    id: id.nullable().default(null),
    version: z.number().int().default(0),
    discipline: organisationDisciplineSchema,
  }),
  z.object({
    deed: z.literal('appeal'),
    ...about,
    toBody: z.string().trim().max(300).default(''),
    central: z.boolean().default(false),
  }),
  z.object({
    deed: z.literal('settle'),
    ...about,
    outcome: z.enum(settlementOutcomeNames),
    form: z.enum(['', ...anyDisciplineFormNames]).default(''),
    reason: z.string().trim().max(500).default(''),
    decision: decisionSchema,
    /** where somebody expelled comes back to */
    restoredTo: id.nullable().default(null),
  }),
]);
export type DisciplineDeed = z.output<typeof disciplineDeedSchema>;
export type DisciplineDeedOf<D extends DisciplineDeed['deed']> = Extract<
  DisciplineDeed,
  { readonly deed: D }
>;

export interface DisciplinePreview {
  readonly warnings: readonly Refusal[];
  readonly consequences: readonly Consequence[];
}

export const disciplineOps = {
  'discipline.list': query<{ readonly rows: readonly DisciplineRow[]; readonly total: number }>()(
    disciplineListSchema,
  ),
  'discipline.counts': query<DisciplineCounts>()(periodQuestion),
  'discipline.get': query<DisciplineDetail>()(z.object({ subject: z.enum(disciplineSubjects), id })),
  'discipline.ofMember': query<readonly DisciplineDetail[]>()(z.object({ memberId: id })),
  /** what a deed would bring about; refused with rule and citation where it cannot be. Writes nothing */
  'discipline.preview': query<DisciplinePreview>()(disciplineDeedSchema),
  'discipline.record': command<{ readonly id: number }>()(disciplineDeedSchema),
  'discipline.organisation': query<OrganisationDiscipline>()(z.object({ id })),
  'discipline.withdraw': command<null>()(
    z.object({
      id,
      version: z.number().int(),
      reason: z.string().trim().min(5, 'Ghi rõ căn cứ rút (ít nhất 5 ký tự).').max(300),
    }),
  ),
};
