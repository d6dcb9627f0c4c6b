/** Whether the open register stands as it should, and what is said of it at the start. */
import { dirname } from 'node:path';
import { engineFacts } from '../../db/engine-facts.ts';
import type { RegisterFacts } from '../../shared/ipc/machine.ts';
import type { StartNotes } from '../../shared/ipc/start.ts';
import { isRefused, isWarned } from '../../shared/rules/place-of-data.ts';
import type { CoreContext } from './context.ts';
import { placeOfFolder } from './place-probe.ts';

type At = Pick<CoreContext, 'session' | 'today'>;

export async function startNotesOf({ session, today }: At): Promise<StartNotes> {
  const { path, clock, viewed } = session;
  // A copy that is looked at lies wherever copies lie.
  if (viewed) return { clock: null, saidDay: null, place: null };
  const place = await placeOfFolder(dirname(path));
  return {
    clock: clock.jump,
    saidDay: clock.wrongByMs === 0 ? null : today,
    place: isWarned(place) || isRefused(place) ? place : null,
  };
}

/** Tested now, on the open file. */
export async function registerFacts(at: At): Promise<RegisterFacts> {
  const { allowed, ciphered, whole, joined, ...facts } = engineFacts(at.session.db);
  const notes = await startNotesOf(at);
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
