import { noChanges, type RuleChanges } from '../../shared/rules/regulations/rule-change.ts';
import { useOp } from '../api.ts';

/** What the office changed of the regulations, for a screen that asks a regulation itself. */
export const useRuleChanges = (): RuleChanges => useOp('rule.inForce', {}).data ?? noChanges;
