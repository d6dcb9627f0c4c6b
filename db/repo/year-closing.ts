/**
 * Closed years: snapshots that never change. A report of a closed year takes its rows from here
 * (`closedYearRows`), whatever the register says of the same people today.
 */
import { createHash } from 'node:crypto';
import type { ClosedHead, ClosedRow, YearClosing } from '../../shared/entities/year-closing.ts';
import { type StandingRow, standingRows } from '../../shared/rules/year-closing.ts';
import type { ReadDb, WriteDb } from '../connection.ts';
import { amendmentsOf } from './year-amendment.ts';

interface Row extends Omit<YearClosing, 'reopened'> {
  readonly reopenedAt: string;
  readonly reopenedBy: string;
  readonly reopenedWhy: string;
}

const columns = `SELECT c.id, c.year, c.number, c.row_count AS rows, c.sha256, c.closed_at AS closedAt,
  c.closed_by AS closedBy, c.reopened_at AS reopenedAt, c.reopened_by AS reopenedBy, c.reopened_why AS reopenedWhy,
  (SELECT count(*) FROM rating_amendment a WHERE a.closing_id = c.id) AS amendments FROM rating_closing c`;

const rowToClosing = ({ reopenedAt: at, reopenedBy: by, reopenedWhy: why, ...rest }: Row): YearClosing => ({
  ...rest,
  reopened: at === '' ? null : { at, by, why },
});

/** Of one year, the first one first. */
export const closingsOf = (db: ReadDb, year: number): YearClosing[] =>
  db.all<Row>(`${columns} WHERE c.year = ? ORDER BY c.number`, [year]).map(rowToClosing);

export const getClosing = (db: ReadDb, id: number): YearClosing | undefined => {
  const row = db.get<Row>(`${columns} WHERE c.id = ?`, [id]);
  return row && rowToClosing(row);
};

/** The closing under which the year stands; undefined while the year is open. */
export const standingClosing = (db: ReadDb, year: number): YearClosing | undefined => {
  const row = db.get<Row>(`${columns} WHERE c.year = ? AND c.reopened_at = ''`, [year]);
  return row && rowToClosing(row);
};

/** Year → the closing under which it stands. */
export const closedYears = (db: ReadDb): ReadonlyMap<number, YearClosing> =>
  new Map(
    db
      .all<Row>(`${columns} WHERE c.reopened_at = '' ORDER BY c.year`)
      .map((row) => [row.year, rowToClosing(row)]),
  );

function hashOf(head: string, rows: Iterable<string>): string {
  const hash = createHash('sha256').update(head);
  for (const row of rows) hash.update('\n').update(row);
  return hash.digest('hex');
}

