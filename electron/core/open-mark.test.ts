import { existsSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openMarkFile, readOpenMark } from './open-mark.ts';
import { createRegister, openCore, type TestCore, testPassword } from './testing/open-core.ts';

let core: TestCore;
beforeEach(() => {
  core = openCore();
});
afterEach(() => core.close());

const file = 'Thu.sodang';
const path = (): string => join(core.folder, file);

describe('Beside an open register', () => {
  test('lies who has it, on which PC and since when, and nothing after it is closed', async () => {
    await createRegister(core);
    expect(readOpenMark(path())).toMatchObject({
      machine: hostname(),
      since: '2026-11-22T03:00:00.000Z',
      pid: process.pid,
    });
    await core.must('register.lock', {});
    expect(existsSync(openMarkFile(path()))).toBe(false);
  });

  test('the second program is told so, also when the register was opened and not made just now', async () => {
    await createRegister(core);
    await core.must('register.lock', {});
    await core.must('register.open', { file, password: testPassword });
    const other = openCore();
    other.state.dataFolder = core.folder;
    expect(await other.call('register.open', { file, password: testPassword })).toMatchObject({
      ok: false,
      error: { code: 'register.in-use', params: { machine: hostname(), since: '22/11/2026, 10:00' } },
    });
    expect(readOpenMark(path())?.pid).toBe(process.pid);
    other.close();
  });

  test('a mark that a crash has left is in nobody’s way, whatever stands in it', async () => {
    await createRegister(core);
    await core.must('register.lock', {});
    const stale = {
      format: 1,
      machine: 'MAY-CU',
      user: 'a',
      since: '2020-01-01T00:00:00.000Z',
      program: '',
      pid: 1,
    };
    for (const left of [JSON.stringify(stale), '{"format":1,', '']) {
      writeFileSync(openMarkFile(path()), left);
      await core.must('register.open', { file, password: testPassword });
      expect(readOpenMark(path())?.machine).toBe(hostname());
      await core.must('register.lock', {});
    }
  });
});
