/** A figure of the regulations as it stands in the fields of a form, and back. Pure. */
import type { RuleParameter, RuleValue } from '../../../shared/rules/regulations/rule-change.ts';

export type Cells = Readonly<Record<string, string>>;
/** one field; a field for each key; a line of fields for each row */
export type TypedValue = string | boolean | Cells | readonly Cells[];

type Row = Readonly<Record<string, string | number>>;

const written = (n: string | number): string => (typeof n === 'number' ? String(n).replace('.', ',') : n);
const cellsOf = (row: Row): Cells =>
  Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, written(cell)]));

/** @param shape what the figure looks like where it has no value of its own */
export function valueToTyped(
  value: RuleValue | null,
  kind: RuleParameter['kind'],
  shape: RuleValue | null,
): TypedValue {
  const many = kind === 'table' || kind === 'rows';
  const empty = value === null || (Array.isArray(value) && value.length === 0);
  const known = empty ? (many ? shape : null) : value;
  if (known === null) return kind === 'yesNo' ? false : '';
  if (typeof known === 'boolean') return known;
  if (typeof known === 'number' || typeof known === 'string') return written(known);
  if (kind === 'numbers') return (known as readonly number[]).map(written).join(', ');
  if (kind === 'rows') return (known as readonly Row[]).map(cellsOf);
  return cellsOf(known as Readonly<Record<string, number>>);
}

/** "1.490.000" and "1,5" as they are written in an office; null where it is no number. */
export function readNumber(typed: string): number | null {
  const text = typed.trim();
  if (!/^-?(\d{1,3}(\.\d{3})+|\d+)(,\d+)?$/.test(text)) return null;
  return Number(text.replaceAll('.', '').replace(',', '.'));
}

/** Null while something is missing or is no number. */
export function typedToValue(
  typed: TypedValue,
  kind: RuleParameter['kind'],
  shape: RuleValue | null,
): RuleValue | null {
  if (typeof typed === 'boolean') return typed;
  if (typeof typed === 'string') {
    if (kind === 'text' || kind === 'choice') return typed.trim() || null;
    if (kind === 'number') return readNumber(typed);
    const numbers = typed
      .split(/[;\s]+|,\s*/)
      .filter((part) => part !== '')
      .map(readNumber);
    return numbers.length > 0 && numbers.every((n) => n !== null) ? numbers : null;
  }
  if (!isRows(typed)) {
    const cells = Object.entries(typed).map(([key, cell]) => [key, readNumber(cell)] as const);
    return cells.every(([, n]) => n !== null) ? Object.fromEntries(cells as [string, number][]) : null;
  }
  const [first = {}] = Array.isArray(shape) ? (shape as readonly Row[]) : [];
  const rows = typed.map((cells) =>
    Object.entries(first).map(([key, cell]) => {
      const written = cells[key] ?? '';
      return [key, typeof cell === 'number' ? readNumber(written) : written.trim()] as const;
    }),
  );
  const complete = rows.every((row) => row.every(([, cell]) => cell !== null));
  return complete ? rows.map((row) => Object.fromEntries(row as [string, string | number][])) : null;
}

export const isRows = (typed: TypedValue): typed is readonly Cells[] => Array.isArray(typed);
