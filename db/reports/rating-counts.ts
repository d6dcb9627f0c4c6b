/**
 * A year's rating counted by the database, so that millions are summed up without being read; and the members behind
 * each number, a window at a time.
 */
import { tallyYear, unratedGroups, type YearTally } from '../../shared/rules/classify-year.ts';
import { type RatingGroup, reasonOf } from '../../shared/rules/rating-figures.ts';
import { type RatingLevel, ratingLevels } from '../../shared/rules/rating-names.ts';
import type { UnratedReason } from '../../shared/rules/rating-unrated.ts';
import { yearEnd } from '../../shared/rules/regulations/classification.ts';
import type { ReadDb } from '../connection.ts';

export interface RatingScope {
  readonly year: number;
  /** by where they were rated; null = the whole list */
  readonly orgIds: readonly number[] | null;
}

const within = '(:orgs IS NULL OR r.org_id IN (SELECT value FROM json_each(:orgs)))';
const onProbation = `EXISTS (SELECT 1 FROM member_period p WHERE p.member_id = r.member_id
  AND p.from_on <= :end AND p.until_on > :end AND p.status = 'probationary')`;
const params = ({ year, orgIds }: RatingScope) => ({
  year,
  end: yearEnd(year),
  orgs: orgIds && JSON.stringify(orgIds),
});

interface CountRow {
  readonly orgId: number | null;
  readonly level: RatingLevel | null;
  readonly reason: UnratedReason | null;
  readonly count: number;
}

/** The figures of each organisation in which somebody was rated; null = the list does not say where. */
export function ratingTallies(db: ReadDb, scope: RatingScope): Map<number | null, YearTally> {
  const counts = db.all<CountRow>(
    `SELECT r.org_id AS orgId, r.level, r.unrated_reason AS reason, count(*) AS count FROM rating r
     WHERE r.year = :year AND ${within} GROUP BY 1, 2, 3`,
    params(scope),
  );
  const probationers = new Map(
    db
      .all<{ orgId: number | null; count: number }>(
        `SELECT r.org_id AS orgId, count(*) AS count FROM member_period p INDEXED BY member_period_day
         CROSS JOIN rating r ON r.year = :year AND r.member_id = p.member_id
         WHERE p.status = 'probationary' AND p.from_on <= :end AND p.until_on > :end AND ${within} GROUP BY 1`,
        params(scope),
      )
      .map(({ orgId, count }) => [orgId, count]),
  );
  const tallies = new Map<number | null, YearTally>();
  for (const [orgId, ofOrg] of Map.groupBy(counts, (row) => row.orgId))
    tallies.set(orgId, { ...tallyOf(ofOrg), probationary: probationers.get(orgId) ?? 0 });
  return tallies;
}

function tallyOf(counts: readonly CountRow[]): YearTally {
  const nobody = tallyYear([]);
  const levels = { ...nobody.levels };
  const reasons = { ...nobody.reasons };
  for (const { level, reason, count } of counts)
    if (level) levels[level] += count;
    else reasons[reason ?? 'open'] += count;
  const rated = ratingLevels.reduce((sum, level) => sum + levels[level], 0);
  const unrated = unratedGroups.reduce((sum, group) => sum + reasons[group], 0);
  return { total: rated + unrated, probationary: 0, rated, unrated, levels, reasons };
}

function conditionOf(group: RatingGroup): string {
  switch (group) {
    case 'total':
      return '1';
    case 'probationary':
      return onProbation;
    case 'rated':
      return 'r.level IS NOT NULL';
    case 'unrated':
      return 'r.level IS NULL';
    case 'remainder':
      return "ifnull(r.level, '') NOT IN ('excellent', 'good')";
    case 'excellent':
    case 'good':
    case 'fair':
    case 'poor':
      return 'r.level = :group';
    case 'reason.open':
      return 'r.level IS NULL AND r.unrated_reason IS NULL';
    default:
      return 'r.level IS NULL AND r.unrated_reason = :reason';
  }
}

export interface RatedMember {
  readonly memberId: number;
  readonly name: string;
  readonly bornOn: string;
  readonly orgId: number | null;
  readonly level: RatingLevel | null;
  readonly reason: UnratedReason | null;
  readonly note: string;
}

/** `found` counts them all; the rows are those of the window, by name. */
export function membersRated(
  db: ReadDb,
  scope: RatingScope,
  asked: {
    readonly group: RatingGroup;
    /** of this organisation alone, null = of those whose organisation the list does not say; absent = all */
    readonly orgId?: number | null;
    readonly offset: number;
    readonly limit: number;
  },
): { readonly found: number; readonly rows: readonly RatedMember[] } {
  const { group, orgId, offset, limit } = asked;
  const there = orgId === undefined ? '1' : 'r.org_id IS :orgId';
  const where = `r.year = :year AND ${within} AND ${there} AND ${conditionOf(group)}`;
  const values = { ...params(scope), group, reason: reasonOf(group), orgId: orgId ?? null };
  return {
    found: db.pluck<number>(`SELECT count(*) FROM rating r WHERE ${where}`, values)[0] ?? 0,
    rows: db.all<RatedMember>(
      `SELECT m.id AS memberId, m.full_name AS name, m.born_on AS bornOn, r.org_id AS orgId, r.level,
         r.unrated_reason AS reason, r.unrated_note AS note
       FROM rating r JOIN member m ON m.id = r.member_id
       WHERE ${where} ORDER BY m.name_sort, m.id LIMIT :limit OFFSET :offset`,
      { ...values, offset, limit },
    ),
  };
}

/** Years that have a list, newest first, with the decision that recognises their levels. */
export const ratingYearsListed = (
  db: ReadDb,
): readonly {
  readonly year: number;
  readonly decisionNumber: string;
  readonly decisionOn: string;
  readonly decisionBy: string;
}[] =>
  db.all(
    `SELECT year, decision_number AS decisionNumber, decision_on AS decisionOn, decision_by AS decisionBy
     FROM rating_year ORDER BY year DESC`,
  );
