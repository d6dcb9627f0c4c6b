import { readdirSync } from 'node:fs';
import type { TestCore } from '../../../electron/core/testing/open-core.ts';
import { errors } from '../../../shared/errors/catalogue.ts';
import type { Result } from '../../../shared/result.ts';
import { faultsAfter } from '../crash/folder.ts';
import type { Deed } from './deed.ts';

interface Done {
  readonly folder: string;
  readonly key: Buffer;
  readonly result: Result<unknown>;
}

/** Closes the register, and looks at what the deed left behind: nothing in between, nothing lost, a sentence for each refusal. */
export async function judge(what: Deed, core: TestCore, { folder, key, result }: Done): Promise<string[]> {
  const found: string[] = [];
  if (!result.ok && (result.error.code === 'app.unexpected' || !Object.hasOwn(errors, result.error.code)))
    found.push(
      `no sentence for it: ${result.error.code} ${core.bugs.join(' ')} ${JSON.stringify(result.error.params)}`,
    );
  core.close();
  const scraps = readdirSync(folder, { recursive: true }).filter((file) =>
    /\.tmp$|\.dang-chep/.test(String(file)),
  );
  if (scraps.length > 0) found.push(`left behind: ${scraps.join(', ')}`);
  found.push(
    ...(await faultsAfter(folder, key, async (reopened) => {
      const standing = await what.standing(reopened, folder);
      if (typeof standing === 'object') return [`half done: ${standing.half}`];
      return result.ok && standing !== 'after' ? ['lost though acknowledged'] : [];
    })),
  );
  return found;
}
