/**
 * A discipline of an organisation: a row of its own, corrected with its version; a typing error is withdrawn with its
 * ground and stays. Giải tán ends the organisation by its own event (`disbanded`); the row only says why.
 */
import { z } from 'zod';
import {
  decidingBodyNames,
  type OrganisationDisciplineForm,
  organisationDisciplineFormNames,
  settlementOutcomeNames,
} from './discipline-form.ts';
import { decisionSchema } from './event.ts';
import { fullDate, partialDate } from './event-dates.ts';

const text = (max: number) => z.string().trim().max(max);
const dayOrNone = z.union([z.literal(''), fullDate]);

/** What a person enters. */
export const organisationDisciplineSchema = z.object({
  orgId: z.number().int(),
  form: z.enum(organisationDisciplineFormNames),
  ground: text(500).min(1, 'Chưa nhập nội dung vi phạm.'),
  articles: text(300).default(''),
  group: text(300).default(''),
  body: z.enum(['', ...decidingBodyNames]).default(''),
  decision: decisionSchema,
  effectiveOn: fullDate,
  announcedOn: dayOrNone.default(''),
  receivedOn: dayOrNone.default(''),
  violatedOn: z.union([z.literal(''), partialDate]).default(''),
  note: text(1000).default(''),
});
export type OrganisationDisciplineInput = z.output<typeof organisationDisciplineSchema>;

/** As the row keeps it: one list, in the order of the days. */
export const organisationComplaintsSchema = z.array(
  z.object({
    on: z.string(),
    toBody: z.string(),
    central: z.boolean(),
    settledOn: z.string(),
    outcome: z.enum(['', ...settlementOutcomeNames]),
    form: z.enum(['', ...organisationDisciplineFormNames]),
    reason: z.string(),
  }),
);
export type OrganisationComplaint = z.output<typeof organisationComplaintsSchema>[number];

export interface OrganisationDiscipline extends OrganisationDisciplineInput {
  readonly id: number;
  readonly version: number;
  readonly form: OrganisationDisciplineForm;
  readonly complaints: readonly OrganisationComplaint[];
  readonly withdrawnReason: string | null;
}
