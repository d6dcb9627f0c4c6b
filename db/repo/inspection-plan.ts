/** The programme of inspection and supervision, line by line. */
import type { PlanLine } from '../../shared/entities/inspection.ts';
import type { ReadDb, WriteDb } from '../connection.ts';

const columns = `id, version, from_year AS fromYear, to_year AS toYear, topic, kind, body,
  performer_org_id AS performerOrgId, performer_name AS performerName, outside, subjects, timing, target, unit`;

/** Lines of the year: its own, and those of a term that holds it. */
export const planLines = (db: ReadDb, year: number): PlanLine[] =>
  db.all(
    `SELECT ${columns} FROM inspection_plan WHERE from_year <= :year AND to_year >= :year ORDER BY from_year DESC, id`,
    { year },
  );

export const getPlanLine = (db: ReadDb, id: number): PlanLine | undefined =>
  db.get(`SELECT ${columns} FROM inspection_plan WHERE id = ?`, [id]);

export const insertPlanLine = (db: WriteDb, line: Omit<PlanLine, 'id' | 'version'>): number =>
  db.run(
    `INSERT INTO inspection_plan
       (from_year, to_year, topic, kind, body, performer_org_id, performer_name, outside, subjects, timing, target, unit)
     VALUES (:fromYear, :toYear, :topic, :kind, :body, :performerOrgId, :performerName, :outside, :subjects, :timing,
       :target, :unit)`,
    { ...line },
  ).id;

/** False when it is no longer the one the window showed. */
export const updatePlanLine = (db: WriteDb, line: PlanLine): boolean =>
  db.run(
    `UPDATE inspection_plan SET from_year = :fromYear, to_year = :toYear, topic = :topic, kind = :kind, body = :body,
       performer_org_id = :performerOrgId, performer_name = :performerName, outside = :outside, subjects = :subjects,
       timing = :timing, target = :target, unit = :unit, version = version + 1
     WHERE id = :id AND version = :version`,
    { ...line },
  ).changes === 1;

export const deletePlanLine = (
  db: WriteDb,
  line: { readonly id: number; readonly version: number },
): boolean =>
  db.run('DELETE FROM inspection_plan WHERE id = ? AND version = ?', [line.id, line.version]).changes === 1;

export const campaignsReferring = (db: ReadDb, planId: number): number =>
  db.pluck<number>('SELECT count(*) FROM inspection_campaign WHERE plan_id = ?', [planId])[0] ?? 0;
