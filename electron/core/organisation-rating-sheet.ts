/** The yearly rating of organisations as a table that leaves the program: group by group, with what it is counted on. */
import { getRatingYear } from '../../db/repo/rating.ts';
import { ruleChanges } from '../../db/repo/rule-change.ts';
import { organisationRatingRows } from '../../db/reports/organisation-ratings.ts';
import { organisationTypes } from '../../shared/entities/organisation.ts';
import { organisationUnratedReasons } from '../../shared/entities/organisation-rating.ts';
import {
  coverageText,
  decisionText,
  organisationCapWords,
  organisationGroupLabels,
  organisationLevelsText,
  organisationReasonText,
  organisationUnratedText,
  scoreText,
  organisationRatingText as text,
  votesText,
} from '../../shared/i18n/vi/organisation-rating.ts';
import { capText } from '../../shared/i18n/vi/rating-cap.ts';
import { citationText } from '../../shared/i18n/vi/year.ts';
import type { OrganisationRatingRow } from '../../shared/ipc/organisation-rating.ts';
import type { SheetRow } from '../../shared/ipc/sheet.ts';
import { fail, ok } from '../../shared/result.ts';
import {
  checkCap,
  type LevelTally,
  organisationCap,
  type PercentBase,
  tallyLevels,
  tallyReasons,
} from '../../shared/rules/classify-year.ts';
import { organisationGroups } from '../../shared/rules/rating-organisation.ts';
import {
  type ClassificationRegime,
  classificationRegimeOf,
} from '../../shared/rules/regulations/classification.ts';
import { type SheetMaker, sheetFrame } from './sheet-frame.ts';

const { columns, levelWord } = text;

const rowCells = (row: OrganisationRatingRow, { organisationNames }: ClassificationRegime): SheetRow => ({
  key: `o${row.orgId}`,
  cells: [
    row.name,
    organisationTypes[row.type],
    row.parentName,
    row.members,
    levelWord(organisationNames, row.process.self),
    levelWord(organisationNames, row.process.upper),
    votesText(row.process.votes),
    scoreText(row.process.score),
    row.level === null ? organisationReasonText(row.reason, row.note) : organisationNames[row.level],
    [decisionText({ ...row.decision, by: '' }), row.process.overrideNote].filter(Boolean).join('; '),
  ],
});

const capLine = (tally: LevelTally, regime: ClassificationRegime): string[] => {
  const cap = checkCap(tally, organisationCap(regime));
  return cap === null
    ? []
    : [`${capText(cap, organisationCapWords(regime))} ${citationText(cap.cap.citation, cap.cap.verified)}`];
};

/** Of one group: how many were rated of how many, the levels with their base, the limit. */
function notesOf(
  label: string,
  rows: readonly OrganisationRatingRow[],
  regime: ClassificationRegime,
  base: PercentBase,
): string[] {
  const tally = tallyLevels(rows);
  const rules = organisationCap(regime);
  return [
    `${label}: ${coverageText(tally)}. ${organisationLevelsText(tally, base, regime)}`,
    organisationUnratedText(tallyReasons(rows, organisationUnratedReasons)),
    ...(rules.counting.scope === 'part' ? capLine(tally, regime) : []),
  ].filter((line) => line !== '');
}

export const organisationRatingSheet: SheetMaker<'organisationRatings'> = (
  { year, percentBase },
  context,
) => {
  const { db } = context;
  if (!getRatingYear(db, year)) return fail('year.not-found', { year });
  const regime = classificationRegimeOf(year, ruleChanges(db));
  const rows = organisationRatingRows(db, year);
  const groups = organisationGroups
    .map((group) => ({ group, inside: rows.filter((row) => row.group === group) }))
    .filter(({ inside }) => inside.length > 0);
  return ok({
    ...sheetFrame(context),
    title: text.sheet.title(year),
    subtitles: [text.sheet.asOf(year)],
    columns: [
      { label: columns.name, width: 24 },
      { label: columns.type, width: 16 },
      { label: columns.parent, width: 22 },
      { label: columns.members, width: 8, centred: true },
      { label: columns.self, width: 14 },
      { label: columns.upper, width: 14 },
      { label: columns.votes, width: 10, centred: true },
      { label: columns.score, width: 7, centred: true },
      { label: columns.level, width: 18 },
      { label: columns.note, width: 18 },
    ],
    rows: groups.flatMap(({ group, inside }): SheetRow[] => [
      { key: group, kind: 'group', cells: [text.group(group, inside.length)] },
      ...inside.map((row) => rowCells(row, regime)),
    ]),
    notes: [
      ...groups.flatMap(({ group, inside }) =>
        notesOf(organisationGroupLabels[group], inside, regime, percentBase),
      ),
      ...(regime.organisationCapCounting.scope === 'whole' ? capLine(tallyLevels(rows), regime) : []),
      citationText(regime.organisationNamesCitation, regime.organisationNamesVerified),
    ],
  });
};
