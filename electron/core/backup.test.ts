import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createRegister, openCore, type TestCore, testPassword } from './testing/open-core.ts';

let core: TestCore;
beforeEach(async () => {
  core = openCore();
  await createRegister(core);
});
afterEach(() => core.close());

const folder = () => readdirSync(join(core.folder, 'sao-luu')).sort();

describe('A copy', () => {
  test('lies with its manifest and both envelopes under one stem, and nothing else is left', async () => {
    const done = await core.must('register.backup', {});
    expect(done).toMatchObject({ sequence: 1, members: 0, second: null });
    const stem = done.file.replace('.sodang', '');
    expect(folder()).toEqual([`${stem}.khoa`, `${stem}.khoa2`, `${stem}.kiem`, `${stem}.sodang`]);
    const told = readFileSync(join(core.folder, 'sao-luu', `${stem}.kiem`), 'utf8');
    expect(told).not.toMatch(/Tân Lập|Thư/);
    expect(await core.must('backup.list', {})).toMatchObject([
      { state: 'sealed', place: 'here', sequence: 1, reason: 'manual', members: 0 },
    ]);
    expect((await core.must('register.status', {})).open?.lastBackupAt).toBe(done.at);
  });

  test('is made at locking only where something was entered since the last one', async () => {
    await core.must('register.lock', {});
    expect(folder().filter((n) => n.endsWith('.sodang'))).toHaveLength(1);
    for (let n = 0; n < 2; n++) {
      await core.must('register.open', { file: 'Thu.sodang', password: testPassword });
      await core.must('register.lock', {});
    }
    expect(folder().filter((n) => n.endsWith('.sodang'))).toHaveLength(1);
  });

  test('is restored, and restoring the copy made before takes it back', async () => {
    const { file } = await core.must('register.backup', {});
    const done = await core.must('backup.restore', { place: 'here', file, password: testPassword });
    expect(done.before.file).toMatch(/000002\.sodang$/);
    await core.must('backup.restore', { ...done.before, password: testPassword });
    expect(core.bugs).toEqual([]);
  });
});
