/** Sums that Excel reckons itself. */

/** 0 → "A", 27 → "AB" */
const letters = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : letters(Math.floor(column / 26) - 1) + letters(column % 26);

/** "SUM(C5:C9,C11)" over rows counted from 0, in order */
export function sumFormula(rows: readonly number[], column: number): string {
  const name = letters(column);
  const runs: [number, number][] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && last[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  }
  const said = runs.map(([from, to]) =>
    from === to ? `${name}${from + 1}` : `${name}${from + 1}:${name}${to + 1}`,
  );
  return `SUM(${said.join(',')})`;
}

/** "SUM(B5:F5)" over columns counted from 0, both included */
export const sumAcross = (row: number, from: number, to: number): string =>
  `SUM(${letters(from)}${row + 1}:${letters(to)}${row + 1})`;
