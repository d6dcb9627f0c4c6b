/** Ordered parts with ids of their own: blocks of a paper, fields on a sheet. */
interface Part {
  readonly id: string;
}

export function freeId(parts: readonly Part[]): string {
  const taken = new Set(parts.map(({ id }) => id));
  let n = parts.length + 1;
  while (taken.has(`p-${n}`)) n += 1;
  return `p-${n}`;
}

/** @param by −1 = towards the front; at the ends nothing happens */
export function moved<T extends Part>(parts: readonly T[], id: string, by: -1 | 1): readonly T[] {
  const from = parts.findIndex((part) => part.id === id);
  const to = from + by;
  const [part, other] = [parts[from], parts[to]];
  if (!part || !other) return parts;
  return parts.map((p, i) => (i === from ? other : i === to ? part : p));
}

/** Puts a part behind another one; at the end where that is not there. */
export function insertedAfter<T extends Part>(parts: readonly T[], id: string | null, part: T): readonly T[] {
  const at = parts.findIndex((p) => p.id === id);
  return at < 0 ? [...parts, part] : [...parts.slice(0, at + 1), part, ...parts.slice(at + 1)];
}

export const without = <T extends Part>(parts: readonly T[], id: string): readonly T[] =>
  parts.filter((part) => part.id !== id);

export const replaced = <T extends Part>(parts: readonly T[], next: T): readonly T[] =>
  parts.map((part) => (part.id === next.id ? next : part));

/** Which one is chosen after the chosen one went: its neighbour. */
export function neighbour(parts: readonly Part[], id: string): string | null {
  const at = parts.findIndex((part) => part.id === id);
  return (parts[at + 1] ?? parts[at - 1])?.id ?? null;
}
