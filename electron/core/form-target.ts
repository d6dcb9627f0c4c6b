/** Whether a file can be written where the user said, asked before the work and not after it. */
import { access, constants, open, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fail, ok, type Result } from '../../shared/result.ts';
import { writeFailure } from './atomic-write.ts';

export async function checkTarget(path: string): Promise<Result<null>> {
  const file = basename(path);
  // Excel leaves this beside a workbook that it holds open, also on a share where it does not lock the file itself.
  const held = await stat(join(dirname(path), `~$${file}`)).catch(() => null);
  if (held) return fail('file.locked', { file });
  try {
    await access(dirname(path), constants.W_OK);
    const there = await stat(path).catch(() => null);
    if (there) await (await open(path, 'r+')).close();
    return ok(null);
  } catch (error) {
    return writeFailure(error, path);
  }
}
