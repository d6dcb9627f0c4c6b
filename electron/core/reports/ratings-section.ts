/**
 * The rating of the year whose 31 December lies in the period; of a period without one, of the last year before its
 * end, which is said. A longer period has the tables of each of its years, the last first.
 */
import type { ReadDb } from '../../../db/connection.ts';
import { organisationsAsOf } from '../../../db/repo/organisation-as-of.ts';
import { ruleChanges } from '../../../db/repo/rule-change.ts';
import { bookScope, orgNamesOn } from '../../../db/reports/books/book-scope.ts';
import {
  membersRated,
  type RatedMember,
  type RatingScope,
  ratingTallies,
  ratingYearsListed,
} from '../../../db/reports/rating-counts.ts';
import { noDecision } from '../../../shared/entities/event.ts';
import { decisionText } from '../../../shared/i18n/vi/event-sentences.ts';
import { capCountingText, capOthersText, capText } from '../../../shared/i18n/vi/rating-cap.ts';
import { ratingsReportText as text } from '../../../shared/i18n/vi/report-ratings.ts';
import { citationText, reasonText, remainderText } from '../../../shared/i18n/vi/year.ts';
import type { PeriodQuestion } from '../../../shared/ipc/period.ts';
import type { FigureRow, ReportBlock, ReportLine } from '../../../shared/ipc/report.ts';
import { ok } from '../../../shared/result.ts';
import {
  addTallies,
  checkCap,
  countIn,
  memberCap,
  remainderOf,
  type YearTally,
} from '../../../shared/rules/classify-year.ts';
import { ratingLevels } from '../../../shared/rules/rating-names.ts';
import {
  type ClassificationRegime,
  classificationRegimeOf,
  yearEnd,
} from '../../../shared/rules/regulations/classification.ts';
import { noRows } from './counted-rows.ts';
import { branchColumns, groupOfLine, linesOnRated, linesOnTotal, type RatingPaper } from './rating-lines.ts';
import { ratingYearOf, type YearAsked, yearsAsked } from './rating-years.ts';
import type { SectionMaker } from './section-maker.ts';

const scopeOf = (db: ReadDb, { orgId }: PeriodQuestion, year: number): RatingScope => ({
  year,
  orgIds: bookScope(db, { orgId, from: '', asOf: yearEnd(year) }).orgIds,
});

export const ratingsSection: SectionMaker = {
  title: text.title,
  restricted: false,
  blocks: ({ db }, question) => {
    const listed = ratingYearsListed(db).map(({ year }) => year);
    return ok(yearsAsked(question, listed).flatMap((asked) => blocksOf(db, question, asked, listed)));
  },
  behind: ({ db }, question, { block, line, column }, { offset, limit }) => {
    const [table = '', back = '0'] = block.split('-');
    const year = ratingYearOf(question) - Number(back);
    const isBranches = table === 'branches';
    const group = isBranches ? branchColumns.find((c) => c === column) : groupOfLine(line);
    const orgId = isBranches ? orgOfLine(line) : undefined;
    if (!group || (isBranches && orgId === undefined && line !== 'sum')) return ok(noRows);
    const asked = { group, offset, limit, ...(orgId === undefined ? {} : { orgId }) };
    const { found, rows } = membersRated(db, scopeOf(db, question, year), asked);
    return ok({ found, rows: rows.map(shownBy(db, year)) });
  },
};

