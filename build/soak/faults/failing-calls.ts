/**
 * The n-th call of a kind fails, n = 1, 2, 3 … until the deed no longer makes so many: once, and from then on for good.
 * Run as a program under watch-disk.c: `failing-calls TEMPLATE FOLDER DEED [MOST]`; prints its figures as JSON.
 */
import { openSync, readdirSync } from 'node:fs';
import { constants } from 'node:os';
import type { TestCore } from '../../../electron/core/testing/open-core.ts';
import { errors } from '../../../shared/errors/catalogue.ts';
import type { Result } from '../../../shared/result.ts';
import { copyTemplate, faultsAfter, keyOf, openWithKey, removeFolder } from '../crash/folder.ts';
import type { Deed } from './deed.ts';
import { deeds } from './deeds.ts';

type Errno = 'EIO' | 'ENOSPC' | 'EACCES';

const refusals: readonly (readonly [call: string, errors: readonly Errno[]])[] = [
  ['write', ['EIO', 'ENOSPC']],
  ['fsync', ['EIO', 'ENOSPC']],
  ['ftruncate', ['EIO', 'ENOSPC']],
  ['rename', ['EACCES', 'ENOSPC']],
  ['open', ['EACCES', 'EIO', 'ENOSPC']],
];

export interface FailingCallFigures {
  tries: number;
  /** tries in which a call was indeed made to fail */
  reached: number;
  refused: number;
  readonly codes: Record<string, number>;
  readonly faults: string[];
}

/** Tells the library under this process; both orders look like a file that cannot be opened. */
function order(words: string): boolean {
  try {
    openSync(`/soak-fault/${words}`, 'r');
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EEXIST';
  }
  throw new Error('the library that lets calls fail is not loaded');
}

const [template = '', root = '', name = '', most = '1000'] = process.argv.slice(2);
const one = deeds.find((known) => known.name === name);
if (!one) throw new Error(`no deed ${name}`);
const key = keyOf(template);
const figures: FailingCallFigures = { tries: 0, reached: 0, refused: 0, codes: {}, faults: [] };

for (const [call, codes] of refusals)
  for (const code of codes)
    for (const sticky of [false, true])
      for (let n = 1; n <= Number(most); n++) if (!(await tryOnce(one, call, code, n, sticky))) break;
console.log(JSON.stringify(figures));

/** @returns false where the deed makes fewer such calls than n */
async function tryOnce(what: Deed, call: string, code: Errno, n: number, sticky: boolean): Promise<boolean> {
  const folder = `${root}/thu`;
  removeFolder(folder);
  copyTemplate(template, folder);
  const core = openWithKey(folder, key);
  const ready = (await what.ready(core)) as never;
  order(`${call}/${constants.errno[code]}/${n}/${sticky ? 1_000_000 : n}`);
  let result: Result<unknown>;
  try {
    result = await what.do(core, ready);
  } catch (error) {
    result = { ok: false, error: { code: 'app.unexpected', params: { thrown: String(error) } } };
  }
  const reached = order('off');
  const at = `${what.name}: ${call} ${code} ${sticky ? 'from' : 'at'} ${n}`;
  const found = await judge(what, core, folder, result);
  figures.faults.push(...found.map((fault) => `${at}: ${fault}`));
  figures.tries++;
  if (reached) figures.reached++;
  if (!result.ok) figures.refused++;
  const said = result.ok ? 'ok' : result.error.code;
  figures.codes[said] = (figures.codes[said] ?? 0) + 1;
  return reached;
}

async function judge(what: Deed, core: TestCore, folder: string, result: Result<unknown>): Promise<string[]> {
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
