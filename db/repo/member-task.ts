/** Tasks on members from what the upper level sent back. */
import type { MemberTask, TaskSource } from '../../shared/ipc/member-task.ts';
import type { ReadDb, WriteDb } from '../connection.ts';

const columns = `t.id, t.version, t.member_id AS memberId, m.full_name AS name, s.org_id AS orgId, t.source, t.text,
  t.field, t.file_name AS fileName, t.entered_at AS enteredAt, t.entered_by AS enteredBy, t.done_at AS doneAt,
  t.done_by AS doneBy, t.done_note AS doneNote`;
const from = `FROM member_task t JOIN member m ON m.id = t.member_id
  LEFT JOIN member_state s ON s.member_id = t.member_id`;

type Row = Omit<MemberTask, 'orgName'> & { readonly orgId: number | null };

/** Open ones of everybody in the register, by name. */
export const openMemberTasks = (db: ReadDb): Row[] =>
  db.all(
    `SELECT ${columns} ${from} WHERE t.done_at = '' AND m.discarded_why = '' ORDER BY m.name_sort, t.id`,
  );

/** All of one member, the open ones first, then the latest done. */
export const tasksOfMember = (db: ReadDb, memberId: number): Row[] =>
  db.all(`SELECT ${columns} ${from} WHERE t.member_id = ? ORDER BY t.done_at <> '', t.done_at DESC, t.id`, [
    memberId,
  ]);

export const insertMemberTask = (
  db: WriteDb,
  task: {
    readonly memberId: number;
    readonly source: TaskSource;
    readonly text: string;
    readonly field: string;
    readonly fileName: string;
  },
  args: { readonly at: string; readonly by: string },
): number =>
  db.run(
    `INSERT INTO member_task (member_id, source, text, field, file_name, entered_at, entered_by)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
    [task.memberId, task.source, task.text, task.field, task.fileName, args.at, args.by],
  ).id;

/** False when it is done already, or no longer the one that the window showed. */
export const finishMemberTask = (
  db: WriteDb,
  task: { readonly id: number; readonly version: number; readonly note: string },
  args: { readonly at: string; readonly by: string },
): boolean =>
  db.run(
    `UPDATE member_task SET done_at = ?, done_by = ?, done_note = ?, version = version + 1
     WHERE id = ? AND version = ? AND done_at = ''`,
    [args.at, args.by, task.note, task.id, task.version],
  ).changes === 1;

/** The upper level's number → the member, of those who are in the register. */
export const upperIds = (db: ReadDb): Map<string, number> =>
  new Map(
    db
      .all<{ upperId: string; memberId: number }>(
        `SELECT u.upper_id AS upperId, u.member_id AS memberId FROM member_upper_id u
         JOIN member m ON m.id = u.member_id WHERE m.discarded_why = ''`,
      )
      .map(({ upperId, memberId }) => [upperId, memberId]),
  );

/** What stands there already stays: a number that a person was known by is not moved by a file. */
export const learnUpperId = (db: WriteDb, upperId: string, memberId: number): void => {
  db.run(
    'INSERT INTO member_upper_id (upper_id, member_id) VALUES (?, ?) ON CONFLICT (upper_id) DO NOTHING',
    [upperId, memberId],
  );
};
