/**
 * The parameters of regulations that were changed in this office. Asked at every fold of a ledger, so what was read
 * stays as long as the table says the same.
 */
import type { RuleChanges } from '../../shared/rules/regulations/rule-change.ts';
import { noChanges } from '../../shared/rules/regulations/rule-change.ts';
import type { ReadDb } from '../connection.ts';

const lastRead = new WeakMap<ReadDb, { readonly json: string; readonly changes: RuleChanges }>();

/** The changes that hold in this register, in the order of their entry. */
export function ruleChanges(db: ReadDb): RuleChanges {
  const [json = '[]'] = db.pluck<string>(
    `SELECT json_group_array(json_object('area', area, 'parameter', parameter, 'validFrom', valid_from,
       'validUntil', valid_until, 'value', json(value), 'citation', citation,
       'verified', json(iif(verified, 'true', 'false'))))
     FROM (SELECT * FROM rule_change WHERE withdrawn_reason IS NULL ORDER BY id)`,
  );
  const known = lastRead.get(db);
  if (known?.json === json) return known.changes;
  // Checked against the parameter's kind before it was written.
  const changes = json === '[]' ? noChanges : (JSON.parse(json) as RuleChanges);
  lastRead.set(db, { json, changes });
  return changes;
}
