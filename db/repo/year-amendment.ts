/** Numbered amendments to a closed year: the snapshot stays, the levels that count change. */
import type { AmendedRow, RatingOutcome, YearAmendment } from '../../shared/entities/year-closing.ts';
import type { ReadDb, WriteDb } from '../connection.ts';

interface Head {
  readonly id: number;
  readonly number: number;
  readonly ground: string;
  readonly paperNumber: string;
  readonly paperOn: string;
  readonly paperBy: string;
  readonly madeAt: string;
  readonly madeBy: string;
}

interface Row {
  readonly amendmentId: number;
  readonly memberId: number;
  readonly name: string | null;
  readonly orgName: string | null;
  readonly before: string;
  readonly after: string;
}

const outcomeOf = (json: string): RatingOutcome =>
  // Written by insertAmendment alone.
  JSON.parse(json) as RatingOutcome;

const rowToAmended = ({ memberId, name, orgName, before, after }: Row): AmendedRow => ({
  memberId,
  name: name ?? '',
  orgName: orgName ?? '',
  before: outcomeOf(before),
  after: outcomeOf(after),
});

/** Oldest first. People are named as the snapshot names them. */
export function amendmentsOf(db: ReadDb, closingId: number): YearAmendment[] {
  const heads = db.all<Head>(
    `SELECT id, number, ground, paper_number AS paperNumber, paper_on AS paperOn, paper_by AS paperBy,
       made_at AS madeAt, made_by AS madeBy FROM rating_amendment WHERE closing_id = ? ORDER BY number`,
    [closingId],
  );
  const rows = Map.groupBy(
    db.all<Row>(
      `SELECT r.amendment_id AS amendmentId, r.member_id AS memberId, c.facts ->> '$.name' AS name,
         c.facts ->> '$.orgName' AS orgName, r.before, r.after
       FROM rating_amendment a JOIN rating_amendment_row r ON r.amendment_id = a.id
       LEFT JOIN rating_closing_row c ON c.closing_id = a.closing_id AND c.member_id = r.member_id
       WHERE a.closing_id = ? ORDER BY c.position`,
      [closingId],
    ),
    (row) => row.amendmentId,
  );
  return heads.map(({ id, paperNumber: number, paperOn: on, paperBy: by, ...head }) => ({
    number: head.number,
    ground: head.ground,
    paper: { number, on, by },
    madeAt: head.madeAt,
    madeBy: head.madeBy,
    rows: (rows.get(id) ?? []).map(rowToAmended),
  }));
}

/** @returns the new amendment's number */
export function insertAmendment(
  db: WriteDb,
  amendment: Pick<YearAmendment, 'ground' | 'paper'> & {
    readonly closingId: number;
    readonly rows: readonly Pick<AmendedRow, 'memberId' | 'before' | 'after'>[];
  },
  args: { readonly at: string; readonly by: string },
): number {
  const { closingId, ground, paper } = amendment;
  const number =
    1 +
    (db.pluck<number>('SELECT ifnull(max(number), 0) FROM rating_amendment WHERE closing_id = ?', [
      closingId,
    ])[0] ?? 0);
  const { id } = db.run(
    `INSERT INTO rating_amendment (closing_id, number, ground, paper_number, paper_on, paper_by, made_at, made_by)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    [closingId, number, ground, paper.number, paper.on, paper.by, args.at, args.by],
  );
  for (const { memberId, before, after } of amendment.rows)
    db.run('INSERT INTO rating_amendment_row (amendment_id, member_id, before, after) VALUES (?, ?, ?, ?)', [
      id,
      memberId,
      JSON.stringify(before),
      JSON.stringify(after),
    ]);
  return number;
}

/**
 * Lets the work write to a closed year (db/closed-year-guard.ts): an amendment being made, or being taken back.
 * @param year null = the work amends none
 */
export function amending<T>(db: WriteDb, year: number | null, work: () => T): T {
  db.run('UPDATE audit_context SET amends_year = ?', [year]);
  const result = work();
  db.run('UPDATE audit_context SET amends_year = NULL');
  return result;
}

/** The year that an amendment belongs to, what came after it, and whether its closing still stands. */
export const amendmentStanding = (
  db: ReadDb,
  id: number,
): { readonly year: number; readonly later: 0 | 1; readonly reopened: 0 | 1 } | undefined =>
  db.get(
    `SELECT c.year, c.reopened_at <> '' AS reopened, EXISTS (SELECT 1 FROM rating_amendment l
       WHERE l.closing_id = a.closing_id AND l.number > a.number) AS later
     FROM rating_amendment a JOIN rating_closing c ON c.id = a.closing_id WHERE a.id = ?`,
    [id],
  );
