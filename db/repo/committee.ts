/** Terms of committees and holdings of posts. An open end is ''; the day of the end is the first day without. */
import type { CommitteePost, CommitteeTerm, PostHolding } from '../../shared/entities/committee.ts';
import { activeStatusList } from '../active-statuses.ts';
import type { ReadDb, WriteDb } from '../connection.ts';
import { subtreeIdsAsOf } from './organisation-as-of.ts';

const termColumns = 'id, org_id AS orgId, name, from_on AS fromOn, until_on AS untilOn, decision, note';

/** Newest first. */
export const termsOf = (db: ReadDb, orgId: number): CommitteeTerm[] =>
  db.all(`SELECT ${termColumns} FROM committee_term WHERE org_id = ? ORDER BY from_on DESC, id DESC`, [
    orgId,
  ]);

export const getTerm = (db: ReadDb, id: number): CommitteeTerm | undefined =>
  db.get(`SELECT ${termColumns} FROM committee_term WHERE id = ?`, [id]);

export const insertTerm = (db: WriteDb, term: Omit<CommitteeTerm, 'id'>): number =>
  db.run(
    'INSERT INTO committee_term (org_id, name, from_on, until_on, decision, note) VALUES (?, ?, ?, ?, ?, ?)',
    [term.orgId, term.name, term.fromOn, term.untilOn, term.decision, term.note],
  ).id;

export const updateTerm = (db: WriteDb, term: CommitteeTerm): boolean =>
  db.run(
    'UPDATE committee_term SET name = ?, from_on = ?, until_on = ?, decision = ?, note = ? WHERE id = ?',
    [term.name, term.fromOn, term.untilOn, term.decision, term.note, term.id],
  ).changes === 1;

const holdings = `SELECT h.id, h.org_id AS orgId, o.name AS orgName, h.term_id AS termId, h.member_id AS memberId,
    m.full_name AS memberName, h.post, h.from_on AS fromOn, h.until_on AS untilOn, h.decision, h.end_reason AS endReason
  FROM post_holding h JOIN member m ON m.id = h.member_id JOIN organisation o ON o.id = h.org_id`;

/** All there ever were in an organisation, newest first. */
export const postsOfOrganisation = (db: ReadDb, orgId: number): PostHolding[] =>
  db.all(`${holdings} WHERE h.org_id = ? ORDER BY h.from_on DESC, h.id DESC`, [orgId]);

/** The posts of a member, newest first. */
export const postsOf = (db: ReadDb, memberId: number): PostHolding[] =>
  db.all(`${holdings} WHERE h.member_id = ? ORDER BY h.from_on DESC, h.id DESC`, [memberId]);

export const getPost = (db: ReadDb, id: number): PostHolding | undefined =>
  db.get(`${holdings} WHERE h.id = ?`, [id]);

export interface NewPost {
  readonly orgId: number;
  readonly termId: number | null;
  readonly memberId: number;
  readonly post: CommitteePost;
  readonly fromOn: string;
  readonly untilOn: string;
  readonly decision: string;
}

export const insertPost = (db: WriteDb, p: NewPost): number =>
  db.run(
    `INSERT INTO post_holding (org_id, term_id, member_id, post, from_on, until_on, decision)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
    [p.orgId, p.termId, p.memberId, p.post, p.fromOn, p.untilOn, p.decision],
  ).id;

/** @param end with the deed that ends it, where withdrawing that deed is to hold it again (`reopenPosts`) */
export const endPost = (
  db: WriteDb,
  id: number,
  end: { readonly untilOn: string; readonly reason: string; readonly deedUid?: string },
): boolean =>
  db.run('UPDATE post_holding SET until_on = ?, end_reason = ?, end_deed_uid = ? WHERE id = ?', [
    end.untilOn,
    end.reason,
    end.deedUid ?? '',
    id,
  ]).changes === 1;

export const deletePost = (db: WriteDb, id: number): boolean =>
  db.run('DELETE FROM post_holding WHERE id = ?', [id]).changes === 1;

/** With an organisation end the posts in it and its open term. */
export function endPostsOf(
  db: WriteDb,
  orgIds: readonly number[],
  end: { readonly on: string; readonly deedUid: string },
): void {
  const ids = JSON.stringify(orgIds);
  db.run(
    `UPDATE post_holding SET until_on = ?, end_reason = 'Tổ chức đảng kết thúc hoạt động', end_deed_uid = ?
     WHERE org_id IN (SELECT value FROM json_each(?)) AND until_on = '' AND from_on <= ?`,
    [end.on, end.deedUid, ids, end.on],
  );
}

/** The deed that ended them was withdrawn. */
export const reopenPosts = (db: WriteDb, deedUid: string): void => {
  db.run("UPDATE post_holding SET until_on = '', end_reason = '', end_deed_uid = '' WHERE end_deed_uid = ?", [
    deedUid,
  ]);
};

export interface Eligible {
  readonly id: number;
  readonly name: string;
  readonly bornOn: string;
  readonly orgName: string;
}

/** Who may hold a post: members of the organisation or of one below it on the day, save those on probation. */
export const eligibleOn = (db: ReadDb, orgId: number, day: string): Eligible[] =>
  db.all(
    `SELECT m.id, m.full_name AS name, m.born_on AS bornOn, o.name AS orgName
     FROM member_period p JOIN member m ON m.id = p.member_id JOIN organisation o ON o.id = p.org_id
     WHERE p.status IN (${activeStatusList}) AND p.status <> 'probationary' AND p.from_on <= ? AND p.until_on > ?
       AND p.org_id IN (SELECT value FROM json_each(?))
     ORDER BY m.name_sort, m.id`,
    [day, day, JSON.stringify(subtreeIdsAsOf(db, orgId, day))],
  );

export const isEligible = (db: ReadDb, orgId: number, memberId: number, day: string): boolean =>
  db.pluck(
    `SELECT 1 FROM member_period WHERE member_id = ? AND status IN (${activeStatusList}) AND status <> 'probationary'
       AND from_on <= ? AND until_on > ? AND org_id IN (SELECT value FROM json_each(?))`,
    [memberId, day, day, JSON.stringify(subtreeIdsAsOf(db, orgId, day))],
  ).length > 0;

/** Posts still held on the day by those who are no longer members of the organisation: to be ended. */
export const postsToEnd = (db: ReadDb, day: string): PostHolding[] =>
  db
    .all<PostHolding>(`${holdings} WHERE h.until_on = '' AND h.from_on <= ?`, [day])
    .filter((h) => !isEligible(db, h.orgId, h.memberId, day));

/** Anything of committees that hangs on an organisation. */
export const hasCommittee = (db: ReadDb, orgId: number): boolean =>
  db.pluck(
    'SELECT 1 FROM committee_term WHERE org_id = :orgId UNION ALL SELECT 1 FROM post_holding WHERE org_id = :orgId LIMIT 1',
    { orgId },
  ).length > 0;
