/**
 * "X.moc" beside the register: the last entry of the log as it stood when the register was last closed, under a code of the
 * register's key. A register that was put back from an older copy is whole in itself; this file outside it tells.
 */
import { createHmac } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { z } from 'zod';
import type { Connection } from '../../db/connection.ts';
import { againstHead, type LogHead, logHead } from '../../db/log-chain.ts';
import { logAccess } from '../../db/repo/access-log.ts';
import { subkey } from '../../db/subkey.ts';
import { logText } from '../../shared/i18n/vi/log.ts';
import type { LogNotice } from '../../shared/ipc/log.ts';
import { ok } from '../../shared/result.ts';
import type { Session } from './context.ts';

export interface Anchor extends LogHead {
  readonly at: string;
}

const anchorSchema = z.object({
  sequence: z.number().int().nonnegative(),
  mac: z.string().regex(/^([0-9a-f]{64})?$/),
  at: z.string(),
  code: z.string(),
});

export const anchorPath = (registerPath: string): string => `${registerPath.replace(/\.sodang$/i, '')}.moc`;

const codeOf = (key: Buffer, { sequence, mac, at }: Anchor): string =>
  createHmac('sha256', subkey(key, 'log-head')).update(['anchor', sequence, mac, at].join('/')).digest('hex');

/**
 * Keeps the present end of the log outside the register: at lock and quit, after backups and restores. Without waiting,
 * because the key is wiped right after it at lock; a place that cannot be written leaves the old file as it was.
 */
export function writeAnchor({ path, key, db }: Pick<Session, 'path' | 'key' | 'db'>, at: string): boolean {
  const anchor: Anchor = { ...logHead(db), at };
  const target = anchorPath(path);
  const temporary = `${target}.tmp`;
  try {
    const file = openSync(temporary, 'w');
    try {
      writeSync(file, `${JSON.stringify({ ...anchor, code: codeOf(key, anchor) })}\n`);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, target);
    return true;
  } catch {
    try {
      rmSync(temporary, { force: true });
    } catch {
      // The place is gone with the stick; there is nothing to clean up.
    }
    return false;
  }
}

/** 'forged': there is a file, and it was not written with this register's key. */
export function readAnchor(registerPath: string, key: Buffer): Anchor | 'missing' | 'forged' {
  let text: string;
  try {
    text = readFileSync(anchorPath(registerPath), 'utf8');
  } catch {
    return 'missing';
  }
  try {
    const { code, ...anchor } = anchorSchema.parse(JSON.parse(text));
    return code === codeOf(key, anchor) ? anchor : 'forged';
  } catch {
    return 'forged';
  }
}

/** What an earlier end of the log, which lies outside the register, says of it; null where all is as it was. */
export function noticeOf(db: Connection, then: Anchor | 'missing' | 'forged'): LogNotice | null {
  if (then === 'missing') return null;
  if (then === 'forged') return { kind: 'forged', missing: 0, at: '' };
  const found = againstHead(db, then);
  if (found.kind === 'same') return null;
  return { kind: found.kind, missing: found.kind === 'older' ? found.missing : 0, at: then.at };
}

/** At an opening: holds the register against the file beside it. What differs is told and logged, never refused. */
export function holdAgainstAnchor(
  { db, path, key }: Pick<Session, 'db' | 'path' | 'key'>,
  { actor, at }: { readonly actor: string; readonly at: string },
): LogNotice | null {
  const notice = noticeOf(db, readAnchor(path, key));
  if (notice)
    db.tx({ name: actor, reason: logText.anchor.step, at }, (w) => {
      const what = logText.anchor.found(notice);
      logAccess(w, { at, actor, deed: 'check', memberId: null, what, reason: '' });
      return ok(null);
    });
  return notice;
}

const pause = 5 * 60_000;

/** A program that is killed should not leave the file hours behind; a clock that was moved back writes at once. */
export function keepAnchorNowAndThen(session: Session, now: Date): void {
  const past = now.getTime() - session.anchor.keptAt;
  if (past >= 0 && past < pause) return;
  session.anchor.keptAt = now.getTime();
  writeAnchor(session, now.toISOString());
}
