import type { MadeBook, MadeCell } from './made-sheet.ts';

export interface Style {
  readonly font: string;
  readonly format: string;
}

/** The fonts and number formats of a book, each once; the first is the default of every cell. */
export interface StyleBook {
  readonly styles: readonly Style[];
  readonly fonts: readonly string[];
  readonly formats: readonly string[];
  readonly indexOf: (cell: MadeCell) => number;
}

export const DEFAULT_FONT = 'Times New Roman';
export const GENERAL = 'General';

const styleOf = (cell: MadeCell): Style => ({
  font: ('font' in cell ? cell.font : undefined) ?? DEFAULT_FONT,
  format: 'number' in cell ? (cell.format ?? GENERAL) : GENERAL,
});

export function collectStyles(book: MadeBook): StyleBook {
  const keys = new Map<string, number>([[JSON.stringify({ font: DEFAULT_FONT, format: GENERAL }), 0]]);
  const styles: Style[] = [{ font: DEFAULT_FONT, format: GENERAL }];
  const fonts = new Set([DEFAULT_FONT]);
  for (const sheet of book.sheets) {
    for (const row of sheet.rows) {
      for (const cell of row) {
        if (cell === null) continue;
        const style = styleOf(cell);
        if ('text' in cell) for (const run of cell.runs ?? []) fonts.add(run.font);
        const key = JSON.stringify(style);
        if (keys.has(key)) continue;
        keys.set(key, styles.length);
        styles.push(style);
        fonts.add(style.font);
      }
    }
  }
  return {
    styles,
    fonts: [...fonts],
    formats: [...new Set(styles.map(({ format }) => format))],
    indexOf: (cell) => keys.get(JSON.stringify(styleOf(cell))) ?? 0,
  };
}
