/**
 * The rating of the year whose 31 December lies in the period; of a period without one, of the last year before its
 * end, which is said. A longer period has the tables of each of its years, the last first.
 */
import type { ReadDb } from '../../../db/connection.ts';
import { organisationsAsOf } from '../../../db/repo/organisation-as-of.ts';
import { ruleChanges } from '../../../db/repo/rule-change.ts';
import { type ClosedNames, closedNames } from '../../../db/repo/year-closing.ts';
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
import { memberCapWords } from '../../../shared/i18n/vi/rating-cap.ts';
import { ratingsReportText as text } from '../../../shared/i18n/vi/report-ratings.ts';
import {
  citationText,
  reasonText,
  remainderText,
  unratedLabel,
  unratedLabels,
} from '../../../shared/i18n/vi/year.ts';
import type { PeriodQuestion } from '../../../shared/ipc/period.ts';
import type { FigureRow, ReportBlock, ReportLine } from '../../../shared/ipc/report.ts';
import { ok } from '../../../shared/result.ts';
import { checkCap, memberCap, remainderOf, tallyYear } from '../../../shared/rules/classify-year.ts';
import { addFigures, type RatingFigures } from '../../../shared/rules/rating-figures.ts';
import { classificationRegimeOf, yearEnd } from '../../../shared/rules/regulations/classification.ts';
import { noRows } from './counted-rows.ts';
import {
  groupOfLine,
  linesOnRated,
  linesOnTotal,
  partColumns,
  partLine,
  type RatingPaper,
} from './rating-lines.ts';
import { capNotes, columnLabel, yearNotes } from './rating-notes.ts';
import { blockOfYear, type YearAsked, yearsAsked } from './rating-years.ts';
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
    const { table, year } = blockOfYear(block, question);
    const isBranches = table === 'branches';
    const group = isBranches ? partColumns.find((c) => c === column) : groupOfLine(line);
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
  asked: YearAsked,
  listed: readonly number[],
): readonly ReportBlock[] {
  const { year, suffix } = asked;
  const closed = closedNames(db, year);
  const regime = closed?.regime ?? classificationRegimeOf(year, ruleChanges(db));
  const earlier = classificationRegimeOf(year - 1, ruleChanges(db));
  const tallies = ratingTallies(db, scopeOf(db, question, year));
  const { whom } = text.members;
  const paper: RatingPaper = {
    unit: 'person',
    words: text.members,
    names: regime.names,
    reasons: { ...unratedLabels, newMember: unratedLabel('newMember', regime) },
    now: addFigures(tallies.values()),
    before: addFigures(ratingTallies(db, scopeOf(db, question, year - 1)).values()),
    probation: true,
  };
  return [
    {
      key: `levels${suffix}`,
      title: text.blocks.levels(whom, year),
      kind: 'compared',
      columns: [],
      lines: linesOnTotal(paper),
      notes: [
        ...yearNotes(asked, listed, { now: regime.names, before: earlier.names }),
        text.coverage(paper.now.rated, paper.now.total, whom),
        remainderText(remainderOf(withEveryReason(paper.now)), regime),
        text.bases,
      ],
    },
    {
      key: `onRated${suffix}`,
      title: text.blocks.onRated(whom, year),
      kind: 'compared',
      columns: [],
      lines: linesOnRated(paper),
      notes: [
        ...capNotes(checkCap(paper.now, memberCap(regime)), memberCapWords),
        citationText(regime.citation, regime.verified),
      ],
      picture: 'bars',
    },
    {
      key: `branches${suffix}`,
      title: text.blocks.branches(year),
      kind: 'cross',
      columns: partColumns.map((key) => ({ key, label: columnLabel(key, regime.names) })),
      lines: branchLines({ db, year, closed }, tallies, paper.now),
      notes: [],
    },
  ];
}

const withEveryReason = (figures: RatingFigures) => ({
  ...figures,
  reasons: { ...tallyYear([]).reasons, ...figures.reasons },
});

/** Organisations as the tree had them at the end of the year, then those of which nobody knows, then the sum. */
function branchLines(
  {
    db,
    year,
    closed,
  }: { readonly db: ReadDb; readonly year: number; readonly closed: ClosedNames | undefined },
  tallies: ReadonlyMap<number | null, RatingFigures>,
  all: RatingFigures,
): readonly ReportLine[] {
  const order = new Map(organisationsAsOf(db, yearEnd(year)).map(({ id }, at) => [id, at]));
  const last = order.size;
  const place = (id: number | null) => (id === null ? last + 1 : (order.get(id) ?? last));
  const names = orgNamesOn(db, yearEnd(year));
  const label = (id: number | null) =>
    id === null ? text.noOrganisation : (closed?.organisations.get(id) ?? names(id));
  return [
    ...[...tallies]
      .toSorted(([a], [b]) => place(a) - place(b))
      .map(([id, figures]) => partLine(orgLine(id), label(id), figures, 'person')),
    { ...partLine('sum', text.sum, all, 'person'), kind: 'sum' },
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
  const closed = closedNames(db, year);
  const { names } = closed?.regime ?? classificationRegimeOf(year, ruleChanges(db));
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
    // A closed year keeps the names of the day of closing.
    name: closed?.members.get(memberId)?.name ?? name,
    bornOn,
    orgName: closed?.members.get(memberId)?.orgName ?? orgName(orgId),
    on: yearEnd(year),
    what: level ? names[level] : reasonText(reason, note),
    paper: level ? paper : '',
    amount: 1,
  });
}
