/** Two real processes and one register: exactly one of them gets it, and the other is told who has it. */
import { type ChildProcess, fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openRegister } from '../../db/open.ts';
import { openMarkFile } from './open-mark.ts';
import { createRegister, openCore, type TestCore } from './testing/open-core.ts';

/** CI takes a share; `RACES=100 npx vitest run … open-race` all of them. */
const rounds = Number(process.env.RACES ?? 12);

interface Told {
  readonly ready?: true;
  readonly closed?: true;
  readonly won?: string;
  readonly lost?: { readonly code: string; readonly params: Record<string, string> };
  readonly markPid?: number;
}

let core: TestCore;
let children: ChildProcess[] = [];
const told = (child: ChildProcess): Promise<Told> =>
  new Promise((resolve, reject) => {
    const ended = (code: number | null): void => reject(new Error(`a racer ended with ${code}`));
    child.once('exit', ended);
    child.once('message', (message) => {
      child.off('exit', ended);
      resolve(message as Told);
    });
  });

beforeEach(async () => {
  core = openCore();
  children = [0, 1].map(() =>
    fork(join(import.meta.dirname, 'testing/open-race.ts'), {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    }),
  );
  for (const ready of await Promise.all(children.map(told))) expect(ready.ready).toBe(true);
});
afterEach(() => {
  for (const child of children) child.removeAllListeners('exit').kill();
  core.close();
});

test(`of two programs exactly one opens the register, ${rounds} times, and nothing is lost`, async () => {
  await createRegister(core);
  const path = join(core.folder, 'Thu.sodang');
  const key = core.state.session?.key.toString('hex') ?? '';
  await core.must('register.lock', {});
  const winners: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const answers = children.map(told);
    // By turns, so that neither is always the first to hear of it.
    for (const child of round % 2 === 0 ? children : children.toReversed()) child.send({ path, key });
    const results = await Promise.all(answers);
    const winner = results.findIndex(({ won }) => won !== undefined);
    const loser = results[1 - winner];
    expect(
      results.filter(({ won }) => won !== undefined),
      JSON.stringify(results),
    ).toHaveLength(1);
    expect(loser?.lost?.code).toBe('register.in-use');
    expect(loser?.lost?.params.machine).toBe(hostname());
    expect(loser?.markPid).toBe(children[winner]?.pid);
    winners.push(winner);
    const closed = children.map(told);
    for (const child of children) child.send('close');
    await Promise.all(closed);
    expect(existsSync(openMarkFile(path))).toBe(false);
  }
  const opened = openRegister(path, Buffer.from(key, 'hex'), new Date().toISOString());
  if (!opened.ok) throw new Error(opened.error.code);
  expect(opened.value.handle.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(opened.value.pluck("SELECT count(*) FROM access_log WHERE actor = 'race'")).toEqual([rounds]);
  opened.value.close();
}, 600_000);

test('a program that was killed with the register open is in nobody’s way', async () => {
  await createRegister(core);
  const path = join(core.folder, 'Thu.sodang');
  const key = core.state.session?.key.toString('hex') ?? '';
  await core.must('register.lock', {});
  const [first, second] = children;
  if (!first || !second) throw new Error('two racers are needed');
  const opened = told(first);
  first.send({ path, key });
  expect((await opened).won).toBeDefined();
  const gone = new Promise((resolve) => first.removeAllListeners('exit').once('exit', resolve));
  first.kill('SIGKILL');
  await gone;
  expect(existsSync(openMarkFile(path))).toBe(true);
  const next = told(second);
  second.send({ path, key });
  const after = await next;
  expect(after.won).toBeDefined();
  expect(after.markPid).toBe(second.pid);
}, 60_000);
