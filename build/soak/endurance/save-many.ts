/**
 * C5: one session in which records are saved again and again. Run as a program: `save-many FOLDER KEY-IN-HEX COUNT
 * [SABOTAGE]`; prints its figures as JSON.
 */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { TestCore } from '../../../electron/core/testing/open-core.ts';
import { openWithKey, registerFile } from '../crash/folder.ts';
import { openDb } from '../operations/edit.ts';

/** In MiB, right after a collection of garbage: what is only not yet collected is no growth. */
export interface Memory {
  readonly rss: number;
  /** of the register, which the cache of pages holds up to its limit: it grows with the log of the register */
  readonly file: number;
}

export interface EnduranceFigures {
  readonly saves: number;
  readonly refused: readonly string[];
  readonly p99: number;
  readonly slowest: number;
  /** the least that was seen after the warm-up of a tenth and up to the fourth, and of the last three */
  readonly before: Memory;
  readonly after: Memory;
  /** MiB of the log of the database: at its largest, after the last save, after locking */
  readonly walMost: number;
  readonly walIdle: number;
  readonly walLocked: number;
}

/** What is done wrong on purpose, to prove that the figures would tell. */
const sabotages: Readonly<Record<string, (core: TestCore) => () => void>> = {
  none: () => () => undefined,
  /** each save leaves something behind, and the log of the database is never brought into it */
  leaks(core) {
    core.state.session?.db.handle.pragma('wal_autocheckpoint = 0');
    const kept: Buffer[] = [];
    return () => void kept.push(Buffer.alloc(200_000, 1));
  },
};

const [folder = '', key = '', wanted = '0', sabotage = 'none'] = process.argv.slice(2);
const saves = Number(wanted);
const core = openWithKey(folder, Buffer.from(key, 'hex'));
const wrong = sabotages[sabotage];
if (!wrong) throw new Error(`no sabotage ${sabotage}`);
const afterEach = wrong(core);

const inMiB = (bytes: number): number => bytes / 2 ** 20;
const sizeOf = (suffix: string): number =>
  inMiB(statSync(join(folder, registerFile) + suffix, { throwIfNoEntry: false })?.size ?? 0);
const least = (seen: readonly Memory[]): Memory =>
  seen.toSorted((a, b) => a.rss - b.rss)[0] ?? { rss: 0, file: 0 };

const ids = openDb(core).pluck<number>('SELECT id FROM member');
const took = new Float64Array(saves);
const refused: string[] = [];
const memory: Memory[] = [];
setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;
const samples = 200;
let walMost = 0;

for (let n = 0; n < saves; n++) {
  // Each save of the program is a message of its own; between two of them what is no longer needed is let go.
  await nextTurn();
  const id = ids[n % ids.length] ?? 1;
  const { version, record } = await core.must('member.get', { id });
  const how = { kind: 'correction', ground: 'Đối chiếu hồ sơ' } as const;
  const began = performance.now();
  const saved = await core.call('member.update', {
    id,
    version,
    record: { ...record, note: `Lần ${n}` },
    how,
  });
  took[n] = performance.now() - began;
  if (!saved.ok) refused.push(`save ${n}: ${saved.error.code}`);
  afterEach();
  if (n % Math.ceil(saves / samples) !== 0) continue;
  collectGarbage();
  memory.push({ rss: inMiB(process.memoryUsage.rss()), file: sizeOf('') });
  walMost = Math.max(walMost, sizeOf('-wal'));
}
const walIdle = sizeOf('-wal');
await core.must('register.lock', {});
took.sort();
const tenth = Math.floor(memory.length / 10);
const figures: EnduranceFigures = {
  saves,
  refused: refused.slice(0, 20),
  p99: took[Math.floor(saves * 0.99)] ?? 0,
  slowest: took[saves - 1] ?? 0,
  before: least(memory.slice(tenth, 4 * tenth)),
  after: least(memory.slice(-3 * tenth)),
  walMost,
  walIdle,
  walLocked: sizeOf('-wal'),
};
core.close();
console.log(JSON.stringify(figures));
