/** Records that may be one person, and the merging of two: what the dropped one had goes over to the kept one. */
import type { Likeness } from '../../shared/rules/duplicates.ts';
import type { ReadDb, WriteDb } from '../connection.ts';
import { isRestrictedItem } from '../restricted-tables.ts';
import { removeProjections } from './member-state.ts';

/** Everybody in the register, by id; those discarded or merged before are gone. */
export const likenesses = (db: ReadDb): Likeness[] =>
  db.all<Likeness>(
    `SELECT m.id, m.full_name AS fullName, m.born_on AS bornOn, m.citizen_id AS citizenId,
       m.card_number AS cardNumber, m.old_card_number AS oldCardNumber, m.profile_number AS profileNumber,
       s.org_id AS orgId
     FROM member m JOIN member_state s ON s.member_id = m.id ORDER BY m.id`,
  );

/** "lower|higher" ids of those that were looked at and are two people. */
export const knownDifferent = (db: ReadDb): Set<string> =>
  new Set(db.pluck<string>("SELECT first_id || '|' || second_id FROM not_duplicate"));

export function putDifferent(db: WriteDb, firstId: number, secondId: number, reason: string): void {
  db.run(
    `INSERT INTO not_duplicate (first_id, second_id, reason) VALUES (?, ?, ?)
     ON CONFLICT (first_id, second_id) DO UPDATE SET reason = excluded.reason`,
    [Math.min(firstId, secondId), Math.max(firstId, secondId), reason],
  );
}

/** Tables whose rows simply change hands, with what they are called on the screen. */
const moving = {
  member_item: 'dòng của các mục nhiều dòng',
  post_holding: 'chức vụ cấp ủy',
  transfer: 'lượt chuyển sinh hoạt',
  dossier_loan: 'lượt mượn hồ sơ',
  dossier_handover: 'lượt giao nhận hồ sơ',
  member_task: 'việc theo biểu cấp trên',
  member_upper_id: 'mã của hệ thống cấp trên',
} as const;

/** Tables with one row for a member and a thing: moved only where the kept one has none of that thing. */
const onePerThing = {
  custom_value: ['field_id', 'mục riêng của cơ quan'],
  dossier_paper: ['paper', 'giấy tờ trong hồ sơ'],
  rating: ['year', 'xếp loại hằng năm'],
  badge_proposal: ['level', 'đề nghị tặng Huy hiệu'],
  attendance: ['meeting_id', 'điểm danh sinh hoạt chi bộ'],
} as const;

/** The same of the restricted tier: they move along, and the preview does not tell that there are any. */
const unsaid = { inspection_subject: ['campaign_id'] } as const;

const notThere = (thing: string, table: string): string =>
  `member_id = @drop AND ${thing} NOT IN (SELECT ${thing} FROM ${table} WHERE member_id = @keep)`;

/** @param tierOpen rows of the restricted tier are counted only while it is open; they move along in any case */
export function countMoving(
  db: ReadDb,
  keep: number,
  drop: number,
  tierOpen: boolean,
): { readonly what: string; readonly count: number }[] {
  const counts = [
    ...Object.entries(moving).map(([table, what]) => ({
      what,
      count:
        db.pluck<number>(
          `SELECT count(*) FROM ${table} t WHERE t.member_id = ?
           ${table === 'member_item' && !tierOpen ? `AND NOT ${isRestrictedItem('t')}` : ''}`,
          [drop],
        )[0] ?? 0,
    })),
    ...Object.entries(onePerThing).map(([table, [thing, what]]) => ({
      what,
      count:
        db.pluck<number>(`SELECT count(*) FROM ${table} WHERE ${notThere(thing, table)}`, {
          keep,
          drop,
        })[0] ?? 0,
    })),
    {
      what: 'ảnh 3×4',
      count:
        db.pluck<number>(
          `SELECT count(*) FROM photo WHERE member_id = @drop AND NOT EXISTS (SELECT 1 FROM photo WHERE member_id = @keep)`,
          { keep, drop },
        )[0] ?? 0,
    },
  ];
  return counts.filter(({ count }) => count > 0);
}

/** Closed years in which the dropped one was rated and the kept one was not: their rating may not change hands. */
export const closedYearsMoving = (db: ReadDb, keep: number, drop: number): number[] =>
  db.pluck<number>(
    `SELECT year FROM rating WHERE ${notThere('year', 'rating')}
       AND year IN (SELECT year FROM rating_closing WHERE reopened_at = '') ORDER BY year`,
    { keep, drop },
  );

/** What stands beside the record goes over; where the kept one has its own, the dropped one's stays with it. */
export function moveBelongings(db: WriteDb, keep: number, drop: number): void {
  for (const table of Object.keys(moving))
    db.run(`UPDATE ${table} SET member_id = @keep WHERE member_id = @drop`, { keep, drop });
  for (const [table, [thing]] of Object.entries({ ...onePerThing, ...unsaid }))
    db.run(`UPDATE ${table} SET member_id = @keep WHERE ${notThere(thing, table)}`, { keep, drop });
  db.run('UPDATE petition SET about_member_id = @keep WHERE about_member_id = @drop', { keep, drop });
  db.run(
    `UPDATE photo SET member_id = @keep
     WHERE member_id = @drop AND NOT EXISTS (SELECT 1 FROM photo WHERE member_id = @keep)`,
    { keep, drop },
  );
}

/** What made an entry of the dropped ledger, a transfer or a proposal, now points at its copy. */
export function pointAtCopy(db: WriteDb, eventId: number, copyId: number): void {
  db.run('UPDATE transfer SET left_event_id = ? WHERE left_event_id = ?', [copyId, eventId]);
  db.run('UPDATE transfer SET received_event_id = ? WHERE received_event_id = ?', [copyId, eventId]);
  db.run('UPDATE badge_proposal SET event_id = ? WHERE event_id = ?', [copyId, eventId]);
}

/** Out of every list, its rows kept for ever; the projections of it go. */
export function discardMerged(db: WriteDb, drop: number, keep: number, why: string): void {
  db.run('UPDATE member SET discarded_why = ?, merged_into = ?, version = version + 1 WHERE id = ?', [
    why,
    keep,
    drop,
  ]);
  removeProjections(db, drop);
}

export const isDiscarded = (db: ReadDb, id: number): boolean =>
  db.pluck("SELECT 1 FROM member WHERE id = ? AND discarded_why <> ''", [id]).length > 0;
