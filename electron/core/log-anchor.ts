/**
 * "X.moc" beside the register: the last entry of the log as it stood when the register was last closed, under a code of the
 * register's key. A register that was put back from an older copy is whole in itself; this file outside it tells.
 */
import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { type LogHead, logHead } from '../../db/log-chain.ts';
import { subkey } from '../../db/subkey.ts';
import { type CopyDisk, realDisk, renamePatiently } from './backup/copy-disk.ts';
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
  try {
    putAnchor({ path, key, disk: realDisk, rename: realDisk.rename }, { ...logHead(db), at });
    return true;
  } catch {
    return false;
  }
}

/**
 * An anchor that says nothing, for the moment in which another register takes the place: the old one's end must not be held
 * against it, and a file that is not there would look as if somebody had taken it away.
 */
export function silenceAnchor(
  { path, key, disk }: { readonly path: string; readonly key: Buffer; readonly disk: CopyDisk },
  at: string,
): void {
  const rename = (from: string, to: string) => renamePatiently(disk, from, to);
  putAnchor({ path, key, disk, rename }, { sequence: 0, mac: '', at });
}

/** One rename, so that there is an anchor at every moment; on failure nothing but the old one stays. */
function putAnchor(
  {
    path,
    key,
    disk,
    rename,
  }: {
    readonly path: string;
    readonly key: Buffer;
    readonly disk: CopyDisk;
    readonly rename: CopyDisk['rename'];
  },
  anchor: Anchor,
): void {
  const target = anchorPath(path);
  const temporary = `${target}.tmp`;
  try {
    disk.write(temporary, `${JSON.stringify({ ...anchor, code: codeOf(key, anchor) })}\n`);
    rename(temporary, target);
    disk.flushFolder(dirname(target));
  } catch (error) {
    try {
      disk.remove(temporary);
    } catch {
      // The place is gone with the stick; there is nothing to clean up.
    }
    throw error;
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

const pause = 5 * 60_000;

/** A program that is killed should not leave the file hours behind; a clock that was moved back writes at once. */
export function keepAnchorNowAndThen(session: Session, now: Date): void {
  const past = now.getTime() - session.anchor.keptAt;
  if (past >= 0 && past < pause) return;
  session.anchor.keptAt = now.getTime();
  writeAnchor(session, now.toISOString());
}
