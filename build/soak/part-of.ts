import { soakParts } from './parts/all.ts';
import type { SoakPart } from './soak-part.ts';

/** The seed of the share that every run of the tests takes. */
export const testSeed = '1930';

export function partOf(id: string): SoakPart {
  const part = soakParts.find((one) => one.id === id);
  if (!part) throw new Error(`no part ${id}; there are ${soakParts.map((one) => one.id).join(', ')}`);
  return part;
}

/** What a run of a part has to show, so that a missed goal is read with its faults. */
export async function verdict(id: string, count: number): Promise<unknown> {
  const { met, faults, reached } = await partOf(id).run(count, testSeed);
  return met && faults.length === 0 ? 'kept' : { reached, faults };
}
