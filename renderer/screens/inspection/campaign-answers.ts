/** The answers of the form of a campaign, kept as a draft; as they are, they are what the register judges. Pure. */
import { z } from 'zod';
import {
  type Campaign,
  type CampaignFields,
  campaignFieldsSchema,
  type PlanLine,
} from '../../../shared/entities/inspection.ts';

const typed = z.string();
/** While it is typed a name may be missing and a day half written. */
const answersSchema = campaignFieldsSchema.extend({
  title: typed,
  kinds: z.array(campaignFieldsSchema.shape.kinds.element),
  performerName: typed,
  paperNumber: typed,
  paperOn: typed,
  fromOn: typed,
  toOn: typed,
  concludedOn: typed,
  conclusion: typed,
});
export type CampaignAnswers = z.output<typeof answersSchema>;

/** The performer of a new one is the register's own committee. */
export const firstCampaign = (rootOrgId: number): CampaignAnswers => ({
  title: '',
  kinds: [],
  body: 'committee',
  performerOrgId: rootOrgId,
  performerName: '',
  outside: '',
  planId: null,
  paperNumber: '',
  paperOn: '',
  fromOn: '',
  toOn: '',
  concludedOn: '',
  conclusion: '',
  topics: [],
  rounds: 1,
});

export const campaignOfPlan = (line: PlanLine, rootOrgId: number): CampaignAnswers => {
  const { topic, kind, body, performerOrgId, performerName, outside, id } = line;
  const performer = { body, performerOrgId, performerName, outside };
  return { ...firstCampaign(rootOrgId), ...performer, title: topic, kinds: [kind], planId: id };
};

export const answersOfCampaign = ({
  id: _id,
  version: _version,
  cancelledWhy: _why,
  ...fields
}: Campaign): CampaignAnswers => fields;

export function readCampaign(body: string): CampaignAnswers | null {
  const read = answersSchema.safeParse(JSON.parse(body));
  return read.success ? read.data : null;
}

/** null while something is missing or is no day */
export function sentCampaign(answers: CampaignAnswers): CampaignFields | null {
  const sent = campaignFieldsSchema.safeParse(answers);
  return sent.success ? sent.data : null;
}
