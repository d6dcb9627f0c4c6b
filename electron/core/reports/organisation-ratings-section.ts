/**
 * The rating of Party organisations of the year of the report: TCCSĐ with coverage and both bases, and every group of
 * organisations beside each other. The year is chosen as for members.
 */
import type { ReadDb } from '../../../db/connection.ts';
import { ruleChanges } from '../../../db/repo/rule-change.ts';
import { bookScope } from '../../../db/reports/books/book-scope.ts';
import { organisationRatingRows } from '../../../db/reports/organisation-ratings.ts';
import { ratingYearsListed } from '../../../db/reports/rating-counts.ts';
import { organisationUnratedReasons } from '../../../shared/entities/organisation-rating.ts';
import {
  decisionText,
  organisationCapWords,
  organisationGroupLabels,
  organisationReasonText,
  organisationUnratedLabels,
} from '../../../shared/i18n/vi/organisation-rating.ts';
import { ratingsReportText as text } from '../../../shared/i18n/vi/report-ratings.ts';
import { citationText } from '../../../shared/i18n/vi/year.ts';
import type { OrganisationRatingRow } from '../../../shared/ipc/organisation-rating.ts';
import type { PeriodQuestion } from '../../../shared/ipc/period.ts';
import type { FigureRow, ReportBlock } from '../../../shared/ipc/report.ts';
import { ok } from '../../../shared/result.ts';
import { checkCap, organisationCap, tallyLevels, tallyReasons } from '../../../shared/rules/classify-year.ts';
import { type RatingFigures, type RatingGroup, reasonOf } from '../../../shared/rules/rating-figures.ts';
import { organisationGroups } from '../../../shared/rules/rating-organisation.ts';
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

type Row = OrganisationRatingRow;

/** Those of the organisation with its subtree; nobody where the year has no list. */
function rowsOf(db: ReadDb, { orgId }: PeriodQuestion, year: number): readonly Row[] {
  if (!ratingYearsListed(db).some((listed) => listed.year === year)) return [];
  const { orgIds } = bookScope(db, { orgId, from: '', asOf: yearEnd(year) });
  const within = orgIds && new Set(orgIds);
  return organisationRatingRows(db, year).filter((row) => within === null || within.has(row.orgId));
}

const figuresOf = (rows: readonly Row[]): RatingFigures => ({
  ...tallyLevels(rows),
  probationary: 0,
  reasons: tallyReasons(rows, organisationUnratedReasons),
});

const grassroots = ({ group }: Row): boolean => group === 'grassroots';

export const organisationRatingsSection: SectionMaker = {
  title: text.organisationTitle,
  restricted: false,
  blocks: ({ db }, question) => {
    const listed = ratingYearsListed(db).map(({ year }) => year);
    return ok(yearsAsked(question, listed).flatMap((asked) => blocksOf(db, question, asked, listed)));
  },
  behind: ({ db }, question, { block, line, column }, { offset, limit }) => {
    const { table, year } = blockOfYear(block, question);
    const isGroups = table === 'groups';
    const counted = isGroups ? partColumns.find((c) => c === column) : groupOfLine(line);
    if (!counted) return ok(noRows);
    const inPart = isGroups ? ({ group }: Row) => line === 'sum' || group === line : grassroots;
    const rows = rowsOf(db, question, year).filter((row) => inPart(row) && isCounted(row, counted));
    const { organisationNames } = classificationRegimeOf(year, ruleChanges(db));
    return ok({
      found: rows.length,
      rows: rows.slice(offset, offset + limit).map(
        (row): FigureRow => ({
          key: String(row.orgId),
          memberId: null,
          orgId: row.orgId,
          name: row.name,
          bornOn: '',
          orgName: row.parentName,
          on: yearEnd(year),
          what: row.level ? organisationNames[row.level] : organisationReasonText(row.reason, row.note),
          paper: decisionText(row.decision),
          amount: 1,
        }),
      ),
    });
  },
};

function isCounted({ level, reason }: Row, group: RatingGroup): boolean {
  switch (group) {
    case 'total':
      return true;
    case 'probationary':
      return false;
    case 'rated':
      return level !== null;
    case 'unrated':
      return level === null;
    case 'remainder':
      return level !== 'excellent' && level !== 'good';
    case 'excellent':
    case 'good':
    case 'fair':
    case 'poor':
      return level === group;
    default:
      return level === null && (reason ?? 'open') === reasonOf(group);
  }
}

function blocksOf(
  db: ReadDb,
  question: PeriodQuestion,
  asked: YearAsked,
  listed: readonly number[],
): readonly ReportBlock[] {
  const { year, suffix } = asked;
  const regime = classificationRegimeOf(year, ruleChanges(db));
  const earlier = classificationRegimeOf(year - 1, ruleChanges(db));
  const rows = rowsOf(db, question, year);
  const { whom } = text.grassroots;
  const paper: RatingPaper = {
    unit: 'organisation',
    words: text.grassroots,
    names: regime.organisationNames,
    reasons: organisationUnratedLabels,
    now: figuresOf(rows.filter(grassroots)),
    before: figuresOf(rowsOf(db, question, year - 1).filter(grassroots)),
    probation: false,
  };
  const cap = checkCap(paper.now, organisationCap(regime));
  return [
    {
      key: `levels${suffix}`,
      title: text.blocks.levels(whom, year),
      kind: 'compared',
      columns: [],
      lines: linesOnTotal(paper),
      notes: [
        ...yearNotes(asked, listed, { now: regime.organisationNames, before: earlier.organisationNames }),
        text.coverage(paper.now.rated, paper.now.total, whom),
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
        ...capNotes(cap, organisationCapWords(regime)),
        citationText(regime.organisationNamesCitation, regime.organisationNamesVerified),
      ],
      picture: 'bars',
    },
    {
      key: `groups${suffix}`,
      title: text.blocks.groups(year),
      kind: 'cross',
      columns: partColumns.map((key) => ({ key, label: columnLabel(key, regime.organisationNames) })),
      lines: [
        ...organisationGroups.map((group) =>
          partLine(
            group,
            organisationGroupLabels[group],
            figuresOf(rows.filter((row) => row.group === group)),
            'organisation',
          ),
        ),
        { ...partLine('sum', text.sum, figuresOf(rows), 'organisation'), kind: 'sum' },
      ],
      notes: [],
    },
  ];
}
