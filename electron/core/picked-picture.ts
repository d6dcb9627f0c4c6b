/** A picture that a person picked, read whole: by its first bytes JPG or PNG, whatever the file is called. */
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ErrorCode } from '../../shared/errors/catalogue.ts';
import type { PickedPhoto } from '../../shared/ipc/member.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { Host } from './context.ts';

interface Limit {
  readonly bytes: number;
  /** what a larger one is refused with */
  readonly refusal: ErrorCode;
}

export async function readPickedPicture(
  host: Host,
  token: string,
  limit: Limit,
): Promise<Result<PickedPhoto>> {
  const path = await host.pathOf(token);
  if (path === null) return fail('file.forgotten');
  const file = basename(path);
  const info = await stat(path).catch(() => null);
  if (!info) return fail('file.not-found', { file });
  if (info.size > limit.bytes) return fail(limit.refusal, { file });
  const bytes = new Uint8Array(await readFile(path));
  const mime = imageType(bytes);
  return mime ? ok({ file, mime, bytes }) : fail('member.photo-unreadable', { file });
}

export function imageType(bytes: Uint8Array): 'image/jpeg' | 'image/png' | null {
  const starts = (...signature: number[]) => signature.every((b, i) => bytes[i] === b);
  if (starts(0xff, 0xd8, 0xff)) return 'image/jpeg';
  return starts(0x89, 0x50, 0x4e, 0x47) ? 'image/png' : null;
}
