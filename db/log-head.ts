/** The end of the log: its last entry, under a code of its own, so that an end that was cut off is not taken for it. */
import { createHmac } from 'node:crypto';
import type Database from 'better-sqlite3';
import type { ReadDb } from './connection.ts';

/** What a backup, the file beside the register and the printed minutes carry. */
export interface LogHead {
  /** how many entries there are; 0 before the first */
  readonly sequence: number;
  /** the code of the last entry, 64 hexadecimal digits; '' before the first */
  readonly mac: string;
}

export interface StoredHead {
  readonly sequence: number;
  readonly mac: Buffer;
  /** the last rows of both tables that are linked */
  readonly lastAudit: number;
  readonly lastAccess: number;
  /** the entry after which the end was once found cut off, or changed by others; null: never */
  readonly brokeAt: number | null;
}

interface HeadRow extends StoredHead {
  readonly seal: Buffer;
}

const columns = `sequence, mac, last_audit AS lastAudit, last_access AS lastAccess, broke_at AS brokeAt, seal`;

/** The last entry of the log as it stands, without its proof: db/check-log.ts proves it. */
export function logHead(db: ReadDb): LogHead {
  const head = db.get<{ sequence: number; mac: Buffer }>('SELECT sequence, mac FROM log_head');
  return head && head.sequence > 0
    ? { sequence: head.sequence, mac: Buffer.from(head.mac).toString('hex') }
    : { sequence: 0, mac: '' };
}

function sealOf(key: Buffer, { sequence, mac, lastAudit, lastAccess, brokeAt }: StoredHead): Buffer {
  const facts = [sequence, Buffer.from(mac).toString('hex'), lastAudit, lastAccess, brokeAt ?? ''].join('/');
  return createHmac('sha256', key).update(facts).digest();
}

/** The head where its proof holds, for reading only. */
export function provedHead(db: ReadDb, key: Buffer): StoredHead | null {
  const row = db.get<HeadRow>(`SELECT ${columns} FROM log_head`);
  return row && sealOf(key, row).equals(Buffer.from(row.seal)) ? row : null;
}

/** @returns the head as it stands and whether its proof holds; null where there is none */
export function readHead(
  handle: Database.Database,
  key: Buffer,
): { readonly head: StoredHead; readonly proved: boolean } | null {
  const row = handle.prepare<[], HeadRow>(`SELECT ${columns} FROM log_head`).get();
  return row ? { head: row, proved: sealOf(key, row).equals(Buffer.from(row.seal)) } : null;
}

export function writeHead(handle: Database.Database, key: Buffer, head: StoredHead): void {
  handle
    .prepare(
      `INSERT INTO log_head (id, sequence, mac, last_audit, last_access, broke_at, seal) VALUES (1, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET sequence = excluded.sequence, mac = excluded.mac, last_audit = excluded.last_audit,
         last_access = excluded.last_access, broke_at = excluded.broke_at, seal = excluded.seal`,
    )
    .run(head.sequence, head.mac, head.lastAudit, head.lastAccess, head.brokeAt, sealOf(key, head));
}

/**
 * What an earlier end of the log says of this register. older: `missing` entries that were there are not here · parted: it
 * has as many entries, but others: an older copy was put back and worked on · same: nothing is missing
 */
export type AgainstHead =
  | { readonly kind: 'same' }
  | { readonly kind: 'older'; readonly missing: number }
  | { readonly kind: 'parted' };

export function againstHead(db: ReadDb, then: LogHead): AgainstHead {
  const now = logHead(db);
  if (then.sequence > now.sequence) return { kind: 'older', missing: then.sequence - now.sequence };
  return then.sequence === 0 || macAt(db, then.sequence) === then.mac ? { kind: 'same' } : { kind: 'parted' };
}

const macAt = (db: ReadDb, sequence: number): string =>
  db.pluck<string>('SELECT lower(hex(mac)) FROM log_link WHERE sequence = ?', [sequence])[0] ?? '';
