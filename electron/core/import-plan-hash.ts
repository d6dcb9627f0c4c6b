import { createHash } from 'node:crypto';
import type { ImportPlan } from '../../shared/roster/plan-types.ts';

const rowsAtOnce = 500;

/** The same for the same plan. In parts: the text of a plan of 100,000 rows would be as large as all else together. */
export function hashOfPlan(plan: ImportPlan): string {
  const { rows, problems, ...rest } = plan;
  const hash = createHash('sha256').update(JSON.stringify(rest));
  for (const list of [rows, problems])
    for (let from = 0; from < list.length; from += rowsAtOnce)
      hash.update(JSON.stringify(list.slice(from, from + rowsAtOnce)));
  return hash.digest('hex');
}
