/** Decisions on discipline across members and organisations: the same number, and the end of organisations. */
import type { ReadDb } from '../connection.ts';

export interface NumberedDecision {
  readonly name: string;
  readonly signedOn: string;
  readonly effectiveOn: string;
}

/** Other decisions on discipline of the same number and, where both are known, the same body. */
export const decisionsNumbered = (
  db: ReadDb,
  asked: {
    readonly number: string;
    readonly authority: string;
    /** the organisation's row that is being looked at itself; 0 = none */
    readonly exceptRow: number;
  },
): NumberedDecision[] =>
  db.all(
    `SELECT m.full_name AS name, e.decision_signed_on AS signedOn, e.effective_on AS effectiveOn
     FROM event e JOIN member m ON m.id = e.member_id
     WHERE e.kind = 'disciplined' AND e.decision_number = :number AND e.withdrawn_reason IS NULL
       AND m.discarded_why = ''
       AND (:authority = '' OR e.decision_authority = '' OR e.decision_authority = :authority)
     UNION ALL
     SELECT o.name, d.decision_signed_on, d.effective_on
     FROM organisation_discipline d JOIN organisation o ON o.id = d.org_id
     WHERE d.decision_number = :number AND d.withdrawn_reason IS NULL AND d.id <> :exceptRow
       AND (:authority = '' OR d.decision_authority = '' OR d.decision_authority = :authority)
     ORDER BY 3, 1 LIMIT 5`,
    { ...asked },
  );

/** When the organisation was disbanded, by its own event; '' = that is not recorded. */
export const disbandedOn = (db: ReadDb, orgId: number): string =>
  db.pluck<string>(
    `SELECT effective_on FROM organisation_event
     WHERE org_id = ? AND kind = 'disbanded' AND withdrawn_reason IS NULL ORDER BY id DESC LIMIT 1`,
    [orgId],
  )[0] ?? '';
