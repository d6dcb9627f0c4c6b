/**
 * A register is damaged in one place and opened as the program opens it. Either that says so, or reading everything does,
 * or every value is as it was: nothing in between.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makePlainCopy, plainDump } from '../../../db/testing/plain-copy.ts';
import { type Dice, dice } from '../../roster-maker/dice.ts';
import {
  copyTemplate,
  keyOf,
  makeTemplate,
  newFolder,
  openWithKey,
  registerFile,
  removeFolder,
  removeTemplate,
} from '../crash/folder.ts';
import type { Operation } from '../crash/operation.ts';
import { edit, openDb } from '../operations/edit.ts';
import { planList } from '../operations/import.ts';

const page = 4096;

export type DamageKind = 'flip' | 'cut' | 'zeros';

const damages: Readonly<Record<DamageKind, (bytes: Buffer, chance: Dice) => Buffer>> = {
  flip(bytes, chance) {
    const at = chance.int(0, bytes.length - 1);
    bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << chance.int(0, 7)), at);
    return bytes;
  },
  cut: (bytes, chance) => bytes.subarray(0, chance.int(0, bytes.length - 1)),
  zeros(bytes, chance) {
    const at = chance.int(0, bytes.length / page - 1) * page;
    return bytes.fill(0, at, at + page);
  },
};

export interface DamageFigures {
  readonly tries: number;
  /** the opening refused it */
  readonly atOpening: number;
  /** reading everything failed */
  readonly atReading: number;
  /** every value is as it was, though nothing was said */
  readonly harmless: number;
  /** values are others, and nothing said so */
  readonly silent: number;
}

type Verdict = Exclude<keyof DamageFigures, 'tries'>;

export const filled: Operation = {
  ...edit,
  async prepare(core) {
    await edit.prepare(core);
    for (let n = 0; n < 3; n++) await core.must('import.commit', await planList(core, n));
  },
};

const dumpOf = (folder: string, key: Buffer): string => {
  const core = openWithKey(folder, key);
  try {
    return everything(openDb(core));
  } finally {
    core.close();
  }
};

/** Opening writes into these by itself. */
const movesByItself = new Set(['access_log', 'audit_context', 'step', 'log_link', 'log_head', 'clock_seen']);

export function everything(db: ReturnType<typeof openDb>): string {
  const tables = db.pluck<string>("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");
  return JSON.stringify(
    tables
      .filter((table) => !movesByItself.has(table))
      .map((table) => [table, db.all(`SELECT * FROM "${table}"`)]),
  );
}

export async function damageMany(kind: DamageKind, tries: number, seed: string): Promise<DamageFigures> {
  const template = await makeTemplate(filled);
  const folder = newFolder('hong');
  const key = keyOf(template);
  const chance = dice(`${seed}/${kind}`);
  const count = { atOpening: 0, atReading: 0, harmless: 0, silent: 0 };
  try {
    // Opened once more, so that what an opening itself brings up to date is done.
    openWithKey(template, key).close();
    copyTemplate(template, folder);
    const whole = dumpOf(folder, key);
    for (let n = 0; n < tries; n++) {
      removeFolder(folder);
      copyTemplate(template, folder);
      const path = join(folder, registerFile);
      writeFileSync(path, damages[kind](readFileSync(path), chance));
      count[verdictOn(folder, key, whole)]++;
    }
  } finally {
    removeFolder(folder);
    removeTemplate(template);
  }
  return { tries, ...count };
}

function verdictOn(folder: string, key: Buffer, whole: string): Verdict {
  let core: ReturnType<typeof openWithKey>;
  try {
    core = openWithKey(folder, key);
  } catch {
    return 'atOpening';
  }
  try {
    return everything(openDb(core)) === whole ? 'harmless' : 'silent';
  } catch {
    return 'atReading';
  } finally {
    core.close();
  }
}

/** The same register without its cipher: what SQLite by itself finds. */
export async function damagePlain(kind: DamageKind, tries: number, seed: string): Promise<DamageFigures> {
  const template = await makeTemplate(filled);
  const folder = newFolder('hong-ro');
  const chance = dice(`${seed}/${kind}`);
  const count = { atOpening: 0, atReading: 0, harmless: 0, silent: 0 };
  try {
    const path = join(folder, 'ro.db');
    makePlainCopy(join(template, registerFile), keyOf(template), path);
    const bytes = readFileSync(path);
    const whole = plainDump(path);
    for (let n = 0; n < tries; n++) {
      writeFileSync(path, damages[kind](Buffer.from(bytes), chance));
      const dump = plainDump(path);
      if (dump === null) count.atReading++;
      else count[dump === whole ? 'harmless' : 'silent']++;
    }
  } finally {
    removeFolder(folder);
    removeTemplate(template);
  }
  return { tries, ...count };
}
