/** Whether the other end of a transfer is an organisation of this register: by its name alone, so only where one has it. */
import type { Organisation } from '../entities/organisation.ts';
import { foldText } from '../text/names.ts';

export type Place =
  | { readonly kind: 'one'; readonly id: number }
  | { readonly kind: 'several'; readonly names: readonly string[] }
  | { readonly kind: 'none' };

export function placeFinder(organisations: readonly Organisation[]): (name: string) => Place {
  const named = Map.groupBy(organisations, (o) => foldText(o.name));
  const nameOf = new Map(organisations.map((o) => [o.id, o.name]));
  return (name) => {
    // "Chi bộ 2, Đảng bộ phường Tân Lập": the smallest first, as papers write it.
    const parts = name.split(/\s*[,;]\s*/).map(foldText);
    const found =
      named.get(foldText(name)) ?? within(named.get(parts[0] ?? '') ?? [], parts.slice(1), nameOf);
    const [only] = found;
    if (!only) return { kind: 'none' };
    if (found.length === 1) return { kind: 'one', id: only.id };
    return {
      kind: 'several',
      names: found.map((o) => [o.name, nameOf.get(o.parentId ?? 0)].filter(Boolean).join(', ')),
    };
  };
}

/** Only those whose parent the rest of the text names. */
const within = (
  found: readonly Organisation[],
  parents: readonly string[],
  nameOf: ReadonlyMap<number, string>,
): readonly Organisation[] =>
  parents.length === 0
    ? []
    : found.filter((o) => parents.includes(foldText(nameOf.get(o.parentId ?? 0) ?? '')));
