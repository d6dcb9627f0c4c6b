/** What is being entered of the subjects of a campaign: kept as a draft until it is written. Pure. */
import { z } from 'zod';
import { type InspectionSubject, subjectOutcomeSchema } from '../../../shared/entities/inspection.ts';

const editsSchema = z.object({ edits: z.record(z.string(), subjectOutcomeSchema) });
export type OutcomeEdits = z.output<typeof editsSchema>;
export type Outcome = OutcomeEdits['edits'][string];

export const noEdits: OutcomeEdits = { edits: {} };

export function readEdits(body: string): OutcomeEdits | null {
  const read = editsSchema.safeParse(JSON.parse(body));
  return read.success ? read.data : null;
}

export const outcomeOf = (subject: InspectionSubject, { edits }: OutcomeEdits): Outcome => {
  const { id, version, conclusion, violations, toDiscipline, recommendations } = subject;
  return edits[String(id)] ?? { id, version, conclusion, violations, toDiscipline, recommendations };
};

export const withoutOutcome = ({ edits }: OutcomeEdits, id: number): OutcomeEdits => ({
  edits: Object.fromEntries(Object.entries(edits).filter(([key]) => key !== String(id))),
});

/** Who is to be disciplined has a violation: the one tick brings or takes the other. */
export function withOutcome(edits: OutcomeEdits, was: Outcome, part: Partial<Outcome>): OutcomeEdits {
  const next = { ...was, ...part };
  if (part.toDiscipline === 1) next.violations = 1;
  if (part.violations === 0) next.toDiscipline = 0;
  return { edits: { ...edits.edits, [String(was.id)]: next } };
}
