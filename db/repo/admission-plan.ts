/** How many each organisation is to admit in a year (chỉ tiêu kết nạp). */
import type { ReadDb, WriteDb } from '../connection.ts';

export interface AdmissionPlan {
  readonly orgId: number;
  readonly people: number;
}

export const admissionPlans = (db: ReadDb, year: number): AdmissionPlan[] =>
  db.all('SELECT org_id AS orgId, people FROM admission_plan WHERE year = ? ORDER BY org_id', [year]);

export const putAdmissionPlan = (db: WriteDb, year: number, { orgId, people }: AdmissionPlan): void => {
  db.run(
    `INSERT INTO admission_plan (year, org_id, people) VALUES (?, ?, ?)
     ON CONFLICT (year, org_id) DO UPDATE SET people = excluded.people`,
    [year, orgId, people],
  );
};

export const dropAdmissionPlan = (db: WriteDb, year: number, orgId: number): boolean =>
  db.run('DELETE FROM admission_plan WHERE year = ? AND org_id = ?', [year, orgId]).changes === 1;
