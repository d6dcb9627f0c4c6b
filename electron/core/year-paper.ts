/** The meeting papers of a year's rating: which organisations, who stands on them, what their tables say. */
import type { ReadDb } from '../../db/connection.ts';
import { listOrganisations, subtreeIds } from '../../db/repo/organisation.ts';
import { organisationsAsOf, subtreeIdsAsOf } from '../../db/repo/organisation-as-of.ts';
import { organisationRatings } from '../../db/repo/organisation-rating.ts';
import { getRatingDecision, getRatingYear } from '../../db/repo/rating.ts';
import { ratingMeetings } from '../../db/repo/rating-meeting.ts';
import { yearOfRecord } from '../../db/reports/closing-document.ts';
import type { OrganisationType } from '../../shared/entities/organisation.ts';
import type { YearPaperKind } from '../../shared/entities/year-paper.ts';
import { ratingPaper } from '../../shared/i18n/vi/rating-paper.ts';
import type { RatingDecision, YearRow } from '../../shared/ipc/year.ts';
import type { YearPaper, YearPaperRequest, YearPaperUnit } from '../../shared/ipc/year-paper.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { checkMeeting } from '../../shared/rules/rating-meeting.ts';
import { type ClassificationRegime, yearEnd } from '../../shared/rules/regulations/classification.ts';
import { isProposedForBest, isToBeRated, isUnrated } from '../../shared/rules/year-papers/who.ts';
import { memberTable, organisationTable, type YearTable } from '../../shared/rules/year-papers/year-table.ts';
import type { CoreContext } from './context.ts';

/** The committee's own papers: one for all its branches. The others are each branch's. */
const committeePapers: readonly YearPaperKind[] = [
  'decision',
  'unreviewed',
  'committeeBallot',
  'branchBallot',
];

const standsOn: Readonly<Record<YearPaperKind, (row: YearRow) => boolean>> = {
  selfReview: isToBeRated,
  levelBallot: isToBeRated,
  bestBallot: isProposedForBest,
  count: isToBeRated,
  proposals: isToBeRated,
  decision: (row) => !isUnrated(row),
  unreviewed: isUnrated,
  committeeBallot: () => false,
  branchBallot: () => false,
};

const branchTypes: readonly OrganisationType[] = ['branch', 'grassrootsBranch', 'temporaryBranch'];
const committeeTypes: readonly OrganisationType[] = ['subCommittee', 'grassrootsCommittee', 'upperCommittee'];

interface Place {
  readonly id: number | null;
  readonly name: string;
  readonly upperName: string;
  readonly isBranch: boolean;
}

/** Names and places on 31 December; one that was entered with a later founding stands as it is today. */
function placesOf(db: ReadDb, { session }: CoreContext, day: string): ReadonlyMap<number, Place> {
  const then = organisationsAsOf(db, day);
  const known = new Set(then.map(({ id }) => id));
  const all = [...then, ...listOrganisations(db).filter(({ id }) => !known.has(id))];
  const nameOf = new Map(all.map(({ id, name }) => [id, name]));
  return new Map(
    all.map(({ id, name, parentId, type }) => [
      id,
      {
        ...{ id, name },
        upperName: (parentId === null ? undefined : nameOf.get(parentId)) ?? session.info.upperName,
        isBranch: branchTypes.includes(type),
      },
    ]),
  );
}

/** A party organisation decides by its committee, which has its name: "Đảng bộ phường Tân Lập" → "Đảng ủy phường Tân Lập". */
const committeeOf = (name: string): string => name.replace(/^Đảng bộ /, 'Đảng ủy ');

/** Before 2014 no guidance is known by its number, so the paper leaves the place to the pen. */
const citationOf = ({ from, citation }: ClassificationRegime): string => (from < 2014 ? '' : citation);

export function makeYearPaper(request: YearPaperRequest, context: CoreContext): Result<YearPaper> {
  const { db, session } = context;
  const { kind, year, orgId } = request;
  const found = getRatingYear(db, year);
  if (!found) return fail('year.not-found', { year });
  const day = yearEnd(year);
  const places = placesOf(db, context, day);
  const own = places.get(orgId ?? session.info.rootOrgId);
  if (!own) return fail('organisation.not-found');
  const within =
    orgId === null ? null : new Set([...subtreeIdsAsOf(db, orgId, day), ...subtreeIds(db, orgId)]);
  const { rows: all, regime } = yearOfRecord(db, found);
  const listed = all.filter((row) => within === null || (row.orgId !== null && within.has(row.orgId)));
  const written = getRatingDecision(db, year);
  const decision: RatingDecision = { ...written, by: written.by === '' ? committeeOf(own.name) : written.by };
  const frame = { year, names: regime.names, decision, ofBranch: own.isBranch };
  const meetings = ratingMeetings(db, year);

  const tableOf = (rows: readonly YearRow[]): YearTable | null => {
    if (kind === 'selfReview' || kind === 'count') return null;
    if (kind !== 'committeeBallot' && kind !== 'branchBallot') return memberTable(kind, rows, frame);
    const types = kind === 'branchBallot' ? branchTypes : committeeTypes;
    const rated = organisationsAsOf(db, day).filter(
      ({ id, type }) => id !== own.id && types.includes(type) && (within === null || within.has(id)),
    );
    const recorded = organisationRatings(db, year);
    const withOwnWord = rated.map(({ id, name }) => ({
      id,
      name,
      self: recorded.get(id)?.process.self ?? null,
    }));
    return organisationTable(kind, withOwnWord, { year, names: regime.organisationNames });
  };
  const unitOf = (place: Place, rows: readonly YearRow[]): YearPaperUnit => {
    const meeting = (kind === 'count' && place.id !== null && meetings.get(place.id)) || null;
    return {
      ...{ orgId: place.id, orgName: place.name, upperName: place.upperName, isBranch: place.isBranch },
      ...{ rows, table: tableOf(rows), meeting, checks: meeting ? checkMeeting(meeting, rows) : [] },
    };
  };

  const units = committeePapers.includes(kind)
    ? [unitOf(own, listed.filter(standsOn[kind]))]
    : unitsByBranch(listed, own, request, (id) => places.get(id)).map(({ place, rows }) =>
        unitOf(place, rows),
      );
  return ok({
    ...{ request, decision, units, listed: listed.length },
    practice: session.info.practice,
    levelNames: regime.names,
    citation: citationOf(regime),
  });
}

interface BranchRows {
  readonly place: Place;
  readonly rows: readonly YearRow[];
}

/** In the order of the list; one paper without rows where nobody in the whole organisation belongs on it. */
function unitsByBranch(
  listed: readonly YearRow[],
  own: Place,
  { kind, withEmpty }: YearPaperRequest,
  placeOf: (id: number) => Place | undefined,
): readonly BranchRows[] {
  const nowhere: Place = {
    ...{ id: null, name: ratingPaper.noOrganisation, upperName: own.name, isBranch: true },
  };
  const branches = [...Map.groupBy(listed, (row) => row.orgId)].map(([id, rows]) => {
    const place = (id === null ? undefined : placeOf(id)) ?? { ...nowhere, id };
    // By the name that the list gives it: of a closed year that of the day of closing.
    return {
      place: { ...place, name: rows[0]?.orgName || place.name },
      rows: rows.filter(standsOn[kind]),
    };
  });
  const shown = branches.filter(({ rows }) => withEmpty || rows.length > 0);
  return shown.length > 0
    ? shown
    : [{ place: branches.length === 1 ? (branches[0]?.place ?? own) : own, rows: [] }];
}
