/**
 * What a reader of another day leaves behind: nothing in that register, and in today's a line for everything that went
 * out of it or was seen. A use-case runs as it is; what it would write is refused, what it would log goes to today.
 */
import type { Actor, Connection, WriteDb } from '../../db/connection.ts';
import { type Access, divertAccess, logAccess } from '../../db/repo/access-log.ts';
import { getMember } from '../../db/repo/member.ts';
import { pastText } from '../../shared/i18n/vi/past.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { Session } from './context.ts';

class WritesInThePast extends Error {}

function readerOf(db: Connection, noted: Access[]): WriteDb {
  const reader: WriteDb = {
    get: db.get,
    all: db.all,
    pluck: db.pluck,
    each: db.each,
    run: () => {
      throw new WritesInThePast();
    },
  };
  divertAccess(reader, (access) => void noted.push(access));
  return reader;
}

/**
 * @param today the register that keeps the log; null where a register is looked at that has none beside it
 * @param at ISO timestamp of today's clock, not of the day that is looked at
 */
export function writeAsReader<T>(
  past: Session,
  today: Session | null,
  { reason, at }: { readonly reason: string; readonly at: string },
  work: (db: WriteDb, actor: Actor) => Result<T>,
): Result<T> {
  if (!today || !past.viewed) return fail('right.read-only');
  const label = pastText.logged(past.viewed.day);
  const noted: Access[] = [];
  try {
    const done = work(readerOf(past.db, noted), { name: today.keeper, reason, at });
    if (!done.ok) return done;
    const kept = today.db.tx({ name: today.keeper, reason, at }, (db) => {
      for (const access of noted) {
        const known = access.memberId !== null && getMember(db, access.memberId) !== undefined;
        logAccess(db, {
          ...access,
          at,
          actor: today.keeper,
          memberId: known ? access.memberId : null,
          what: `${label}: ${access.what}`,
        });
      }
      return ok(null);
    });
    return kept.ok ? done : kept;
  } catch (error) {
    if (error instanceof WritesInThePast) return fail('right.read-only');
    throw error;
  }
}
