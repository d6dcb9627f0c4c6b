/**
 * The parameters of regulations that were changed in this office, and the packs that were brought in. What holds is
 * asked at every fold of a ledger, so what was read stays as long as the table says the same.
 */
import type { RuleChanges } from '../../shared/rules/regulations/rule-change.ts';
import { noChanges } from '../../shared/rules/regulations/rule-change.ts';
import type { StoredRuleChange } from '../../shared/rules/rule-figure.ts';
import type { ReadDb, WriteDb } from '../connection.ts';

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

type Row = Omit<StoredRuleChange, 'value' | 'verified'> & {
  readonly value: string;
  readonly verified: 0 | 1;
};

/** Withdrawn ones too, in the order of their entry. */
export const storedRuleChanges = (db: ReadDb): StoredRuleChange[] =>
  db
    .all<Row>(
      `SELECT c.id, area, parameter, valid_from AS validFrom, valid_until AS validUntil, value, citation, ground,
         verified, source, pack_id AS packId, ifnull(p.name, '') AS packName, entered_at AS enteredAt,
         entered_by AS enteredBy, withdrawn_reason AS withdrawnReason
       FROM rule_change c LEFT JOIN rule_pack p ON p.id = c.pack_id ORDER BY c.id`,
    )
    .map((row) => ({ ...row, value: JSON.parse(row.value), verified: row.verified === 1 }));

/** Says whether anything was changed since: of the rows there are none that come back as another one. */
export const ruleStamp = (db: ReadDb): string =>
  db.pluck<string>(
    `SELECT ifnull(max(id), 0) || '/' || count(*) || '/' || count(withdrawn_reason) FROM rule_change`,
  )[0] ?? '';

export type NewRuleChange = Omit<StoredRuleChange, 'id' | 'packName' | 'withdrawnReason'>;

export const insertRuleChange = (db: WriteDb, change: NewRuleChange): number =>
  db.run(
    `INSERT INTO rule_change (area, parameter, valid_from, valid_until, value, citation, ground, verified, source,
       pack_id, entered_at, entered_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      change.area,
      change.parameter,
      change.validFrom,
      change.validUntil,
      JSON.stringify(change.value),
      change.citation,
      change.ground,
      change.verified ? 1 : 0,
      change.source,
      change.packId,
      change.enteredAt,
      change.enteredBy,
    ],
  ).id;

export const withdrawRuleChange = (db: WriteDb, id: number, reason: string): boolean =>
  db.run('UPDATE rule_change SET withdrawn_reason = ? WHERE id = ? AND withdrawn_reason IS NULL', [
    reason,
    id,
  ]).changes === 1;

/** Whose ledgers a rule of such days can judge: every event meets the regulation of its own day. */
export const membersJudgedSince = (db: ReadDb, day: string): number[] =>
  db.pluck(
    `SELECT DISTINCT e.member_id FROM event e JOIN member m ON m.id = e.member_id
     WHERE e.effective_on >= ? AND e.withdrawn_reason IS NULL AND m.discarded_why = ''`,
    [day],
  );

/** The first day on which any of these rows holds; undefined where there are none. */
export const firstDayOfChanges = (db: ReadDb, ids: readonly number[]): string | undefined =>
  db.pluck<string | null>(
    'SELECT min(valid_from) FROM rule_change WHERE id IN (SELECT value FROM json_each(?))',
    [JSON.stringify(ids)],
  )[0] ?? undefined;
