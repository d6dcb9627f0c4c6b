import type { MadeCell, MadeSheet } from './made-sheet.ts';

export interface TextHabits {
  readonly separator: ',' | ';' | '\t' | '|';
  readonly form: 'NFC' | 'NFD';
  readonly bom: boolean;
  readonly encoding: 'utf8' | 'utf16le';
  readonly newline: '\r\n' | '\n';
  /** some programs put every cell in quotes */
  readonly quoteAll: boolean;
  /** Excel's own first line, "sep=;", which says the separator and is no row */
  readonly declared?: boolean;
}

const shown = (cell: MadeCell | null): string =>
  cell === null ? '' : 'text' in cell ? cell.text : 'number' in cell ? String(cell.number) : '';

/** One sheet as text: quotes where a cell holds the separator, a quote or a line break, doubled inside. */
export function writeText(sheet: MadeSheet, habits: TextHabits): Uint8Array {
  const width = Math.max(...sheet.rows.map((row) => row.length));
  const lines = sheet.rows.map((row) =>
    Array.from({ length: width }, (_, c) => {
      const value = shown(row[c] ?? null);
      const special = value.includes(habits.separator) || /["\r\n]/.test(value);
      return special || (habits.quoteAll && value !== '') ? `"${value.replaceAll('"', '""')}"` : value;
    }).join(habits.separator),
  );
  const head = habits.declared ? `sep=${habits.separator}${habits.newline}` : '';
  const whole = `${head}${lines.join(habits.newline)}${habits.newline}`.normalize(habits.form);
  return Buffer.from((habits.bom ? '\ufeff' : '') + whole, habits.encoding);
}
