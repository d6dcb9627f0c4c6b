/** The second password: kept as a salted scrypt hash of the same cost as the register's own envelope. */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import {
  getRestrictedAccess,
  putRestrictedPassword,
  putWrongPasswords,
  type RestrictedAccess,
} from '../../db/repo/restricted.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { CoreContext } from './context.ts';
import { deriveKey } from './key-slot.ts';
import { secondsAfterWrong } from './restricted-tier.ts';

export async function hashPassword(
  password: string,
): Promise<{ readonly salt: string; readonly hash: string }> {
  const salt = randomBytes(16);
  const hash = await deriveKey(password, salt);
  return { salt: salt.toString('hex'), hash: hash.toString('hex') };
}

/** Whether it is the one that opens the tier now; nothing is counted. */
export async function isPassword({ salt, hash }: RestrictedAccess, typed: string): Promise<boolean> {
  return timingSafeEqual(await deriveKey(typed, Buffer.from(salt, 'hex')), Buffer.from(hash, 'hex'));
}

export async function setPassword(context: CoreContext, password: string): Promise<Result<null>> {
  const made = await hashPassword(password);
  return context.write('Đặt mật khẩu riêng', (w) => {
    putRestrictedPassword(w, made);
    return ok(null);
  });
}

/** Counts the wrong ones in the register itself, so that starting the program again gives no fresh tries. */
export async function checkPassword(context: CoreContext, typed: string): Promise<Result<null>> {
  const access = getRestrictedAccess(context.db);
  if (!access) return fail('restricted.not-set');
  const now = context.host.now().getTime();
  const left = access.waitUntil === '' ? 0 : Math.ceil((Date.parse(access.waitUntil) - now) / 1000);
  // A clock that was set back must not shut the tier for longer than any wait lasts.
  if (left > 0 && left <= secondsAfterWrong(access.wrong)) return fail('restricted.wait', { seconds: left });
  const right = await isPassword(access, typed);
  const wrong = right ? 0 : access.wrong + 1;
  const wait = secondsAfterWrong(wrong);
  const waitUntil = wait === 0 ? '' : new Date(now + wait * 1000).toISOString();
  if (wrong !== access.wrong)
    context.write('Đếm lần gõ mật khẩu riêng', (w) => {
      putWrongPasswords(w, { wrong, waitUntil });
      return ok(null);
    });
  return right ? ok(null) : fail('restricted.wrong-password');
}
