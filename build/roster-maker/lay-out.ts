import type { CellRange } from '../../shared/roster/types.ts';
import type { Expected, ExpectedMember, MadeCell, MadeSheet } from './made-sheet.ts';
import type { Person } from './person.ts';

/** One column of a made roster: what stands above it, what it writes of a person, what can be known from that. */
export interface MadeColumn {
  /** header texts from the top down; neighbours with the same first text and group stand under one merged cell */
  readonly levels: readonly string[];
  readonly group?: string;
  readonly cell: (person: Person, index: number) => MadeCell | null;
  readonly gives?: (person: Person) => Expected;
  readonly harms?: (person: Person, index: number) => Readonly<Record<string, readonly string[]>> | null;
  readonly hidden?: boolean;
}

export type BodyRow =
  | {
      readonly kind: 'person';
      readonly person: Person;
      readonly number: number;
      readonly gives?: Expected;
      readonly change?: (row: (MadeCell | null)[]) => void;
      readonly harms?: Readonly<Record<string, readonly string[]>>;
    }
  /** a row of the user's own: group, total, blank; its cells from the table's left edge */
  | { readonly kind: 'other'; readonly cells: readonly (MadeCell | null)[]; readonly across?: boolean }
  /** the header once more, as a page break brings it */
  | { readonly kind: 'header' };

export interface Plan {
  readonly name: string;
  readonly left: number;
  readonly titles: readonly (readonly (MadeCell | null)[])[];
  readonly columns: readonly MadeColumn[];
  readonly keepMerges: boolean;
  readonly numbering: 'none' | 'plain' | 'brackets' | 'text';
  readonly body: readonly BodyRow[];
  readonly foot: readonly (readonly (MadeCell | null)[])[];
  /** how texts are set: the font, the letters */
  readonly paint?: (cell: MadeCell, isHeader: boolean) => MadeCell | null;
}

export interface LaidOut {
  readonly sheet: MadeSheet;
  readonly members: readonly ExpectedMember[];
}

export function layOut(plan: Plan): LaidOut {
  const rows: (MadeCell | null)[][] = [];
  const merges: CellRange[] = [];
  const members: ExpectedMember[] = [];
  const indent = Array.from({ length: plan.left }, () => null);
  const add = (cells: readonly (MadeCell | null)[], isHeader = false): void => {
    const painted = cells.map((cell) =>
      cell === null || plan.paint === undefined ? cell : plan.paint(cell, isHeader),
    );
    rows.push([...indent, ...painted]);
  };
  const addHeader = (): void => {
    const top = rows.length;
    const { texts, spans } = headerBlock(plan);
    for (const row of texts)
      add(
        row.map((value) => (value === '' ? null : { text: value })),
        true,
      );
    if (!plan.keepMerges) return;
    for (const { top: t, left, bottom, right } of spans)
      merges.push({ top: top + t, left: plan.left + left, bottom: top + bottom, right: plan.left + right });
  };
  for (const title of plan.titles) add(title);
  addHeader();
  if (plan.numbering !== 'none') add(numberingRow(plan));
  for (const row of plan.body) {
    if (row.kind === 'header') addHeader();
    else if (row.kind === 'other') {
      if (row.across && plan.keepMerges)
        merges.push({
          top: rows.length,
          left: plan.left,
          bottom: rows.length,
          right: plan.left + plan.columns.length - 1,
        });
      add(row.cells);
    } else {
      const cells = plan.columns.map((column) => column.cell(row.person, row.number));
      row.change?.(cells);
      add(cells);
      const values: Expected = Object.assign(
        {},
        ...plan.columns.map((column) => column.gives?.(row.person) ?? {}),
        row.gives,
      );
      const harmed = Object.assign(
        {},
        ...plan.columns.map((column) => column.harms?.(row.person, row.number) ?? {}),
        row.harms,
      );
      members.push({ row: rows.length, values, ...(Object.keys(harmed).length === 0 ? {} : { harmed }) });
    }
  }
  for (const foot of plan.foot) add(foot);
  const hiddenColumns = plan.columns.flatMap((column, i) => (column.hidden ? [plan.left + i] : []));
  return { sheet: { name: plan.name, rows, merges, hiddenColumns }, members };
}

function headerBlock({ columns }: Plan): { texts: string[][]; spans: CellRange[] } {
  const depth = Math.max(...columns.map((column) => column.levels.length));
  const texts = Array.from({ length: depth }, () => columns.map(() => ''));
  const spans: CellRange[] = [];
  const put = (row: number, column: number, value: string): void => {
    const line = texts[row];
    if (line !== undefined) line[column] = value;
  };
  for (let c = 0; c < columns.length; ) {
    const { levels, group } = columns[c] as MadeColumn;
    let last = c;
    while (group !== undefined && columns[last + 1]?.group === group) last++;
    put(0, c, levels[0] ?? '');
    // A header without parts below reaches down to the last row of the block.
    const bottom = levels.length === 1 ? depth - 1 : 0;
    if (last > c || bottom > 0) spans.push({ top: 0, left: c, bottom, right: last });
    for (let i = c; i <= last; i++) {
      const own = columns[i]?.levels ?? [];
      for (let level = 1; level < own.length; level++) put(level, i, own[level] ?? '');
    }
    c = last + 1;
  }
  return { texts, spans };
}

function numberingRow({ columns, numbering }: Plan): (MadeCell | null)[] {
  return columns.map((_, i) =>
    numbering === 'plain'
      ? { number: i + 1 }
      : { text: numbering === 'brackets' ? `(${i + 1})` : String(i + 1) },
  );
}
