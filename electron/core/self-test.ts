/** Whether the open register stands as it should: what the opening has asserted, and what takes too long for it. */
import { dirname } from 'node:path';
import type { Connection } from '../../db/connection.ts';
import { engineOf, isEngineAllowed } from '../../db/engine.ts';
import { durability, pragmasHold } from '../../db/open.ts';
import type { SelfTest, StartNotes } from '../../shared/ipc/start.ts';
import { isRefused, isWarned } from '../../shared/rules/place-of-data.ts';
import type { Session } from './context.ts';
import { placeOfFolder } from './place-probe.ts';

const broken = new WeakMap<Connection, number>();

/** Rows that point at nothing. Reads every table that points at another: once for each opening, when nobody waits. */
export function brokenReferences(db: Connection): number {
  const known = broken.get(db);
  if (known !== undefined) return known;
  const found = db.all('PRAGMA foreign_key_check').length;
  broken.set(db, found);
  return found;
}

export async function startNotesOf({ path, clockJump, viewed }: Session): Promise<StartNotes> {
  // A copy that is looked at lies wherever copies lie.
  if (viewed) return { clock: null, place: null };
  const place = await placeOfFolder(dirname(path));
  return { clock: clockJump ?? null, place: isWarned(place) || isRefused(place) ? place : null };
}

export async function selfTestOf(session: Session): Promise<SelfTest> {
  const { db } = session;
  const { handle } = db;
  const engine = engineOf(handle);
  const notes = await startNotesOf(session);
  return {
    sqlite: engine.sqlite,
    ciphers: engine.ciphers,
    schema: Number(handle.pragma('user_version', { simple: true })),
    checks: [
      { name: 'pragmas', passed: pragmasHold(handle, durability) },
      { name: 'engine', passed: isEngineAllowed(engine) },
      { name: 'cipher', passed: engine.cipher === 'chacha20' },
      // Asserted by the opening: a register with a bad page does not open.
      { name: 'pages', passed: true },
      { name: 'references', passed: brokenReferences(db) === 0 },
      { name: 'place', passed: notes.place === null },
      { name: 'clock', passed: notes.clock === null },
    ],
  };
}
