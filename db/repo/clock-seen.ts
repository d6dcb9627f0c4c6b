/** Which moment the register saw last. By sequence, never by the largest: a clock that ran ahead once is forgotten. */
import type { ReadDb, WriteDb } from '../connection.ts';

/** ISO moment of the last entry or opening; null in a new register. */
export function lastMoment(db: ReadDb): string | null {
  const seen = db.get<{ readonly at: string; readonly stepId: number; readonly accessId: number }>(
    'SELECT at, step_id AS stepId, access_id AS accessId FROM clock_seen WHERE id = 1',
  );
  const since = [seen?.stepId ?? 0, seen?.accessId ?? 0];
  const later = [
    db.pluck<string>('SELECT at FROM step WHERE id > ? ORDER BY id DESC LIMIT 1', [since[0]])[0],
    db.pluck<string>('SELECT at FROM access_log WHERE id > ? ORDER BY id DESC LIMIT 1', [since[1]])[0],
  ].filter((at) => at !== undefined);
  // Both were entered after it; which of the two was last is of no weight.
  return later.toSorted().at(-1) ?? seen?.at ?? null;
}

export const sawClock = (db: WriteDb, at: string): void => {
  db.run(
    `INSERT INTO clock_seen (id, at, step_id, access_id)
     VALUES (1, ?, (SELECT coalesce(max(id), 0) FROM step), (SELECT coalesce(max(id), 0) FROM access_log))
     ON CONFLICT (id) DO UPDATE SET at = excluded.at, step_id = excluded.step_id, access_id = excluded.access_id`,
    [at],
  );
};
