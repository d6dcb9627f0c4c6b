/** The planned cells of a template, sheet by sheet and repeated row by repeated row, in one file. */
import { ok, type Result } from '../../shared/result.ts';
import type { PlannedCell } from '../../shared/template/plan-template.ts';
import { fillCells } from './fill-workbook.ts';
import { recalculateOnOpen } from './recalculate-on-open.ts';

export interface FilledTemplate {
  readonly bytes: Uint8Array;
  readonly written: number;
  readonly left: number;
  readonly formulas: number;
}

export function fillTemplate(template: Uint8Array, cells: readonly PlannedCell[]): Result<FilledTemplate> {
  let bytes = template;
  let written = 0;
  let left = 0;
  const groups = Map.groupBy(cells, ({ sheet, modelRow }) => JSON.stringify([sheet, modelRow]));
  for (const some of groups.values()) {
    const { sheet = '', modelRow = null } = some[0] ?? {};
    const filled = fillCells(
      bytes,
      sheet,
      some.map(({ row, column, value }) => ({
        row,
        column,
        value: typeof value === 'number' ? { kind: 'number', number: value } : { kind: 'text', text: value },
      })),
      modelRow,
    );
    if (!filled.ok) return filled;
    bytes = filled.value.bytes;
    written += filled.value.written;
    left += filled.value.skipped.length;
  }
  const { formulas, ...done } = recalculateOnOpen(bytes);
  return ok({ bytes: done.bytes, written, left, formulas });
}
