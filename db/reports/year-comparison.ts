/** Who stands on a year's list and how: a closed year by its snapshot with all amendments, an open one as it is now. */
import type { RatedPerson, YearFacts } from '../../shared/rules/compare-years.ts';
import { classificationRegimeOf } from '../../shared/rules/regulations/classification.ts';
import type { ReadDb } from '../connection.ts';
import { ruleChanges } from '../repo/rule-change.ts';
import { closedYear, closedYearRows, standingClosing } from '../repo/year-closing.ts';

const openPeople = (db: ReadDb, year: number): RatedPerson[] =>
  db.all(
    `SELECT r.member_id AS memberId, m.full_name AS name, m.born_on AS bornOn, ifnull(o.name, '') AS orgName, r.level,
       r.unrated_reason AS reason, r.unrated_note AS note
     FROM rating r JOIN member m ON m.id = r.member_id LEFT JOIN organisation o ON o.id = r.org_id
     WHERE r.year = ? ORDER BY m.name_sort, m.id`,
    [year],
  );

const personOf = ({ memberId, name, bornOn, orgName, level, reason, note }: RatedPerson): RatedPerson => ({
  ...{ memberId, name, bornOn, orgName, level, reason, note },
});

export function yearFacts(db: ReadDb, year: number): YearFacts {
  const closing = standingClosing(db, year);
  const people = closing ? (closedYearRows(db, year) ?? []).map(personOf) : openPeople(db, year);
  return {
    year,
    // A closed year is called what it was called when it was closed.
    regime:
      (closing && closedYear(db, closing.id)?.head.regime) ?? classificationRegimeOf(year, ruleChanges(db)),
    closing: closing ? { number: closing.number, amendments: closing.amendments } : null,
    people,
  };
}
