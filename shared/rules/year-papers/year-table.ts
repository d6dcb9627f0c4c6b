/**
 * The tables among the meeting papers, each as columns and rows, one shape for the printed page and for Excel.
 * A cell that the pen or the meeting fills is ''.
 */
import type { BookColumn } from '../../entities/book.ts';
import type { YearTableKind } from '../../entities/year-paper.ts';
import { ratingPaper as words } from '../../i18n/vi/rating-paper.ts';
import { reasonText } from '../../i18n/vi/year.ts';
import type { SheetRow } from '../../ipc/sheet.ts';
import type { RatingDecision, YearRow } from '../../ipc/year.ts';
import { formatDate } from '../../text/dates.ts';
import { type RatingLevel, ratingLevels } from '../rating-names.ts';

export interface YearTable {
  readonly title: string;
  /** under the title */
  readonly subjects: readonly string[];
  readonly columns: readonly BookColumn[];
  readonly rows: readonly SheetRow[];
  readonly notes: readonly string[];
}

export type LevelNames = Readonly<Record<RatingLevel, string>>;

/** What a table is made of besides its rows. */
export interface TableFrame {
  readonly year: number;
  readonly names: LevelNames;
  readonly decision: RatingDecision;
  /** the decision is a branch's, not a committee's */
  readonly ofBranch: boolean;
}

type MemberTableKind = Exclude<YearTableKind, 'committeeBallot' | 'branchBallot'>;

const mark = (on: boolean): string => (on ? words.mark : '');
const short = (level: RatingLevel | null): string => (level === null ? '' : words.shortLevels[level]);
const { columns: label } = words;
const name: BookColumn = { label: label.name, width: 46 };
const card: BookColumn = { label: label.card, width: 30, centred: true };
const branch: BookColumn = { label: label.branch, width: 36 };
const box = (of: string, width: number): BookColumn => ({ label: of, width, centred: true });

const rowsOf = (rows: readonly YearRow[], cells: (row: YearRow) => readonly string[]): readonly SheetRow[] =>
  rows.map((row) => ({ key: `m${row.memberId}`, cells: cells(row) }));

const makers: Readonly<
  Record<MemberTableKind, (rows: readonly YearRow[], frame: TableFrame) => Omit<YearTable, 'title'>>
> = {
  levelBallot: (rows, { year, names }) => ({
    subjects: [words.subjects.levelBallot(year)],
    columns: [name, ...(['good', 'fair', 'poor'] as const).map((level) => box(names[level], 30))],
    rows: rowsOf(rows, (r) => [r.name, '', '', '']),
    notes: [words.notes.levelBallot],
  }),
  bestBallot: (rows, { year, names }) => ({
    subjects: [words.subjects.bestBallot(names.excellent, year)],
    columns: [name, branch, box(label.agree, 24), box(label.disagree, 24)],
    rows: rowsOf(rows, (r) => [r.name, r.orgName, '', '']),
    notes: [words.notes.bestBallot],
  }),
  proposals: (rows, { year, names }) => ({
    subjects: [words.subjects.proposals(year)],
    columns: [
      name,
      { ...card, width: 32 },
      { label: label.post, width: 38 },
      ...words.bodies.map((body) => box(body, 21)),
      { label: label.remark, width: 24 },
    ],
    rows: rowsOf(rows, ({ name: who, cardNumber, post, process: { opinions, overrideNote } }) => [
      who,
      cardNumber,
      post,
      ...(['self', 'office', 'committee', 'union', 'branch'] as const).map((body) => short(opinions[body])),
      overrideNote,
    ]),
    notes: [words.abbreviations(names)],
  }),
  decision: (rows, { year, names, decision, ofBranch }) => ({
    subjects: [words.subjects.decisionList(year), words.attachedTo(decision, ofBranch)],
    columns: [{ ...name, width: 43 }, card, { ...branch, width: 31 }, { label: label.level, width: 52 }],
    rows: rowsOf(rows, (r) => [r.name, r.cardNumber, r.orgName, r.level === null ? '' : names[r.level]]),
    notes: [words.listCount(rows.length)],
  }),
  unreviewed: (rows, { year }) => ({
    subjects: [words.subjects.unreviewed(year)],
    columns: [
      { ...name, width: 33 },
      { ...card, width: 29 },
      { ...branch, width: 22 },
      box(label.admitted, 23),
      box(label.notReviewed, 13),
      box(label.notRated, 13),
      { label: label.reason, width: 29 },
    ],
    rows: rowsOf(rows, (r) => [
      r.name,
      r.cardNumber,
      r.orgName,
      r.admittedOn === null ? '' : formatDate(r.admittedOn),
      mark(r.reason === 'notReviewed'),
      words.mark,
      reasonText(r.reason, r.note),
    ]),
    notes: [words.listCount(rows.length), words.notes.unreviewed],
  }),
};

export const memberTable = (
  kind: MemberTableKind,
  rows: readonly YearRow[],
  frame: TableFrame,
): YearTable => ({ title: words.titles[kind], ...makers[kind](rows, frame) });

/**
 * The own word of an organisation stands there where it was written down; where it was not, dots for the pen.
 * @param frame with the names of the levels of organisations
 */
export const organisationTable = (
  kind: 'committeeBallot' | 'branchBallot',
  organisations: readonly { readonly id: number; readonly name: string; readonly self: RatingLevel | null }[],
  { year, names }: Pick<TableFrame, 'year' | 'names'>,
): YearTable => ({
  title: words.titles[kind],
  subjects: [words.subjects[kind](year)],
  columns: [
    { label: label.organisation, width: 48 },
    box(label.ownWord, 30),
    ...ratingLevels.map((level) => box(names[level], 21)),
  ],
  rows: organisations.map(({ id, name: own, self }) => ({
    key: `o${id}`,
    cells: [own, self === null ? words.dots : names[self], '', '', '', ''],
  })),
  notes: [words.notes.organisations],
});