/** @returns the new closing's number */
export function insertClosing(
  db: WriteDb,
  document: { readonly head: ClosedHead; readonly rows: readonly ClosedRow[] },
  args: { readonly at: string; readonly by: string },
): { readonly id: number; readonly number: number; readonly sha256: string } {
  const { year } = document.head;
  const head = JSON.stringify(document.head);
  const rows = document.rows.map((row) => JSON.stringify(row));
  const sha256 = hashOf(head, rows);
  const number =
    1 +
    (db.pluck<number>('SELECT ifnull(max(number), 0) FROM rating_closing WHERE year = ?', [year])[0] ?? 0);
  const { id } = db.run(
    `INSERT INTO rating_closing (year, number, head, row_count, sha256, closed_at, closed_by)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
    [year, number, head, rows.length, sha256, args.at, args.by],
  );
  for (const [position, facts] of rows.entries())
    db.run('INSERT INTO rating_closing_row (closing_id, position, facts) VALUES (?, ?, ?)', [
      id,
      position,
      facts,
    ]);
  return { id, number, sha256 };
}

/** @returns false where the year is open already */
export const reopenYear = (
  db: WriteDb,
  year: number,
  args: { readonly at: string; readonly by: string; readonly why: string },
): boolean =>
  db.run(
    `UPDATE rating_closing SET reopened_at = ?, reopened_by = ?, reopened_why = ?
     WHERE year = ? AND reopened_at = ''`,
    [args.at, args.by, args.why, year],
  ).changes === 1;

/**
 * Whether the year was written to since its closing was opened, or closed again: the closing could not stand again
 * as what the year shows. Steps that were taken back do not count; ratings that an import entered are in its batch.
 */
export const movedSinceReopening = (db: ReadDb, closingId: number): boolean =>
  db.pluck(
    `WITH reopened AS (
       SELECT c.year, c.number, c.reopened_at AS at, (SELECT max(a.id) FROM audit a
         WHERE a.entity = 'rating_closing' AND a.entity_id = CAST(c.id AS TEXT) AND a.action = 'update') AS audit_id
       FROM rating_closing c WHERE c.id = ?)
     SELECT 1 FROM reopened r WHERE
       EXISTS (SELECT 1 FROM rating_closing l WHERE l.year = r.year AND l.number > r.number)
       OR EXISTS (SELECT 1 FROM audit a JOIN step s ON s.id = a.step_id
         WHERE a.entity IN ('rating', 'rating_year', 'rating_meeting') AND a.id > r.audit_id
           AND (a.entity_id = CAST(r.year AS TEXT)
             OR (a.entity_id >= r.year || '/' AND a.entity_id < r.year || '0'))
           AND s.undone_by IS NULL AND s.undoes_step_id IS NULL)
       OR EXISTS (SELECT 1 FROM rating x JOIN import_batch b ON b.id = x.batch_id
         WHERE x.year = r.year AND b.entered_at > r.at)`,
    [closingId],
  ).length > 0;

export interface ClosedYear {
  readonly head: ClosedHead;
  /** as they were when the year was closed, in the order of the list */
  readonly rows: readonly ClosedRow[];
}

/** The snapshot itself. @returns undefined where there is none; throws where it was tampered with */
export function closedYear(db: ReadDb, id: number): ClosedYear | undefined {
  const kept = db.get<{ readonly head: string; readonly sha256: string }>(
    'SELECT head, sha256 FROM rating_closing WHERE id = ?',
    [id],
  );
  if (!kept) return undefined;
  const rows = db.pluck<string>(
    'SELECT facts FROM rating_closing_row WHERE closing_id = ? ORDER BY position',
    [id],
  );
  if (hashOf(kept.head, rows) !== kept.sha256)
    throw new Error(`closing ${id} of a year is not what was closed`);
  // Written by insertClosing alone, and its text is proved above.
  return {
    head: JSON.parse(kept.head) as ClosedHead,
    rows: rows.map((row) => JSON.parse(row) as ClosedRow),
  };
}

/** Under which names a closed year stands. */
export interface ClosedNames {
  readonly regime: ClosedHead['regime'];
  /** member → as the snapshot calls the member and where he was listed */
  readonly members: ReadonlyMap<number, Pick<ClosedRow, 'name' | 'orgName'>>;
  /** organisation → its name on the day of closing */
  readonly organisations: ReadonlyMap<number, string>;
}

/** @returns undefined while the year is open */
export function closedNames(db: ReadDb, year: number): ClosedNames | undefined {
  const closing = standingClosing(db, year);
  const closed = closing && closedYear(db, closing.id);
  return (
    closed && {
      regime: closed.head.regime,
      members: new Map(closed.rows.map((row) => [row.memberId, row])),
      organisations: new Map([
        ...closed.head.organisations.map(({ orgId, name }) => [orgId, name] as const),
        ...closed.rows.flatMap(({ orgId, orgName }) => (orgId === null ? [] : [[orgId, orgName] as const])),
      ]),
    }
  );
}

/**
 * The rows of a closed year as they stand after all amendments: what every report of that year counts.
 * @returns undefined while the year is open
 */
export function closedYearRows(db: ReadDb, year: number): readonly StandingRow[] | undefined {
  const closing = standingClosing(db, year);
  const closed = closing && closedYear(db, closing.id);
  return closing && closed && standingRows(closed.rows, amendmentsOf(db, closing.id));
}
