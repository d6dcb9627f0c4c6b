/** Whether the open register stands as it should, and what is said of it at the start. */
import { dirname } from 'node:path';
import { engineFacts } from '../../db/engine-facts.ts';
import type { RegisterFacts } from '../../shared/ipc/machine.ts';
import type { StartNotes } from '../../shared/ipc/start.ts';
import { isRefused, isWarned } from '../../shared/rules/place-of-data.ts';
import type { Session } from './context.ts';
import { placeOfFolder } from './place-probe.ts';

export async function startNotesOf({ path, clockJump, viewed }: Session): Promise<StartNotes> {
  // A copy that is looked at lies wherever copies lie.
  if (viewed) return { clock: null, place: null };
  const place = await placeOfFolder(dirname(path));
  return { clock: clockJump ?? null, place: isWarned(place) || isRefused(place) ? place : null };
}

/** Tested now, on the open file. */
export async function registerFacts(session: Session): Promise<RegisterFacts> {
  const { allowed, ciphered, whole, joined, ...facts } = engineFacts(session.db);
  const notes = await startNotesOf(session);
  return {
    ...facts,
    checks: [
      { name: 'pages', passed: whole },
      { name: 'references', passed: joined },
      { name: 'pragmas', passed: facts.strayed.length === 0 },
      { name: 'engine', passed: allowed },
      { name: 'cipher', passed: ciphered },
      { name: 'place', passed: notes.place === null },
      { name: 'clock', passed: notes.clock === null },
    ],
  };
}
