/**
 * B6: copies of a register go to a stick that fails at its n-th call, n = 1, 2, 3 … Run as a program under watch-disk.c,
 * which watches the stick alone: `failing-stick FOLDER KEY-IN-HEX STICK KIND MOST [COPIER]`; prints its figures as JSON.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestCore } from '../../../electron/core/testing/open-core.ts';
import type { BackupDone } from '../../../shared/ipc/backup.ts';
import { openWithKey, removeFolder } from '../crash/folder.ts';
import { order } from '../faults/order.ts';
import { type StickKind, type StickKindName, stickKinds } from './kinds.ts';

export interface StickFigures {
  tries: number;
  readonly codes: Record<string, number>;
  readonly faults: string[];
}

type Copier = (core: TestCore, stick: string) => Promise<BackupDone>;

const copiers: Readonly<Record<string, Copier>> = {
  async own(core, stick) {
    core.state.secondFolder = stick;
    return core.must('register.backup', {});
  },
  /** done wrong on purpose: what was written is believed */
  async careless(core, stick) {
    core.state.secondFolder = null;
    const done = await core.must('register.backup', {});
    const here = join(core.folder, 'sao-luu');
    const stem = done.file.replace('.sodang', '');
    try {
      for (const name of readdirSync(here).filter((one) => one.startsWith(stem)))
        writeFileSync(join(stick, name), readFileSync(join(here, name)));
    } catch {
      // Nobody is told.
    }
    return { ...done, second: { ok: true, at: done.at, file: done.file, freeBytes: 0 } };
  },
};

const [folder = '', key = '', root = '', name = '', wanted = '0', copierName = 'own'] = process.argv.slice(2);
const copier = copiers[copierName];
if (!copier || !Object.hasOwn(stickKinds, name)) throw new Error(`no ${copierName}, or no ${name}`);
const kind: StickKind = stickKinds[name as StickKindName];
const core = openWithKey(folder, Buffer.from(key, 'hex'));
const figures: StickFigures = { tries: 0, codes: {}, faults: [] };
for (const error of kind.errors)
  for (let n = 1; n <= Number(wanted); n++) if (!(await tryOnce(copier, error, n))) break;
core.close();
console.log(JSON.stringify(figures));

/** @returns false where fewer such calls are made */
async function tryOnce(copy: Copier, error: number, n: number): Promise<boolean> {
  const stick = join(root, 'usb');
  removeFolder(stick);
  mkdirSync(stick);
  order(`${kind.call}/${error}/${n}/${kind.forGood ? 1_000_000 : n}`);
  const done = await copy(core, stick);
  if (!order('off')) return false;
  const { second, file } = done;
  const said = second === null ? 'nothing' : second.ok ? 'ok' : second.error.code;
  figures.tries++;
  figures.codes[said] = (figures.codes[said] ?? 0) + 1;
  core.state.secondFolder = stick;
  const faults = [
    ...(said === 'ok' && !(await isWhole('second', file)) ? ['called a success'] : []),
    ...(said !== kind.says && !(said === 'ok' && name === 'pulled') ? [`said ${said}`] : []),
    // Of a stick that was pulled nothing can be cleared away; what lies there must not count.
    ...(said !== 'ok' && name !== 'pulled'
      ? readdirSync(stick).map((one) => `left on the stick: ${one}`)
      : []),
    ...(await copiesThatLie()),
    ...((await isWhole('here', file)) ? [] : ['the copy here is not whole']),
    ...(await againFaults(stick)),
  ];
  figures.faults.push(...faults.map((fault) => `${name}, error ${error} at ${n}: ${fault}`));
  return true;
}

async function isWhole(place: 'here' | 'second', file: string): Promise<boolean> {
  return (await core.call('backup.check', { place, file })).ok;
}

/** What is listed as sealed and does not open. */
async function copiesThatLie(): Promise<string[]> {
  const found: string[] = [];
  for (const { place, file, state } of await core.must('backup.list', {}))
    if (state === 'sealed' && place === 'second' && !(await isWhole(place, file)))
      found.push(`counts and is not whole: ${file}`);
  return found;
}

/** The stick is well again: the next copy is one, and nothing of the failed one is left half done. */
async function againFaults(stick: string): Promise<string[]> {
  const { second, file } = await core.must('register.backup', {});
  if (!second?.ok || !(await isWhole('second', file)))
    return [`not even the next copy: ${JSON.stringify(second)}`];
  return readdirSync(stick)
    .filter((one) => one.includes('.dang-chep'))
    .map((one) => `left for good: ${one}`);
}
