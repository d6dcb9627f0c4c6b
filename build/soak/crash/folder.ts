/** The folder of a register under test: made once for each operation, copied for each run, opened as the program does. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkLog } from '../../../db/check-log.ts';
import { readCopies } from '../../../electron/core/key-files.ts';
import { openKey } from '../../../electron/core/open-key.ts';
import { openSession } from '../../../electron/core/register-session.ts';
import {
  createRegister,
  noVault,
  openCore,
  type TestCore,
  testPassword,
} from '../../../electron/core/testing/open-core.ts';
import { readWorkbook } from '../../../electron/excel/read/read-workbook.ts';
import { ok, type Result } from '../../../shared/result.ts';
import type { Operation, Told } from './operation.ts';

export const registerFile = 'Thu.sodang';
/** The key of the template beside it, so that the doer need not spend half a second on the password. */
const keyFile = 'khoa-cua-bai-thu';

export const newFolder = (name: string): string => mkdtempSync(join(tmpdir(), `soak-${name}-`));
export const removeFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true });

/** Makes the register on which the operation is done, outside of the folder that is watched. */
export async function makeTemplate(operation: Operation): Promise<string> {
  const folder = newFolder(`${operation.name}-mau`);
  const core = coreOf(folder);
  await createRegister(core);
  writeFileSync(`${folder}.${keyFile}`, core.state.session?.key ?? Buffer.alloc(0));
  await operation.prepare(core);
  core.close();
  operation.age?.(folder, keyOf(folder));
  return folder;
}

export function removeTemplate(folder: string): void {
  removeFolder(folder);
  rmSync(`${folder}.${keyFile}`, { force: true });
}

export function copyTemplate(template: string, folder: string): void {
  cpSync(template, folder, { recursive: true });
}

export const keyOf = (template: string): Buffer => readFileSync(`${template}.${keyFile}`);

const host = {
  vault: noVault,
  now: () => new Date(),
  uptime: () => performance.now(),
  said: { clockWrongByMs: 0 },
  parseWorkbook: (bytes: Uint8Array, file: string, password: string | null) =>
    readWorkbook(bytes, file, password ?? undefined),
};

/** Opens the register of the core's folder, whose key is known: the program's own opening but for the password. */
export function tryReopen(core: TestCore, key: Buffer): Result<null> {
  const of = { key: Buffer.from(key), personId: null };
  const opened = openSession(join(core.folder, registerFile), of, {
    ...host,
    pathOf: async (token) => token,
  });
  if (!opened.ok) return opened;
  core.state.session = opened.value;
  return ok(null);
}

export function reopenWithKey(core: TestCore, key: Buffer): void {
  const opened = tryReopen(core, key);
  if (!opened.ok) throw new Error(`not opened: ${opened.error.code}`);
}

export const coreOf = (folder: string): TestCore => openCore({ folder, host });

export function openWithKey(folder: string, key: Buffer): TestCore {
  const core = coreOf(folder);
  reopenWithKey(core, key);
  return core;
}

/** Which key the envelopes gave for a password: thousands of images hold the same bytes, and each guess costs half a second. */
const proven = new Map<string, Buffer | null>();

export async function keyByPassword(path: string, password: string): Promise<Buffer | null> {
  const asked = JSON.stringify([await readCopies(path), password], (name, value) =>
    name === 'path' ? undefined : value,
  );
  const known = proven.get(asked);
  if (known !== undefined) return known;
  const opened = await openKey(path, { kind: 'person', secret: password });
  if (!opened.ok && opened.error.code !== 'register.wrong-password') throw new Error(opened.error.code);
  const key = opened.ok ? opened.value.key : null;
  proven.set(asked, key);
  return key;
}

/**
 * Opens what the accident left, by its password, without a question; asks SQLite whether it is whole and the operation
 * whether everything acknowledged is there.
 * @returns faults in words; none when the promise is kept
 */
export async function faultsOf(
  folder: string,
  operation: Operation,
  told: readonly Told[],
): Promise<string[]> {
  const passwords = operation.passwords?.(told);
  if (passwords) return faultsBehind(folder, passwords, (core) => operation.faults(core, told));
  try {
    const key = await keyByPassword(join(folder, registerFile), testPassword);
    if (!key) return ['locked out: the password does not open it'];
    const keys = operation.keys?.(told, key) ?? [key];
    let found: string[] = [];
    for (const one of keys) {
      found = await faultsAfter(folder, one, (core) => operation.faults(core, told));
      if (found.length === 0) return [];
    }
    return found;
  } catch (error) {
    return [unreadable(error)];
  }
}

type Look = (core: TestCore) => Promise<readonly string[]> | readonly string[];

/** Through the door itself, as the person who types the password: where the door is what is tried. */
async function faultsBehind(folder: string, passwords: readonly string[], look: Look): Promise<string[]> {
  const core = coreOf(folder);
  const said: string[] = [];
  try {
    for (const password of passwords) {
      const opened = await core.call('register.open', { file: registerFile, password });
      if (opened.ok) return await faultsIn(core, look);
      said.push(opened.error.code);
    }
    return [`locked out: ${said.join(', ')}`];
  } catch (error) {
    return [unreadable(error)];
  } finally {
    core.close();
  }
}

const unreadable = (error: unknown): string =>
  `unreadable: ${error instanceof Error ? error.message : String(error)}`;

/** The part of it that needs no password. */
export async function faultsAfter(folder: string, key: Buffer, look: Look): Promise<string[]> {
  let core: TestCore;
  try {
    core = openWithKey(folder, key);
  } catch (error) {
    return [unreadable(error)];
  }
  try {
    return await faultsIn(core, look);
  } catch (error) {
    return [unreadable(error)];
  } finally {
    core.close();
  }
}

async function faultsIn(core: TestCore, look: Look): Promise<string[]> {
  const { session } = core.state;
  if (!session) return ['nothing is open'];
  const { db, key, logNotice } = session;
  const whole = db.handle.pragma('integrity_check', { simple: true });
  const strays = db.handle.pragma('foreign_key_check');
  const chain = checkLog(db, key);
  return [
    ...(whole === 'ok' ? [] : [`integrity_check: ${String(whole)}`]),
    ...(Array.isArray(strays) && strays.length === 0 ? [] : ['foreign_key_check finds rows']),
    ...(chain.fault === null ? [] : [`the log does not hold: ${JSON.stringify(chain.fault)}`]),
    // An accident must not look like somebody's hand.
    ...(logNotice === null ? [] : [`an alarm about the log: ${JSON.stringify(logNotice)}`]),
    ...(await look(core)),
  ];
}
