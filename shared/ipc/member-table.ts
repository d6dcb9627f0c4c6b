/** Lists and pivots that people put together themselves: asked anew each time, kept by name. */
import { z } from 'zod';
import { type Dimension, usualEdges } from '../rules/member-dimension.ts';
import { command, query } from './define.ts';
import { type ListRow, memberFilterSchema } from './member.ts';

const dimension = z.string().min(1).max(80);

export const adHocListSchema = z.object({
  /** which members, as of which day, in which order */
  filter: memberFilterSchema,
  /** ids of the list's columns (shared/rules/list-columns.ts) */
  columns: z.array(z.string().max(80)).min(1).max(40),
  groupBy: z.array(dimension).max(2),
});
export type AdHocList = z.output<typeof adHocListSchema>;

const edges = z.array(z.number().int().min(1).max(120)).min(1).max(20);

export const pivotSchema = z.object({
  filter: memberFilterSchema,
  rows: dimension,
  columns: dimension,
  edges: z
    .object({ age: edges, partyAge: edges })
    .default({ age: [...usualEdges.age], partyAge: [...usualEdges.partyAge] }),
});
export type Pivot = z.output<typeof pivotSchema>;

export const pivotShows = ['count', 'row', 'column', 'total'] as const;
export type PivotShow = (typeof pivotShows)[number];

export interface TableKey {
  readonly key: string;
  readonly label: string;
}

export interface PivotTable {
  readonly rows: readonly TableKey[];
  readonly columns: readonly TableKey[];
  /** cells[row][column] */
  readonly cells: readonly (readonly number[])[];
  readonly rowTotals: readonly number[];
  readonly columnTotals: readonly number[];
  /** as many as the list of the same filter finds */
  readonly total: number;
  /** ISO day that it is of */
  readonly day: string;
}

export interface TablePerson {
  readonly id: number;
  readonly name: string;
  readonly bornOn: string;
  readonly orgName: string;
  readonly status: string;
}

export interface ListGroup {
  /** 0 the outer, 1 the inner group */
  readonly level: number;
  readonly label: string;
  readonly members: number;
  /** place of its first member in the whole list, from 0 */
  readonly first: number;
}

export interface AdHocPage {
  readonly found: number;
  readonly day: string;
  readonly groups: readonly ListGroup[];
  readonly rows: readonly ListRow[];
}

export const savedTableKinds = ['list', 'pivot'] as const;
export type SavedTableKind = (typeof savedTableKinds)[number];

export type SavedTable = { readonly id: number; readonly name: string } & (
  | { readonly kind: 'list'; readonly question: AdHocList }
  | { readonly kind: 'pivot'; readonly question: Pivot }
);

const name = z.string().trim().min(1, 'Chưa đặt tên.').max(80);

export const memberTableOps = {
  'table.dimensions': query<readonly Dimension[]>()(z.object({})),
  'list.adHoc': query<AdHocPage>()(
    z.object({
      list: adHocListSchema,
      offset: z.number().int().min(0),
      limit: z.number().int().min(1).max(500),
    }),
  ),
  'pivot.get': query<PivotTable>()(z.object({ pivot: pivotSchema })),
  /** who is counted in a cell; null = the whole row, column or table */
  'pivot.people': query<{ readonly found: number; readonly people: readonly TablePerson[] }>()(
    z.object({
      pivot: pivotSchema,
      row: z.string().max(200).nullable(),
      column: z.string().max(200).nullable(),
      limit: z.number().int().min(1).max(5000),
    }),
  ),
  'table.saved': query<readonly SavedTable[]>()(z.object({ kind: z.enum(savedTableKinds) })),
  /** under a name that is there already it takes the old one's place */
  'table.save': command<{ readonly id: number }>()(
    z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('list'), name, question: adHocListSchema }),
      z.object({ kind: z.literal('pivot'), name, question: pivotSchema }),
    ]),
  ),
  'table.delete': command<null>()(z.object({ id: z.number().int().positive() })),
};
