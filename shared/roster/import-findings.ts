/**
 * What became of each row of a list, as it is kept beside the file: enough to draw the result workbook years later,
 * when neither the reading nor the plan is there any more.
 */
import type { ImportPlan, LeftOutWhy, PlanProblem, RowOutcome } from './plan-types.ts';
import type { ColumnReading, RosterReading } from './types.ts';

export interface FoundRow {
  /** Excel row number, counted from 1 */
  readonly row: number;
  readonly name: string;
  readonly outcome: RowOutcome;
  readonly why: LeftOutWhy | null;
  /** whom it was written to; null where nobody was */
  readonly memberId: number | null;
  /** zero-based columns whose cells changed somebody who stood in the register already */
  readonly changed: readonly number[];
}

export interface ImportFindings {
  readonly version: 1;
  readonly sheet: string;
  readonly asOf: string;
  /** Excel rows, counted from 1 */
  readonly headerRows: readonly number[];
  readonly columns: readonly Pick<ColumnReading, 'column' | 'header'>[];
  /** zero-based column of the name: where a word about the whole row is put */
  readonly nameColumn: number;
  readonly rows: readonly FoundRow[];
  readonly problems: readonly PlanProblem[];
}

/** @param memberOf whom the row was written to, where that is known already */
export function findingsOf(
  reading: RosterReading,
  plan: ImportPlan,
  memberOf: (row: number) => number | undefined = () => undefined,
): ImportFindings {
  const columns = reading.columns.map(({ column, header }) => ({ column, header }));
  const isName = ({ target }: ColumnReading): boolean =>
    target.kind === 'fact' && ['fullName', 'familyName', 'givenName'].includes(target.fact);
  const columnsOf = (fields: ReadonlySet<string>): number[] => [
    ...new Set(
      reading.columns
        .filter(
          ({ target: t }) =>
            (t.kind === 'field' && fields.has(t.field)) ||
            (t.kind === 'own' && fields.has(`own ${t.fieldId}`)),
        )
        .map(({ column }) => column),
    ),
  ];
  return {
    version: 1,
    sheet: reading.sheet,
    asOf: plan.asOf,
    headerRows: reading.headerRows.map((row) => row + 1),
    columns,
    nameColumn: (reading.columns.find(isName) ?? reading.columns[0])?.column ?? 0,
    rows: plan.rows.map(({ row, name, outcome, why, memberId, changes, own }) => ({
      row,
      name,
      outcome,
      why,
      memberId: memberOf(row) ?? memberId,
      changed:
        outcome === 'changed'
          ? columnsOf(new Set([...changes.map((c) => c.field), ...own.map((o) => `own ${o.fieldId}`)]))
          : [],
    })),
    problems: plan.problems,
  };
}
