/** How far a line of the programme is: "đạt 54/63" in the unit of its target, each organisation or member once. */
import type { InspectionSubject, PlanUnit } from '../entities/inspection.ts';

type Subject = Pick<InspectionSubject, 'type' | 'orgId' | 'memberId' | 'count'>;

/** @param concluded the concluded campaigns that refer to the line */
export function planDone(
  unit: PlanUnit,
  concluded: readonly { readonly rounds: number; readonly subjects: readonly Subject[] }[],
): number {
  if (unit === 'campaign') return concluded.reduce((total, { rounds }) => total + rounds, 0);
  const subjects = concluded.flatMap((c) => c.subjects).filter((s) => s.type === unit);
  const named = new Set(subjects.flatMap((s) => s.orgId ?? s.memberId ?? []));
  // Of counted lines nobody knows who is in them: they add up as their papers say.
  const reported = subjects.filter((s) => s.orgId === null && s.memberId === null);
  return named.size + reported.reduce((total, { count }) => total + count, 0);
}
