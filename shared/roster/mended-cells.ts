import { cellKey } from './cell-keys.ts';
import type { RawCell, RawSheet } from './types.ts';

/** The sheet with what the user wrote in the place of cells: plain Unicode text, as if it stood in the file. */
export function withMendedCells(sheet: RawSheet, mended: ReadonlyMap<string, string> = new Map()): RawSheet {
  if (mended.size === 0) return sheet;
  const rows: (readonly (RawCell | null)[])[] = [...sheet.rows];
  const open = new Map<number, (RawCell | null)[]>();
  for (const [key, text] of mended) {
    const [r = 0, c = 0] = key.split(',').map(Number);
    if (key !== cellKey(r, c) || rows[r] === undefined) continue;
    const row = open.get(r) ?? [...(rows[r] ?? [])];
    open.set(r, row);
    while (row.length < c) row.push(null);
    row[c] = text.trim() === '' ? null : { t: 's', v: text };
    rows[r] = row;
  }
  return { ...sheet, rows };
}
