/** The parameters of regulations that were changed in this office. */
import type { RuleChanges } from '../../shared/rules/regulations/rule-change.ts';
import { noChanges } from '../../shared/rules/regulations/rule-change.ts';
import type { ReadDb } from '../connection.ts';

/** The changes that hold in this register, in the order of their entry. */
export const ruleChanges = (_db: ReadDb): RuleChanges => noChanges;
