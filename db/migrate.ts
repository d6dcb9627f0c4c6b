import { createHash } from 'node:crypto';
import type Database from 'better-sqlite3';
import { fail, ok, type Result } from '../shared/result.ts';
import { rebuildAuditTriggers } from './audit.ts';
import { rebuildClosedYearGuard } from './closed-year-guard.ts';
import { type Migration, migrations } from './migrations/all.ts';
import { newestSchema } from './schema-version.ts';

const checksum = (migration: Migration): string =>
  createHash('sha256').update(migration.sql).digest('hex').slice(0, 16);

/** "SĐV1" in ASCII: marks the file as a register of this program. */
export const applicationId = 0x53445631;

const versionOf = (handle: Database.Database): number =>
  Number(handle.pragma('user_version', { simple: true }));

/** Whether a register is of a newer program, or of another one; only reads, so that such a file keeps every byte. */
export function refusedToMigrate(handle: Database.Database): Result<never> | null {
  const version = versionOf(handle);
  if (version > newestSchema) return fail('register.newer', { version, known: newestSchema });
  return version > 0 && !matchesHistory(handle, version) ? fail('register.foreign') : null;
}

type BeforeMigrating = (from: { readonly version: number; readonly changes: boolean }) => Result<null>;

/**
 * Brings a register to the newest schema in one transaction, or refuses it untouched.
 * Example: a fresh file has user_version 0 and takes 0001, 0002 …; a file of version 3 opened by a program
 * that knows 2 is refused with 'register.newer'; a file whose 0001 differs from ours with 'register.foreign'.
 * @param around.before called when the file is one of ours and nothing was written yet, with the version that it has
 *   and whether that will change; where it refuses, nothing is
 * @param around.within called in the transaction, after the last change: it stands with the new schema, or neither does
 */
export function migrate(
  handle: Database.Database,
  now: string,
  around: { readonly before?: BeforeMigrating; readonly within?: () => void } = {},
): Result<{ readonly applied: number }> {
  const refused = refusedToMigrate(handle);
  if (refused) return refused;
  const version = versionOf(handle);
  const pending = migrations.filter((m) => m.version > version);
  const agreed = around.before?.({ version, changes: pending.length > 0 });
  if (agreed && !agreed.ok) return agreed;
  if (pending.length === 0) return ok({ applied: 0 });
  handle
    .transaction(() => {
      handle.exec(
        'CREATE TABLE IF NOT EXISTS migration (version INTEGER PRIMARY KEY, name TEXT NOT NULL, checksum TEXT NOT NULL, applied_at TEXT NOT NULL) STRICT',
      );
      const record = handle.prepare('INSERT INTO migration VALUES (?, ?, ?, ?)');
      for (const migration of pending) {
        handle.exec(migration.sql);
        record.run(migration.version, migration.name, checksum(migration), now);
      }
      rebuildAuditTriggers(handle);
      rebuildClosedYearGuard(handle);
      handle.pragma(`application_id = ${applicationId}`);
      handle.pragma(`user_version = ${newestSchema}`);
      around.within?.();
    })
    .immediate();
  return ok({ applied: pending.length });
}

/** The applied migrations must be a prefix of the known ones, unchanged. */
function matchesHistory(handle: Database.Database, version: number): boolean {
  if (Number(handle.pragma('application_id', { simple: true })) !== applicationId) return false;
  const applied = handle
    .prepare<[], { version: number; checksum: string }>(
      'SELECT version, checksum FROM migration ORDER BY version',
    )
    .all();
  const known = migrations.filter((m) => m.version <= version);
  return (
    applied.length === known.length &&
    known.every((m, i) => applied[i]?.version === m.version && applied[i].checksum === checksum(m))
  );
}
