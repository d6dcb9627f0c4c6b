/**
 * A deed in a folder whose rights were taken away, by the system itself. Run as a program that is not root:
 * `without-rights TEMPLATE FOLDER DEED`; prints its figures as JSON.
 */
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Result } from '../../../shared/result.ts';
import { copyTemplate, keyOf, openWithKey, registerFile, removeFolder } from '../crash/folder.ts';
import type { Deed } from './deed.ts';
import { deeds } from './deeds.ts';
import { judge } from './judge.ts';

export interface RightsFigures {
  tries: number;
  refused: number;
  readonly codes: Record<string, number>;
  readonly faults: string[];
}

interface Taken {
  readonly path: string;
  readonly rights: number;
  readonly before: number;
}

const folderOf = (path: string): Taken => ({ path, rights: 0o555, before: 0o755 });

/** What is taken away, each by itself. */
const takings: Readonly<Record<string, (folder: string) => readonly Taken[]>> = {
  'the folder': (folder) => [folderOf(join(folder, 'sao-luu')), folderOf(folder)],
  'the folder of the copies': (folder) => [folderOf(join(folder, 'sao-luu'))],
  'the file of the register': (folder) => [
    { path: join(folder, registerFile), rights: 0o444, before: 0o644 },
  ],
  'the log of the database': (folder) => [
    { path: join(folder, `${registerFile}-wal`), rights: 0o000, before: 0o644 },
  ],
};

const saysRights = /read-only|unwritable|locked/;

const [template = '', root = '', name = ''] = process.argv.slice(2);
if (process.getuid?.() === 0) throw new Error('root may do everything: nothing can be taken away here');
const one = deeds.find((known) => known.name === name);
if (!one) throw new Error(`no deed ${name}`);
const key = keyOf(template);
const figures: RightsFigures = { tries: 0, refused: 0, codes: {}, faults: [] };
for (const [what, taken] of Object.entries(takings)) await tryWithout(one, what, taken);
console.log(JSON.stringify(figures));

async function tryWithout(
  deed: Deed,
  what: string,
  taken: (folder: string) => readonly Taken[],
): Promise<void> {
  const folder = join(root, 'thu');
  removeFolder(folder);
  copyTemplate(template, folder);
  const core = openWithKey(folder, key);
  mkdirSync(join(folder, 'sao-luu'));
  const wal = join(folder, `${registerFile}-wal`);
  const asAfterCrash = readFileSync(wal);
  const ready = (await deed.ready(core)) as never;
  // A deed that begins with the register closed finds the log that a crash leaves; reading it again changes nothing.
  if (!existsSync(wal)) writeFileSync(wal, asAfterCrash);
  const away = taken(folder);
  for (const { path, rights } of away) chmodSync(path, rights);
  let result: Result<unknown>;
  try {
    result = await deed.do(core, ready);
  } catch (error) {
    result = { ok: false, error: { code: 'app.unexpected', params: { thrown: String(error) } } };
  }
  for (const { path, before } of away.toReversed()) if (existsSync(path)) chmodSync(path, before);
  const said = result.ok ? 'ok' : result.error.code;
  figures.tries++;
  figures.codes[said] = (figures.codes[said] ?? 0) + 1;
  if (!result.ok) figures.refused++;
  const found = await judge(deed, core, { folder, key, result });
  if (!result.ok && !saysRights.test(said)) found.push(`does not say that rights are missing: ${said}`);
  figures.faults.push(...found.map((fault) => `${deed.name} without ${what}: ${fault}`));
}
