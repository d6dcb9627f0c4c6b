/** What closing a year freezes: every row of its list with all that stands beside it, and the words at its head. */
import type { ClosedHead, ClosedOrganisation, ClosedRow } from '../../shared/entities/year-closing.ts';
import { capOthersText, capText } from '../../shared/i18n/vi/rating-cap.ts';
import { citationText, warningText } from '../../shared/i18n/vi/year.ts';
import type { OrganisationRatingRow } from '../../shared/ipc/organisation-rating.ts';
import type { RatingYear, YearRow } from '../../shared/ipc/year.ts';
import { checkCap, memberCap, tallyYear } from '../../shared/rules/classify-year.ts';
import { proposalOf } from '../../shared/rules/rating-row.ts';
import {
  type ClassificationRegime,
  classificationRegimeOf,
  yearEnd,
} from '../../shared/rules/regulations/classification.ts';
import { standingRows } from '../../shared/rules/year-closing.ts';
import type { ReadDb } from '../connection.ts';
import { organisationsAsOf } from '../repo/organisation-as-of.ts';
import { getRatingDecision } from '../repo/rating.ts';
import { ratingMeetings } from '../repo/rating-meeting.ts';
import { getRegister } from '../repo/register.ts';
import { ruleChanges } from '../repo/rule-change.ts';
import { amendmentsOf } from '../repo/year-amendment.ts';
import { type ClosedYear, closedYear, standingClosing } from '../repo/year-closing.ts';
import { organisationRatingRows } from './organisation-ratings.ts';
import { type YearQuestion, yearRows } from './year-list.ts';

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
  of: {
    readonly year: number;
    readonly regime: ClassificationRegime;
    readonly path: readonly string[];
    readonly recorded: Recorded | undefined;
  },
): ClosedRow {
  const { memberId, name, bornOn, sex, cardNumber, post, admittedOn, orgId, orgName, ...outcome } = row;
  const { probationary, level, reason, note, written, warnings, process, ...seen } = outcome;
  return {
    ...{ memberId, name, bornOn, sex, cardNumber, post, admittedOn, orgId, orgName },
    ...{ probationary, level, reason, note, written, process },
    seen: { ...seen, warnings, proposal: proposalOf(row, of.year, of.regime) },
    orgPath: of.path.length > 0 ? of.path : orgName === '' ? [] : [orgName],
    warnings: warnings.map((warning) => warningText(warning, of.year)),
    recordedAt: of.recorded?.at ?? '',
    recordedBy: of.recorded?.by ?? '',
  };
}

const closedOrganisation = ({
  disciplined: _disciplined,
  version: _version,
  ...row
}: OrganisationRatingRow): ClosedOrganisation => row;

/** @param today ISO: up to when dues are asked */
export function closingDocument(db: ReadDb, year: RatingYear, today: string): ClosedYear {
  const regime = classificationRegimeOf(year.year, ruleChanges(db));
  const register = getRegister(db);
  if (!register) throw new Error('an open register has no row of its own');
  const paths = pathsAsOf(db, yearEnd(year.year));
  const recorded = recordedIn(db, year.year);
  const rows = yearRows(db, year, { today }).map((row) =>
    closedRow(row, {
      year: year.year,
      regime,
      path: (row.orgId === null ? undefined : paths.get(row.orgId)) ?? [],
      recorded: recorded.get(row.memberId),
    }),
  );
  const tally = tallyYear(rows);
  const cap = checkCap(tally, memberCap(regime));
  return {
    head: {
      year: year.year,
      asOf: year.asOf,
      source: year.sourceNote,
      orgName: register.name,
      upperName: register.upperName,
      decision: getRatingDecision(db, year.year),
      meetings: [...ratingMeetings(db, year.year)].map(([orgId, meeting]) => ({
        orgName: paths.get(orgId)?.at(-1) ?? '',
        ...meeting,
      })),
      regime,
      tally,
      organisations: organisationRatingRows(db, year.year).map(closedOrganisation),
      cap: cap ? [capText(cap), capOthersText(cap), citationText(cap.cap.citation, cap.cap.verified)] : [],
    },
    rows,
  };
}

/** A closed row as a row of the year's list: what its own places do not hold was kept beside it by `closedRow`. */
const listedRow = ({ seen, ...row }: ClosedRow): YearRow =>
  // as: written by closedRow from a whole YearRow.
  ({ ...row, ...seen }) as unknown as YearRow;

/** A year as its papers show it. */
export interface YearOfRecord {
  readonly rows: readonly YearRow[];
  readonly regime: ClassificationRegime;
  /** what stands at the head of the closed year; null while it is open */
  readonly head: ClosedHead | null;
}

/** Closed, by its snapshot with all amendments, under the names of the day of closing; open, as it is now. */
export function yearOfRecord(db: ReadDb, year: RatingYear, question: YearQuestion = {}): YearOfRecord {
  const standing = standingClosing(db, year.year);
  const closed = standing && closedYear(db, standing.id);
  if (standing && closed) {
    const rows = standingRows(closed.rows, amendmentsOf(db, standing.id)).map(listedRow);
    return { rows, regime: closed.head.regime, head: closed.head };
  }
  const rows = yearRows(db, year, question);
  return { rows, regime: classificationRegimeOf(year.year, ruleChanges(db)), head: null };
}
