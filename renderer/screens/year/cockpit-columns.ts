/** The columns of the rating grid: what stands in each, and what typing into it records. Pure. */
import {
  type RatingBody,
  ratingBodies,
  type VoteKind,
  voteKinds,
} from '../../../shared/entities/rating-process.ts';
import { becauseText } from '../../../shared/i18n/vi/rating-proposal.ts';
import { reasonText, shortLevel, warningText, yearText } from '../../../shared/i18n/vi/year.ts';
import {
  bodyColumns,
  cockpitText as text,
  voteColumns,
  voteTitles,
} from '../../../shared/i18n/vi/year-cockpit.ts';
import type { YearRow } from '../../../shared/ipc/year.ts';
import type { RatingEdit } from '../../../shared/ipc/year-process.ts';
import type { RatingLevel } from '../../../shared/rules/rating-names.ts';
import { proposalOf, restoring } from '../../../shared/rules/rating-row.ts';
import type { ClassificationRegime } from '../../../shared/rules/regulations/classification.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import { formatDecimal } from '../../../shared/text/numbers.ts';
import { readCount, readDay, readNote, readScore, type Typed } from './typed-cell.ts';

export type CellEdit = Omit<RatingEdit, 'memberId'>;
/** 'level': by the keys 1 to 4; 'typed': by typing; 'read': only looked at. */
export type CellKind = 'level' | 'typed' | 'note' | 'read';

export interface CockpitColumn {
  readonly id: string;
  readonly kind: CellKind;
  readonly label: string;
  /** in full, where the label is short */
  readonly title: string;
  readonly width: number;
  readonly numeric?: boolean;
  /** what stands in the cell, '' = nothing */
  readonly text: (row: YearRow, rules: ColumnRules) => string;
  /** what makes another row's cell the same as this one's; null where nothing is recorded here */
  readonly edit: ((row: YearRow) => CellEdit) | null;
  /** of a column of levels */
  readonly setLevel?: (level: RatingLevel | null) => CellEdit;
  readonly levelOf?: (row: YearRow) => RatingLevel | null;
  /** of a column that is typed into */
  readonly read?: (typed: string) => Typed;
}

export interface ColumnRules {
  readonly year: number;
  readonly regime: ClassificationRegime;
}

const short = (level: RatingLevel | null, { regime }: ColumnRules): string =>
  level === null ? '' : shortLevel(regime.names[level]);

const opinion = (body: RatingBody): CockpitColumn => {
  const setLevel = (level: RatingLevel | null): CellEdit => ({ part: { opinions: { [body]: level } } });
  const levelOf = (row: YearRow) => row.process.opinions[body];
  return {
    id: body,
    kind: 'level',
    label: bodyColumns[body],
    title: bodyColumns[body],
    width: 104,
    text: (row, rules) => short(levelOf(row), rules),
    edit: (row) => setLevel(levelOf(row)),
    setLevel,
    levelOf,
  };
};

const votes = (kind: VoteKind): CockpitColumn => {
  const of = (n: number | null): CellEdit => ({ part: { votes: { [kind]: n } } });
  return {
    id: kind,
    kind: 'typed',
    label: voteColumns[kind],
    title: voteTitles[kind],
    width: 82,
    numeric: true,
    text: (row) => String(row.process.votes[kind] ?? ''),
    edit: (row) => of(row.process.votes[kind]),
    read: (typed) => readCount(typed, of),
  };
};

const levelText = (row: YearRow, { regime }: ColumnRules): string =>
  row.level ? regime.names[row.level] : reasonText(row.reason, row.note);

export const proposedText = (row: YearRow, rules: ColumnRules): string => {
  const { level, unrated } = proposalOf(row, rules.year, rules.regime);
  return level ? short(level, rules) : unrated ? text.notToRate : '';
};

export const becauseOf = (row: YearRow, { year, regime }: ColumnRules): readonly string[] =>
  proposalOf(row, year, regime).because.map((because) => becauseText(because, regime.names));

const read = (id: string, label: string, width: number, of: CockpitColumn['text']): CockpitColumn => ({
  id,
  kind: 'read',
  label,
  title: label,
  width,
  text: of,
  edit: null,
});

const before: readonly RatingBody[] = ratingBodies.filter((body) => body !== 'branch');

export const levelColumn = 'level';

/** In the order in which the work goes. */
export const cockpitColumns: readonly CockpitColumn[] = [
  ...before.map(opinion),
  ...voteKinds.map(votes),
  opinion('branch'),
  {
    id: levelColumn,
    kind: 'level',
    label: text.level,
    title: text.level,
    width: 250,
    text: levelText,
    edit: (row) => {
      const { choice } = restoring(row);
      return choice ? { choice } : {};
    },
    setLevel: (level) => ({ choice: level === null ? { kind: 'open' } : { kind: 'level', level } }),
    levelOf: (row) => row.level,
  },
  {
    id: 'score',
    kind: 'typed',
    label: text.score,
    title: text.score,
    width: 72,
    numeric: true,
    text: ({ process: { score } }) =>
      score === null ? '' : formatDecimal(score / 10, score % 10 === 0 ? 0 : 1),
    edit: (row) => ({ part: { score: row.process.score } }),
    read: readScore,
  },
  {
    id: 'selfAssessedOn',
    kind: 'typed',
    label: text.selfAssessedOn,
    title: text.selfAssessedOn,
    width: 124,
    text: (row) => formatDate(row.process.selfAssessedOn),
    edit: (row) => ({ part: { selfAssessedOn: row.process.selfAssessedOn } }),
    read: readDay,
  },
  read('proposal', text.proposal, 116, proposedText),
  {
    id: 'note',
    kind: 'note',
    label: text.note,
    title: text.note,
    width: 200,
    text: (row) => row.process.overrideNote,
    edit: (row) => ({ part: { overrideNote: row.process.overrideNote } }),
    read: readNote,
  },
  read('warnings', yearText.grid.note, 420, (row, { year }) =>
    row.warnings.map((w) => warningText(w, year)).join(' '),
  ),
  read('org', yearText.grid.org, 190, (row) => row.orgName || yearText.noOrg),
  read('bornOn', yearText.grid.born, 110, (row) => formatDate(row.bornOn)),
  read('admittedOn', yearText.grid.admitted, 130, (row) => formatDate(row.admittedOn ?? '')),
];
