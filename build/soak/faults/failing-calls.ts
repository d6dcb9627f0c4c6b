/**
 * Calls to the disk fail while a deed is done. Run as a program under watch-disk.c:
 * `failing-calls TEMPLATE FOLDER DEED MOST WAY`; prints its figures as JSON.
 */
import { constants } from 'node:os';
import type { Result } from '../../../shared/result.ts';
import { copyTemplate, keyOf, openWithKey, removeFolder } from '../crash/folder.ts';
import { careless } from './careless.ts';
import type { Deed } from './deed.ts';
import { deeds } from './deeds.ts';
import { judge } from './judge.ts';
import { order } from './order.ts';

type Errno = 'EIO' | 'ENOSPC' | 'EACCES' | 'EPERM' | 'EBUSY';

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

const [template = '', root = '', name = '', wanted = '0', way = ''] = process.argv.slice(2);
const most = Number(wanted);
const one = [...deeds, careless].find((known) => known.name === name);
if (!one) throw new Error(`no deed ${name}`);
const key = keyOf(template);
const figures: FailingCallFigures = { tries: 0, reached: 0, refused: 0, codes: {}, faults: [] };

const forGood = 1_000_000;

const ways: Readonly<Record<string, (what: Deed) => Promise<void>>> = {
  /** the n-th call of a kind, n = 1, 2, 3 … until the deed no longer makes so many: once, and from then on for good */
  async nth(what) {
    for (const [call, codes] of refusals)
      for (const code of codes)
        for (const sticky of [false, true])
          for (let n = 1; n <= most; n++)
            if (!(await tryOnce(what, { call, code, from: n, to: sticky ? forGood : n }))) break;
  },
  /** another program holds the target: so many renames in a row are refused, then they are let through */
  async held(what) {
    for (const code of ['EPERM', 'EBUSY'] as const)
      for (let times = 1; times <= most; times++)
        await tryOnce(what, { call: 'rename', code, from: 1, to: times });
  },
};
const go = ways[way];
if (!go) throw new Error(`no way ${way}`);
await go(one);
console.log(JSON.stringify(figures));

interface Refusal {
  readonly call: string;
  readonly code: Errno;
  readonly from: number;
  readonly to: number;
}

/** @returns false where the deed makes fewer such calls */
async function tryOnce(what: Deed, { call, code, from, to }: Refusal): Promise<boolean> {
  const folder = `${root}/thu`;
  removeFolder(folder);
  copyTemplate(template, folder);
  const core = openWithKey(folder, key);
  const ready = (await what.ready(core)) as never;
  order(`${call}/${constants.errno[code]}/${from}/${to}`);
  let result: Result<unknown>;
  try {
    result = await what.do(core, ready);
  } catch (error) {
    result = { ok: false, error: { code: 'app.unexpected', params: { thrown: String(error) } } };
  }
  const reached = order('off');
  const at = `${what.name}: ${call} ${code} from ${from} to ${to}`;
  const found = await judge(what, core, { folder, key, result });
  figures.faults.push(...found.map((fault) => `${at}: ${fault}`));
  figures.tries++;
  if (reached) figures.reached++;
  if (!result.ok) figures.refused++;
  const said = result.ok ? 'ok' : result.error.code;
  figures.codes[said] = (figures.codes[said] ?? 0) + 1;
  return reached;
}
