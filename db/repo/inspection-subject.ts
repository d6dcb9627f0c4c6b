/**
 * Whom a campaign looked at: an organisation, a member, or a counted line on the word of a paper. The type of a named
 * organisation and the branch of a named member are those of the day of the campaign.
 */
import type { InspectionSubject, ReportedLine } from '../../shared/entities/inspection.ts';
import { activeStatusList } from '../active-statuses.ts';
import type { ReadDb, WriteDb } from '../connection.ts';

/** The first day of the campaign; of one that is only planned, the day given. */
const day = "ifnull(nullif(c.from_on, ''), :today)";

const selected = `SELECT s.id, s.version, s.campaign_id AS campaignId, s.type, s.org_id AS orgId,
    s.member_id AS memberId, ifnull(o.name, ifnull(m.full_name, '')) AS name, ifnull(mo.name, '') AS place,
    CASE WHEN s.org_id IS NULL THEN s.org_type ELSE ifnull(op.type, o.type) END AS orgType, mp.org_id AS placeId,
    s.count, s.source, s.conclusion, s.violations, s.to_discipline AS toDiscipline, s.recommendations
  FROM inspection_subject s JOIN inspection_campaign c ON c.id = s.campaign_id
  LEFT JOIN organisation o ON o.id = s.org_id
  LEFT JOIN organisation_period op ON op.org_id = s.org_id AND op.from_on <= ${day} AND op.until_on > ${day}
  LEFT JOIN member m ON m.id = s.member_id
  LEFT JOIN member_period mp ON mp.member_id = s.member_id AND mp.from_on <= ${day} AND mp.until_on > ${day}
  LEFT JOIN organisation mo ON mo.id = mp.org_id`;

/** With the organisation, by its number, of a member on that day. */
export type SubjectRow = InspectionSubject & { readonly placeId: number | null };

/** Organisations first, then members, counted lines last; in the order in which they were entered. */
export const subjectsOf = (db: ReadDb, campaignIds: readonly number[], today: string): SubjectRow[] =>
  db.all<SubjectRow>(
    `${selected} WHERE s.campaign_id IN (SELECT value FROM json_each(:ids))
     ORDER BY s.org_id IS NULL AND s.member_id IS NULL, s.type DESC, s.id`,
    { ids: JSON.stringify(campaignIds), today },
  );

export interface SubjectTotals {
  readonly campaignId: number;
  readonly organisations: number;
  readonly members: number;
  readonly violations: number;
  readonly toDiscipline: number;
}

export const subjectTotals = (db: ReadDb, campaignIds: readonly number[]): Map<number, SubjectTotals> =>
  new Map(
    db
      .all<SubjectTotals>(
        `SELECT campaign_id AS campaignId, sum(iif(type = 'organisation', count, 0)) AS organisations,
           sum(iif(type = 'member', count, 0)) AS members, sum(violations) AS violations,
           sum(to_discipline) AS toDiscipline
         FROM inspection_subject WHERE campaign_id IN (SELECT value FROM json_each(?)) GROUP BY campaign_id`,
        [JSON.stringify(campaignIds)],
      )
      .map((row) => [row.campaignId, row]),
  );

/** Adds those that are not in it yet. @returns how many were new */
export function addSubjects(
  db: WriteDb,
  campaignId: number,
  { orgIds, memberIds }: { readonly orgIds: readonly number[]; readonly memberIds: readonly number[] },
): number {
  const add = (type: 'organisation' | 'member', column: 'org_id' | 'member_id', ids: readonly number[]) =>
    db.run(
      `INSERT INTO inspection_subject (campaign_id, type, ${column})
       SELECT ?, ?, value FROM json_each(?) WHERE true ON CONFLICT DO NOTHING`,
      [campaignId, type, JSON.stringify(ids)],
    ).changes;
  return add('organisation', 'org_id', orgIds) + add('member', 'member_id', memberIds);
}

export const insertReported = (db: WriteDb, line: ReportedLine): number =>
  db.run(
    `INSERT INTO inspection_subject
       (campaign_id, type, org_type, count, source, conclusion, violations, to_discipline, recommendations)
     VALUES (:campaignId, :type, :orgType, :count, :source, :conclusion, :violations, :toDiscipline, :recommendations)`,
    { ...line },
  ).id;

export const updateReported = (db: WriteDb, line: ReportedLine): boolean =>
  db.run(
    `UPDATE inspection_subject SET type = :type, org_type = :orgType, count = :count, source = :source,
       conclusion = :conclusion, violations = :violations, to_discipline = :toDiscipline,
       recommendations = :recommendations, version = version + 1
     WHERE id = :id AND version = :version AND campaign_id = :campaignId AND source <> ''`,
    { ...line },
  ).changes === 1;

export interface SubjectOutcome {
  readonly id: number;
  readonly version: number;
  readonly conclusion: string;
  readonly violations: number;
  readonly toDiscipline: number;
  readonly recommendations: string;
}

/** What was found of a named one. False when it is no longer the one the window showed. */
export const updateOutcome = (db: WriteDb, outcome: SubjectOutcome): boolean =>
  db.run(
    `UPDATE inspection_subject SET conclusion = :conclusion, violations = :violations,
       to_discipline = :toDiscipline, recommendations = :recommendations, version = version + 1
     WHERE id = :id AND version = :version AND source = ''`,
    { ...outcome },
  ).changes === 1;

export const deleteSubject = (
  db: WriteDb,
  subject: { readonly id: number; readonly version: number },
): boolean =>
  db.run('DELETE FROM inspection_subject WHERE id = ? AND version = ?', [subject.id, subject.version])
    .changes === 1;

/** Names of those among them that were not in this register on the day: organisations not living, no members then. */
export const notThereOn = (
  db: ReadDb,
  { orgIds, memberIds }: { readonly orgIds: readonly number[]; readonly memberIds: readonly number[] },
  on: string,
): string[] =>
  db.pluck<string>(
    `SELECT ifnull(o.name, '') FROM json_each(:orgs) i LEFT JOIN organisation o ON o.id = i.value
     WHERE NOT EXISTS (SELECT 1 FROM organisation_period p
       WHERE p.org_id = i.value AND p.from_on <= :on AND p.until_on > :on)
     UNION ALL
     SELECT ifnull(m.full_name, '') FROM json_each(:members) i LEFT JOIN member m ON m.id = i.value
     WHERE NOT EXISTS (SELECT 1 FROM member_period p
       WHERE p.member_id = i.value AND p.status IN (${activeStatusList}) AND p.from_on <= :on AND p.until_on > :on)`,
    { orgs: JSON.stringify(orgIds), members: JSON.stringify(memberIds), on },
  );

/** The named subjects of a campaign, for asking whether they were there on another day. */
export function namedSubjects(
  db: ReadDb,
  campaignId: number,
): { readonly orgIds: readonly number[]; readonly memberIds: readonly number[] } {
  const rows = db.all<{ readonly orgId: number | null; readonly memberId: number | null }>(
    'SELECT org_id AS orgId, member_id AS memberId FROM inspection_subject WHERE campaign_id = ?',
    [campaignId],
  );
  return {
    orgIds: rows.flatMap((row) => row.orgId ?? []),
    memberIds: rows.flatMap((row) => row.memberId ?? []),
  };
}
