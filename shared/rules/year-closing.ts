/** A closed year read with its amendments, and two closings of one year held against each other. */
import type { ClosedRow, RatingOutcome, YearAmendment } from '../entities/year-closing.ts';

/** A row of the snapshot as it stands after the amendments, with their numbers. */
export interface StandingRow extends ClosedRow {
  readonly amendedBy: readonly number[];
}

/** @param amendments those that count, oldest first; none = the snapshot itself */
export function standingRows(
  rows: readonly ClosedRow[],
  amendments: readonly YearAmendment[],
): StandingRow[] {
  const changes = Map.groupBy(
    amendments.flatMap(({ number, rows: amended }) => amended.map((row) => ({ number, ...row }))),
    (row) => row.memberId,
  );
  return rows.map((row) => {
    const of = changes.get(row.memberId) ?? [];
    const last = of.at(-1);
    return { ...row, ...(last ? last.after : {}), amendedBy: of.map(({ number }) => number) };
  });
}

export const sameOutcome = (a: RatingOutcome, b: RatingOutcome): boolean =>
  a.level === b.level && a.reason === b.reason && a.note === b.note;

export type DifferentPart = 'outcome' | 'name' | 'organisation';

/** What one closing says otherwise than the other of the same member. */
export interface ClosingDifference {
  readonly memberId: number;
  readonly name: string;
  readonly orgName: string;
  /** null where the member stands in only one of them */
  readonly before: ClosedRow | null;
  readonly after: ClosedRow | null;
  /** which of the parts shown differ; other facts (votes, warnings …) make a difference without a part */
  readonly parts: readonly DifferentPart[];
}

/** Whatever is remembered of the writing itself is no difference. */
const comparable = ({ recordedAt: _at, recordedBy: _by, ...row }: ClosedRow): string => JSON.stringify(row);

/** In the order of the later one; those who are gone from it come last. */
export function closingDifferences(
  before: readonly ClosedRow[],
  after: readonly ClosedRow[],
): ClosingDifference[] {
  const earlier = new Map(before.map((row) => [row.memberId, row]));
  const later = new Set(after.map((row) => row.memberId));
  const found = after.flatMap((row): ClosingDifference[] => {
    const was = earlier.get(row.memberId) ?? null;
    if (was !== null && comparable(was) === comparable(row)) return [];
    return [{ ...namedBy(row), before: was, after: row, parts: was === null ? [] : partsOf(was, row) }];
  });
  const gone = before
    .filter((row) => !later.has(row.memberId))
    .map((row) => ({ ...namedBy(row), before: row, after: null, parts: [] }));
  return [...found, ...gone];
}

const namedBy = ({ memberId, name, orgName }: ClosedRow) => ({ memberId, name, orgName });

const partsOf = (a: ClosedRow, b: ClosedRow): DifferentPart[] => [
  ...(sameOutcome(a, b) ? [] : (['outcome'] as const)),
  ...(a.name === b.name ? [] : (['name'] as const)),
  ...(a.orgName === b.orgName ? [] : (['organisation'] as const)),
];
