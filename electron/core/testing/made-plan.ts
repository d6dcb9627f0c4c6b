/** What the core keeps of a list between its calls: the plan and the reading themselves; the page sees views of them. */
import type { ImportPlan } from '../../../shared/roster/plan-types.ts';
import type { RosterReading } from '../../../shared/roster/types.ts';
import { draftById } from '../import-draft.ts';
import type { TestCore } from './open-core.ts';

export interface KeptPlan {
  readonly hash: string;
  readonly plan: ImportPlan;
  readonly reading: RosterReading;
}

export function madePlan(core: TestCore, id: string): KeptPlan {
  const draft = draftById(core.state, id);
  if (!draft.ok || !draft.value.plan) throw new Error('nothing was planned');
  const { hash, plan } = draft.value.plan;
  return { hash, plan, reading: draft.value.reading };
}
