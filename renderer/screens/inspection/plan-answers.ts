/** The answers of the form of a line of the programme, kept as a draft. Pure. */
import { z } from 'zod';
import { planLineSchema } from '../../../shared/entities/inspection.ts';

/** While it is typed the topic may be missing. */
const answersSchema = planLineSchema.extend({ topic: z.string() });
export type PlanAnswers = z.output<typeof answersSchema>;

export const firstPlanLine = (year: number, rootOrgId: number): PlanAnswers => ({
  id: null,
  version: 0,
  fromYear: year,
  toYear: year,
  topic: '',
  kind: 'compliance',
  body: 'committee',
  performerOrgId: rootOrgId,
  performerName: '',
  outside: '',
  subjects: '',
  timing: '',
  target: 0,
  unit: 'organisation',
});

export function readPlanLine(body: string): PlanAnswers | null {
  const read = answersSchema.safeParse(JSON.parse(body));
  return read.success ? read.data : null;
}
