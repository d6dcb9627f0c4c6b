/** Which names somebody may have meant: those that share most pairs of letters with what was typed. */
import { foldText } from '../text/names.ts';

const pairs = (name: string): ReadonlySet<string> => {
  const letters = ` ${foldText(name)} `;
  return new Set(Array.from({ length: letters.length - 1 }, (_, i) => letters.slice(i, i + 2)));
};

/** Share of common pairs, 0 to 1 (Dice). */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((pair) => b.has(pair)).length;
  return (2 * common) / (a.size + b.size);
}

/** The nearest first; the order of the list decides between equals. */
export function nearestNames(typed: string, names: readonly string[], count: number): readonly string[] {
  const wanted = pairs(typed);
  return names
    .map((name) => ({ name, like: likeness(wanted, pairs(name)) }))
    .sort((a, b) => b.like - a.like)
    .slice(0, count)
    .map(({ name }) => name);
}
