/** A plain workbook of one sheet, as somebody's list might be. For tests. */
import { writeFileSync } from 'node:fs';
import { writeXlsx } from 'hucre/xlsx';

export async function writeRows(
  path: string,
  rows: readonly (readonly (string | number)[])[],
): Promise<void> {
  writeFileSync(path, await writeXlsx({ sheets: [{ name: 'DS', rows: rows.map((row) => [...row]) }] }));
}
