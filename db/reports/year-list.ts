/**
 * A year's list as its screen and its workbook show it: rows by organisation as the tree goes, then by name;
 * who was on probation and what does not fit comes from the ledger as of 31 December.
 */

import type { RatingYear, YearOrganisation, YearRow } from '../../shared/ipc/year.ts';
import { conflictsOfRating } from '../../shared/rules/rating-conflicts.ts';
import type { RatingLevel } from '../../shared/rules/rating-names.ts';
import type { UnratedReason } from '../../shared/rules/rating-unrated.ts';
import { classificationRegimeOf, yearEnd } from '../../shared/rules/regulations/classification.ts';
import type { ReadDb } from '../connection.ts';
import { organisationNames } from '../repo/organisation.ts';
import { organisationsAsOf } from '../repo/organisation-as-of.ts';
import { type ProcessColumns, processColumns, processOf } from '../repo/rating-process.ts';
import { ruleChanges } from '../repo/rule-change.ts';
import { factsOfYear } from './year-facts.ts';

interface Row extends ProcessColumns {
  readonly memberId: number;
  readonly name: string;
  readonly bornOn: string;
  readonly sex: string;
  readonly cardNumber: string;
  readonly post: string;
  readonly orgId: number | null;
  readonly level: RatingLevel | null;
  readonly reason: UnratedReason | null;
  readonly note: string;
  readonly written: string;
}

/** The organisations of the year's last day, parents before their children. */
export const yearTree = (db: ReadDb, year: number): YearOrganisation[] =>
  organisationsAsOf(db, yearEnd(year)).map(({ id, name, parentId }) => ({ id, name, parentId }));

export interface YearQuestion {
  /** ISO: up to when dues are asked; without it they are not, as for a paper that does not show them */
  readonly today?: string;
  /** only these of the list */
  readonly memberIds?: readonly number[];
}

/** Asked on 31 December, whatever day the roster was made on: the form counts "tổng số ĐV (31/12)". */
export function yearRows(db: ReadDb, year: RatingYear, question: YearQuestion = {}): YearRow[] {
  const changes = ruleChanges(db);
  const regime = classificationRegimeOf(year.year, changes);
  const day = yearEnd(year.year);
  const organisations = new Map(
    organisationsAsOf(db, day).map((o, order) => [o.id, { name: o.name, order }]),
  );
  // One entered with a later founding than its ratings still has a name.
  const anyName = organisationNames(db);
  const rows = db.all<Row>(
    `SELECT r.member_id AS memberId, m.full_name AS name, m.born_on AS bornOn, m.sex, m.card_number AS cardNumber,
       m.post, r.org_id AS orgId, r.level, r.unrated_reason AS reason, r.unrated_note AS note, r.written, ${processColumns}
     FROM rating r JOIN member m ON m.id = r.member_id WHERE r.year = :year
       AND (:only IS NULL OR r.member_id IN (SELECT value FROM json_each(:only))) ORDER BY m.name_sort, m.id`,
    { year: year.year, only: question.memberIds ? JSON.stringify(question.memberIds) : null },
  );
  const orderOf = (row: Row) =>
    (row.orgId === null ? undefined : organisations.get(row.orgId)?.order) ?? Number.MAX_SAFE_INTEGER;
  const factsOf = factsOfYear(
    db,
    year.year,
    rows.map((row) => row.memberId),
    question.today ?? null,
  );
  return rows
    .toSorted((a, b) => orderOf(a) - orderOf(b))
    .map((row) => {
      const { probationary, admittedOn, ...facts } = factsOf(row.memberId, row.orgId);
      const { memberId, name, bornOn, sex, cardNumber, post, orgId, level, reason, note, written } = row;
      const process = processOf(row);
      return {
        ...{ memberId, name, bornOn, sex, cardNumber, post, orgId, level, reason, note, written },
        process,
        orgName:
          row.orgId === null ? '' : (organisations.get(row.orgId)?.name ?? anyName.get(row.orgId) ?? ''),
        probationary,
        admittedOn,
        facts,
        warnings: conflictsOfRating(
          { ...process, ...facts, admittedOn, level, reason },
          day,
          regime,
          changes,
        ),
      };
    });
}

/** The organisations that have somebody on the list, in the order of the tree. */
export function branchesOfYear(
  db: ReadDb,
  year: number,
): { readonly orgId: number; readonly orgName: string; readonly listed: number }[] {
  const order = new Map(organisationsAsOf(db, yearEnd(year)).map((o, i) => [o.id, { i, name: o.name }]));
  const names = organisationNames(db);
  return db
    .all<{ readonly orgId: number; readonly listed: number }>(
      `SELECT org_id AS orgId, count(*) AS listed FROM rating
       WHERE year = ? AND org_id IS NOT NULL GROUP BY org_id`,
      [year],
    )
    .map((row) => ({ ...row, orgName: order.get(row.orgId)?.name ?? names.get(row.orgId) ?? '' }))
    .toSorted((a, b) => (order.get(a.orgId)?.i ?? order.size) - (order.get(b.orgId)?.i ?? order.size));
}
