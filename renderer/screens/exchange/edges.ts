/** The five edges of a table in its sheet, and how far each may be moved. */
import type { ImportView } from '../../../shared/ipc/import.ts';
import type { TableArea } from '../../../shared/roster/types.ts';

export type Edge = keyof TableArea;

export const rowEdges = ['headerTop', 'headerBottom', 'lastRow'] as const;
export const edges: readonly Edge[] = [...rowEdges, 'left', 'right'];

/** A header is at most so many rows: more is a table read upside down. */
const tallestHeader = 12;

export function edgeLimits(
  edge: Edge,
  area: TableArea,
  sheet: Pick<ImportView, 'sheetRows' | 'sheetColumns'>,
): { readonly min: number; readonly max: number } {
  const lastColumn = Math.max(0, sheet.sheetColumns - 1);
  switch (edge) {
    case 'headerTop':
      return { min: Math.max(0, area.headerBottom - tallestHeader + 1), max: area.headerBottom };
    case 'headerBottom':
      return {
        min: area.headerTop,
        max: Math.min(area.headerTop + tallestHeader - 1, area.lastRow - 1),
      };
    case 'lastRow':
      return { min: area.headerBottom + 1, max: Math.max(area.headerBottom + 1, sheet.sheetRows - 1) };
    case 'left':
      return { min: 0, max: area.right };
    case 'right':
      return { min: area.left, max: lastColumn };
  }
}
