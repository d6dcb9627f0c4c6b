/** Figures of the first screen. */
import { activeStatusList } from '../active-statuses.ts';
import type { ReadDb } from '../connection.ts';

const active = `s.status IN (${activeStatusList})`;

export const countWomen = (db: ReadDb): number =>
  db.pluck<number>(
    `SELECT count(*) FROM member m JOIN member_state s ON s.member_id = m.id WHERE m.sex = 'Nữ' AND ${active}`,
  )[0] ?? 0;

export const countImports = (db: ReadDb): number =>
  db.pluck<number>('SELECT count(*) FROM import_batch')[0] ?? 0;

/** Years that have a list, with how many stand on it and how many of them are rated. */
export const ratingYears = (db: ReadDb): { year: number; listed: number; rated: number }[] =>
  db.all(
    'SELECT year, count(*) AS listed, count(level) AS rated FROM rating GROUP BY year ORDER BY year DESC',
  );
