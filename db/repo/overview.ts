/** Figures of the first screen: plain counts of today's states, no ledger is folded for them. */
import type { YearProgress } from '../../shared/ipc/overview.ts';
import { activeStatusList } from '../active-statuses.ts';
import type { ReadDb } from '../connection.ts';

const active = `s.status IN (${activeStatusList})`;

export const countWomen = (db: ReadDb): number =>
  db.pluck<number>(
    `SELECT count(*) FROM member m JOIN member_state s ON s.member_id = m.id WHERE m.sex = 'Nữ' AND ${active}`,
  )[0] ?? 0;

export const countImports = (db: ReadDb): number =>
  db.pluck<number>('SELECT count(*) FROM import_batch')[0] ?? 0;

/** Members of each organisation that has some, its subtree not counted; the largest first. */
export const membersByOrganisation = (
  db: ReadDb,
): { readonly orgId: number; readonly name: string; readonly members: number }[] =>
  db.all(
    `SELECT s.org_id AS orgId, o.name, count(*) AS members FROM member_state s JOIN organisation o ON o.id = s.org_id
     WHERE ${active} GROUP BY s.org_id ORDER BY members DESC, o.name_fold`,
  );

/** Years that have a list, how far each is done, and whether it is closed. */
export const yearProgress = (db: ReadDb): YearProgress[] =>
  db
    .all<Omit<YearProgress, 'closing'> & { readonly number: number | null; readonly amendments: number }>(
      `SELECT y.year, count(r.member_id) AS listed, count(r.level) AS rated,
         count(CASE WHEN r.member_id IS NOT NULL AND r.level IS NULL AND r.unrated_reason IS NULL THEN 1 END) AS open,
         c.number, (SELECT count(*) FROM rating_amendment a WHERE a.closing_id = c.id) AS amendments
       FROM rating_year y LEFT JOIN rating r ON r.year = y.year
       LEFT JOIN rating_closing c ON c.year = y.year AND c.reopened_at = ''
       GROUP BY y.year ORDER BY y.year DESC`,
    )
    .map(({ number, amendments, ...year }) => ({
      ...year,
      closing: number === null ? null : { number, amendments },
    }));