function blocksOf(
  db: ReadDb,
  question: PeriodQuestion,
  { year, suffix, within }: YearAsked,
  listed: readonly number[],
): readonly ReportBlock[] {
  const changes = ruleChanges(db);
  const regime = classificationRegimeOf(year, changes);
  const tallies = ratingTallies(db, scopeOf(db, question, year));
  const paper: RatingPaper = {
    unit: 'person',
    words: text.members,
    names: regime.names,
    now: addTallies(tallies.values()),
    before: addTallies(ratingTallies(db, scopeOf(db, question, year - 1)).values()),
    probation: true,
  };
  const earlier = classificationRegimeOf(year - 1, changes);
  const said = [
    within ? text.yearWithin(year) : text.lastYear(year),
    ...[year, year - 1].filter((y) => !listed.includes(y)).map(text.noList),
    ...(sameNames(regime, earlier)
      ? []
      : [
          text.earlierNames(
            year - 1,
            ratingLevels.map((l) => earlier.names[l]),
          ),
        ]),
  ];
  return [
    {
      key: `levels${suffix}`,
      title: text.blocks.levels(year),
      kind: 'compared',
      columns: [],
      lines: linesOnTotal(paper),
      notes: [
        ...said,
        text.coverage(paper.now.rated, paper.now.total, text.members.whom),
        remainderText(remainderOf(paper.now), regime),
        text.bases,
      ],
    },
    {
      key: `onRated${suffix}`,
      title: text.blocks.onRated(year),
      kind: 'compared',
      columns: [],
      lines: linesOnRated(paper),
      notes: [...capNotes(paper.now, regime), citationText(regime.citation, regime.verified)],
      picture: 'bars',
    },
    {
      key: `branches${suffix}`,
      title: text.blocks.branches(text.members.branches, year),
      kind: 'cross',
      columns: branchColumns.map((key) => ({ key, label: columnLabel(key, regime) })),
      lines: branchLines(db, year, tallies, paper.now),
      notes: [],
    },
  ];
}

const sameNames = (a: ClassificationRegime, b: ClassificationRegime): boolean =>
  ratingLevels.every((level) => a.names[level] === b.names[level]);

function capNotes(tally: YearTally, regime: ClassificationRegime): readonly string[] {
  const check = checkCap(tally, memberCap(regime));
  if (!check) return [];
  const { citation, verified } = check.cap;
  return [capText(check), capOthersText(check), capCountingText(check), citationText(citation, verified)];
}

const columnLabel = (key: (typeof branchColumns)[number], { names }: ClassificationRegime): string =>
  key === 'total' || key === 'rated' || key === 'unrated' ? text.columns[key] : names[key];

/** Organisations as the tree had them at the end of the year, then those of which nobody knows, then the sum. */
function branchLines(
  db: ReadDb,
  year: number,
  tallies: ReadonlyMap<number | null, YearTally>,
  all: YearTally,
): readonly ReportLine[] {
  const order = new Map(organisationsAsOf(db, yearEnd(year)).map(({ id }, at) => [id, at]));
  const last = order.size;
  const place = (id: number | null) => (id === null ? last + 1 : (order.get(id) ?? last));
  const names = orgNamesOn(db, yearEnd(year));
  const line = (key: string, label: string, tally: YearTally): ReportLine => ({
    key,
    label,
    unit: 'person',
    indent: 0,
    values: branchColumns.map((group) => countIn(tally, group)),
    opens: true,
  });
  return [
    ...[...tallies]
      .toSorted(([a], [b]) => place(a) - place(b))
      .map(([id, tally]) => line(orgLine(id), id === null ? text.noOrganisation : names(id), tally)),
    { ...line('sum', text.sum, all), kind: 'sum' },
  ];
}

const orgLine = (id: number | null): string => `org.${id ?? 'none'}`;
/** undefined for a line that is no organisation's */
function orgOfLine(key: string): number | null | undefined {
  if (key === orgLine(null)) return null;
  const id = /^org\.(\d+)$/.exec(key)?.[1];
  return id === undefined ? undefined : Number(id);
}

function shownBy(db: ReadDb, year: number): (row: RatedMember) => FigureRow {
  const orgName = orgNamesOn(db, yearEnd(year));
  const { names } = classificationRegimeOf(year, ruleChanges(db));
  const decided = ratingYearsListed(db).find((y) => y.year === year);
  const paper = decided
    ? decisionText({
        ...noDecision,
        number: decided.decisionNumber,
        signedOn: decided.decisionOn,
        authority: decided.decisionBy,
      })
    : '';
  return ({ memberId, name, bornOn, orgId, level, reason, note }) => ({
    key: String(memberId),
    memberId,
    orgId: null,
    name,
    bornOn,
    orgName: orgName(orgId),
    on: yearEnd(year),
    what: level ? names[level] : reasonText(reason, note),
    paper: level ? paper : '',
    amount: 1,
  });
}
