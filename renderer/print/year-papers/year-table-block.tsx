/** A table of the register as a block of a Party document. */
import { ratingPaper as words } from '../../../shared/i18n/vi/rating-paper.ts';
import type { YearTable } from '../../../shared/rules/year-papers/year-table.ts';
import type { PartyBlock, PartyRows } from '../party-document.tsx';

/** of the number column, in the unit of the other columns: roughly millimetres */
export const orderWidth = 9;

export const headRow = (labels: readonly string[]) => (
  <tr>
    <th>{words.columns.order}</th>
    {labels.map((label) => (
      <th key={label}>{label}</th>
    ))}
  </tr>
);

/** The one row of a table without rows: printed whole, so that nobody asks what is missing. */
export const nobodyRow = (columns: number): PartyRows['rows'][number] => ({
  key: 'nobody',
  node: (
    <tr data-piece>
      <td colSpan={columns + 1} className="centre italic">
        {words.nobody}
      </td>
    </tr>
  ),
});

export function yearTableBlock(table: YearTable, small = false): PartyBlock {
  const rows = table.rows.map(({ key, cells }, i) => ({
    key,
    node: (
      <tr data-piece>
        <td className="centre">{i + 1}</td>
        {cells.map((cell, c) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: printed once, never reordered
          <td key={c} className={table.columns[c]?.centred ? 'centre' : undefined}>
            {cell}
          </td>
        ))}
      </tr>
    ),
  }));
  return {
    kind: 'table',
    key: `table ${table.title}`,
    columns: [orderWidth, ...table.columns.map(({ width }) => width)],
    head: headRow(table.columns.map(({ label }) => label)),
    rows: rows.length > 0 ? rows : [nobodyRow(table.columns.length)],
    small,
  };
}

/** Kept with the signatures behind them, so that these never stand on a page alone. */
export const noteBlocks = (notes: readonly string[]): readonly PartyBlock[] =>
  notes.map((note) => ({
    ...{ kind: 'text', key: note, keepWithNext: true },
    node: <p className="party-note">{note}</p>,
  }));
