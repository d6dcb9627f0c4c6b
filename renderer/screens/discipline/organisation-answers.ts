/** The answers of the form for an organisation's discipline: kept as a draft while typed. Pure. */
import { z } from 'zod';
import {
  decidingBodyNames,
  organisationDisciplineFormNames,
} from '../../../shared/entities/discipline-form.ts';
import { decisionSchema, noDecision } from '../../../shared/entities/event.ts';
import type { OrganisationDiscipline } from '../../../shared/entities/organisation-discipline.ts';

const text = z.string();
const answersSchema = z.object({
  orgId: z.number().int().nullable(),
  form: z.enum(organisationDisciplineFormNames).nullable(),
  ground: text,
  articles: text,
  group: text,
  body: z.enum(['', ...decidingBodyNames]),
  decision: decisionSchema.extend({ signedOn: text }),
  effectiveOn: text,
  announcedOn: text,
  receivedOn: text,
  violatedOn: text,
  note: text,
});
export type OrganisationAnswers = z.output<typeof answersSchema>;

export const blankAnswers: OrganisationAnswers = {
  orgId: null,
  form: null,
  ground: '',
  articles: '',
  group: '',
  body: '',
  decision: noDecision,
  effectiveOn: '',
  announcedOn: '',
  receivedOn: '',
  violatedOn: '',
  note: '',
};

/** What a decision says already, for it to be corrected; what a form does not ask is left out. */
export const answersOf = (discipline: OrganisationDiscipline): OrganisationAnswers =>
  answersSchema.parse(discipline);

export function readOrganisationAnswers(body: string): OrganisationAnswers | null {
  try {
    return answersSchema.parse(JSON.parse(body));
  } catch {
    // An unreadable draft: the form starts blank.
    return null;
  }
}
