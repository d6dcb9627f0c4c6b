/** What closing a year freezes: every row of its list with all that stands beside it, and the words at its head. */
import type { ClosedHead, ClosedRow } from '../../shared/entities/year-closing.ts';
import { capOthersText, capText } from '../../shared/i18n/vi/rating-cap.ts';
import { citationText, warningText } from '../../shared/i18n/vi/year.ts';
import type { RatingYear, YearRow } from '../../shared/ipc/year.ts';
import { checkCap, memberCap, tallyYear } from '../../shared/rules/classify-year.ts';
import { classificationRegimeOf, yearEnd } from '../../shared/rules/regulations/classification.ts';
import type { ReadDb } from '../connection.ts';
import { organisationsAsOf } from '../repo/organisation-as-of.ts';
import { getRegister } from '../repo/register.ts';
import { ruleChanges } from '../repo/rule-change.ts';
import type { ClosedYear } from '../repo/year-closing.ts';
import { yearRows } from './year-list.ts';

interface Recorded {
  readonly memberId: number;
  readonly at: string;
  readonly by: string;
}

/** Who wrote each row last, and when. */
const recordedIn = (db: ReadDb, year: number): Map<number, Recorded> =>
  new Map(
    db
      .all<Recorded>(
        'SELECT member_id AS memberId, updated_at AS at, updated_by AS "by" FROM rating WHERE year = ?',
        [year],
      )
      .map((row) => [row.memberId, row]),
  );

/** Organisation → the names from the top of the tree down to it, as of the day. */
function pathsAsOf(db: ReadDb, day: string): Map<number, readonly string[]> {
  const paths = new Map<number, readonly string[]>();
  // Parents stand before their children.
  for (const { id, parentId, name } of organisationsAsOf(db, day))
    paths.set(id, [...((parentId === null ? undefined : paths.get(parentId)) ?? []), name]);
  return paths;
}

/** What a row shows by itself is kept in its own place; everything else that the list said of it stays beside it. */
function closedRow(
  row: YearRow,
  of: { readonly year: number; readonly path: readonly string[]; readonly recorded: Recorded | undefined },
): ClosedRow {
  const { memberId, name, bornOn, sex, cardNumber, post, admittedOn, orgId, orgName, ...outcome } = row;
  const { probationary, level, reason, note, written, warnings, process, ...seen } = outcome;
  return {
    ...{ memberId, name, bornOn, sex, cardNumber, post, admittedOn, orgId, orgName },
    ...{ probationary, level, reason, note, written, process, seen },
    orgPath: of.path.length > 0 ? of.path : orgName === '' ? [] : [orgName],
    warnings: warnings.map((warning) => warningText(warning, of.year)),
    recordedAt: of.recorded?.at ?? '',
    recordedBy: of.recorded?.by ?? '',
  };
}

export function closingDocument(db: ReadDb, year: RatingYear): ClosedYear {
  const regime = classificationRegimeOf(year.year, ruleChanges(db));
  const register = getRegister(db);
  if (!register) throw new Error('an open register has no row of its own');
  const paths = pathsAsOf(db, yearEnd(year.year));
  const recorded = recordedIn(db, year.year);
  const rows = yearRows(db, year).map((row) =>
    closedRow(row, {
      year: year.year,
      path: (row.orgId === null ? undefined : paths.get(row.orgId)) ?? [],
      recorded: recorded.get(row.memberId),
    }),
  );
  const tally = tallyYear(rows);
  const cap = checkCap(tally, memberCap(regime));
  const decision = db.get<ClosedHead['decision']>(
    'SELECT decision_number AS number, decision_on AS "on", decision_by AS "by" FROM rating_year WHERE year = ?',
    [year.year],
  ) ?? { number: '', on: '', by: '' };
  return {
    head: {
      year: year.year,
      asOf: year.asOf,
      source: year.sourceNote,
      orgName: register.name,
      upperName: register.upperName,
      decision,
      regime,
      tally,
      cap: cap ? [capText(cap), capOthersText(cap), citationText(cap.cap.citation, cap.cap.verified)] : [],
    },
    rows,
  };
}
