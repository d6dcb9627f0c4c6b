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

/**
 * Asked on 31 December, whatever day the roster was made on: the form counts "tổng số ĐV (31/12)".
 * @param today ISO: up to when dues are asked; null = they are not, as for a paper that does not show them
 */
export function yearRows(db: ReadDb, year: RatingYear, today: string | null = null): YearRow[] {
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
     FROM rating r JOIN member m ON m.id = r.member_id WHERE r.year = ? ORDER BY m.name_sort, m.id`,
    [year.year],
  );
  const orderOf = (row: Row) =>
    (row.orgId === null ? undefined : organisations.get(row.orgId)?.order) ?? Number.MAX_SAFE_INTEGER;
  const factsOf = factsOfYear(
    db,
    year.year,
    rows.map((row) => row.memberId),
    today,
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
