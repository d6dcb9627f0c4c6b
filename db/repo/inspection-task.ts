/** What has to follow from a campaign: who does what until when. */
import type { InspectionTask } from '../../shared/entities/inspection.ts';
import type { ReadDb, WriteDb } from '../connection.ts';

const columns = `t.id, t.version, t.campaign_id AS campaignId, t.who, t.what, t.due_on AS dueOn, t.done_on AS doneOn,
  t.done_note AS doneNote`;

export const tasksOf = (db: ReadDb, campaignId: number): InspectionTask[] =>
  db.all(`SELECT ${columns} FROM inspection_task t WHERE t.campaign_id = ? ORDER BY t.due_on, t.id`, [
    campaignId,
  ]);

/** Not done yet, of campaigns that stand; the earliest first. */
export const openTasks = (db: ReadDb): (InspectionTask & { readonly title: string })[] =>
  db.all(
    `SELECT ${columns}, c.title FROM inspection_task t JOIN inspection_campaign c ON c.id = t.campaign_id
     WHERE t.done_on = '' AND c.cancelled_why = '' ORDER BY t.due_on, t.id`,
  );

export const openTaskCounts = (db: ReadDb): Map<number, number> =>
  new Map(
    db
      .all<{ readonly campaignId: number; readonly n: number }>(
        `SELECT campaign_id AS campaignId, count(*) AS n FROM inspection_task WHERE done_on = '' GROUP BY campaign_id`,
      )
      .map(({ campaignId, n }) => [campaignId, n]),
  );

export const insertTask = (db: WriteDb, task: Omit<InspectionTask, 'id' | 'version'>): number =>
  db.run(
    `INSERT INTO inspection_task (campaign_id, who, what, due_on, done_on, done_note) VALUES (?, ?, ?, ?, ?, ?)`,
    [task.campaignId, task.who, task.what, task.dueOn, task.doneOn, task.doneNote],
  ).id;

/** False when it is no longer the one the window showed. */
export const updateTask = (db: WriteDb, task: InspectionTask): boolean =>
  db.run(
    `UPDATE inspection_task SET who = ?, what = ?, due_on = ?, done_on = ?, done_note = ?, version = version + 1
     WHERE id = ? AND version = ? AND campaign_id = ?`,
    [task.who, task.what, task.dueOn, task.doneOn, task.doneNote, task.id, task.version, task.campaignId],
  ).changes === 1;

export const deleteTask = (db: WriteDb, task: { readonly id: number; readonly version: number }): boolean =>
  db.run('DELETE FROM inspection_task WHERE id = ? AND version = ?', [task.id, task.version]).changes === 1;
