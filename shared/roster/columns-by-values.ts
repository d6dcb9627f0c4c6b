import { codeLists } from '../codes/code-lists.ts';
import { headerKey } from './column-dictionary.ts';
import type { FoundTable } from './find-table.ts';
import type { ColumnTarget, RawCell } from './types.ts';
import { shownText } from './values.ts';

/** Fewer cells than this do not say what their column is. */
const ENOUGH_CELLS = 3;
const LOOKED_AT = 200;
const CONFIDENCE = 0.7;

interface Candidate {
  readonly target: ColumnTarget;
  readonly accepts: (text: string) => boolean;
}

const field = (name: string): ColumnTarget => ({ kind: 'field', field: name });
const inList = (name: string): Candidate => ({
  target: field(name),
  accepts: (text) => codeLists[name]?.find(text) !== undefined,
});
const PHONE: Candidate = { target: field('phone'), accepts: (text) => /^\+?[\d .-]{9,15}$/.test(text) };

/** Headers so short that they mean several things: "DT" is dân tộc or điện thoại, and the values say which. */
const CANDIDATES: Readonly<Record<string, readonly Candidate[]>> = {
  dt: [inList('ethnicity'), PHONE],
  tg: [inList('religion')],
};

/** Columns whose header is not known by itself but with its values: nine cells of ten must speak for it. */
export function withColumnsByValues(
  table: FoundTable,
  rows: readonly (readonly (RawCell | null)[])[],
  firstRow: number,
): FoundTable {
  const taken = new Set(table.columns.map(({ target }) => JSON.stringify(target)));
  const columns = table.columns.map((column) => {
    if (column.target.kind !== 'ignore' || column.confidence > 0) return column;
    const candidates = CANDIDATES[headerKey(column.header)] ?? [];
    const found = candidates.find(
      ({ target, accepts }) =>
        !taken.has(JSON.stringify(target)) && mostCells(rows, firstRow, column.column, accepts),
    );
    return found === undefined ? column : { ...column, target: found.target, confidence: CONFIDENCE };
  });
  return { ...table, columns };
}

function mostCells(
  rows: readonly (readonly (RawCell | null)[])[],
  firstRow: number,
  column: number,
  accepts: Candidate['accepts'],
): boolean {
  let filled = 0;
  let accepted = 0;
  for (let r = firstRow; r < rows.length && filled < LOOKED_AT; r++) {
    const text = shownText(rows[r]?.[column]);
    if (text === '' || /^\(?\d{1,2}\)?$/.test(text)) continue;
    filled++;
    if (accepts(text)) accepted++;
  }
  return filled >= ENOUGH_CELLS && accepted * 10 >= filled * 9;
}
