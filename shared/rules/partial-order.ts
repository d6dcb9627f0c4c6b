/**
 * Compares two partial ISO dates as far as both are known.
 * @returns -1 or 1 when the order is certain, 0 when they are the same or it cannot be told (1968 against 03/5/1968)
 */
export function comparePartial(a: string, b: string): -1 | 0 | 1 {
  const known = Math.min(a.length, b.length);
  const x = a.slice(0, known);
  const y = b.slice(0, known);
  return x < y ? -1 : x > y ? 1 : 0;
}
