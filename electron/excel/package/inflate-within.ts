import { inflateRawSync } from 'node:zlib';
import { fail, ok, type Result } from '../../../shared/result.ts';

/** Counts the bytes while inflating: what an archive declares may be a lie. */
export function inflateWithin(packed: Uint8Array, limit: number): Result<Buffer> {
  try {
    return ok(inflateRawSync(packed, { maxOutputLength: Math.max(1, limit) }));
  } catch (error) {
    const tooBig = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    return fail(tooBig ? 'workbook.too-complex' : 'workbook.damaged');
  }
}
