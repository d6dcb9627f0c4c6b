import { readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { durability } from '../../db/open.ts';
import { createRegister, openCore, type TestCore, testPassword } from './testing/open-core.ts';

let core: TestCore;
beforeEach(() => {
  core = openCore();
});
afterEach(() => core.close());

const file = 'Thu.sodang';
const code = (r: { ok: boolean; error?: { code: string } }) => (r.ok ? 'ok' : r.error?.code);

describe('A new register', () => {
  test('lies encrypted in the data folder with two copies of its key envelope', async () => {
    await createRegister(core);
    expect((await readdir(core.folder)).sort()).toEqual([
      'Thu.dang-mo',
      'Thu.khoa',
      'Thu.khoa2',
      'Thu.moc',
      'Thu.sodang',
      'Thu.sodang-wal',
    ]);
    await core.must('register.lock', {});
    const files = await readdir(core.folder, { recursive: true, withFileTypes: true });
    for (const { name, parentPath } of files.filter((f) => f.isFile())) {
      const bytes = readFileSync(join(parentPath, name));
      expect(bytes.includes('Tân Lập'), name).toBe(false);
      expect(bytes.includes(Buffer.from('SQLite format 3')), name).toBe(false);
    }
  });

  test('has the durability settings on its live handle', async () => {
    await createRegister(core);
    const handle = core.state.session?.db.handle;
    for (const [name, value] of Object.entries(durability)) {
      if (name === 'mmap_size') continue;
      expect(handle?.pragma(name, { simple: true }), name).toBe(value);
    }
  });

  test('is refused under a name that is taken, and the old one stays', async () => {
    await createRegister(core);
    const again = await core.call('register.create', {
      name: 'Thu',
      password: 'mat khau khac',
      secretary: 'Lê Thị B',
      organisation: { name: 'X', type: 'branch', upperName: '' },
    });
    expect(code(again)).toBe('register.exists');
    expect((await core.must('register.open', { file, password: testPassword })).name).toBe(
      'Đảng bộ phường Tân Lập',
    );
  });

  test('leaves nothing behind when the folder cannot be made', async () => {
    writeFileSync(join(core.folder, 'chan'), '');
    core.state.dataFolder = join(core.folder, 'chan', 'so');
    const made = await core.call('register.create', {
      name: 'Thu',
      password: testPassword,
      secretary: 'A',
      organisation: { name: 'X', type: 'branch', upperName: '' },
    });
    expect(code(made)).toBe('register.folder-unwritable');
    expect(core.bugs).toEqual([]);
  });
});

describe('Opening a register', () => {
  test('tells a wrong password from a damaged file', async () => {
    await createRegister(core);
    await core.must('register.lock', {});
    expect(code(await core.call('register.open', { file, password: 'sai mat khau' }))).toBe(
      'register.wrong-password',
    );
    truncateSync(join(core.folder, file), 5000);
    expect(code(await core.call('register.open', { file, password: testPassword }))).toBe('register.damaged');
    expect(core.bugs).toEqual([]);
  });

  test('needs only one whole copy of the envelope', async () => {
    await createRegister(core);
    await core.must('register.lock', {});
    writeFileSync(join(core.folder, 'Thu.khoa'), '{"format":1,');
    expect(code(await core.call('register.open', { file, password: testPassword }))).toBe('ok');
    await core.must('register.lock', {});
    // The damaged copy was mended at the opening, so either of the two may be lost.
    rmSync(join(core.folder, 'Thu.khoa2'));
    expect(code(await core.call('register.open', { file, password: testPassword }))).toBe('ok');
    await core.must('register.lock', {});
    for (const copy of ['Thu.khoa', 'Thu.khoa2']) rmSync(join(core.folder, copy));
    expect(code(await core.call('register.open', { file, password: testPassword }))).toBe(
      'register.envelope-missing',
    );
  });

  test('refuses a register of a newer program and leaves it as it was', async () => {
    await createRegister(core);
    core.state.session?.db.handle.pragma('user_version = 99');
    await core.must('register.lock', {});
    const before = readFileSync(join(core.folder, file));
    const opened = await core.call('register.open', { file, password: testPassword });
    expect(opened).toMatchObject({ ok: false, error: { code: 'register.newer', params: { version: 99 } } });
    expect(readFileSync(join(core.folder, file)).equals(before)).toBe(true);
  });

  test('refuses a register whose history of migrations was changed', async () => {
    await createRegister(core);
    core.state.session?.db.handle.exec("UPDATE migration SET checksum = 'khac'");
    await core.must('register.lock', {});
    expect(code(await core.call('register.open', { file, password: testPassword }))).toBe('register.foreign');
  });

  test('says so when the register is open elsewhere', async () => {
    await createRegister(core);
    const other = openCore();
    other.state.dataFolder = core.folder;
    expect(code(await other.call('register.open', { file, password: testPassword }))).toBe('register.in-use');
    other.close();
  });

  test('takes no path, only a name in the data folder', async () => {
    await createRegister(core);
    for (const name of ['../Thu.sodang', '/etc/passwd', 'Thu.khoa', 'khac.sodang'])
      expect(code(await core.call('register.open', { file: name, password: testPassword })), name).toBe(
        'register.not-found',
      );
  });
});

describe('Passwords', () => {
  test('change without touching the database, and the old one stops working', async () => {
    await createRegister(core);
    await core.must('register.changePassword', { password: testPassword, newPassword: 'mat khau moi' });
    await core.must('register.lock', {});
    expect(code(await core.call('register.open', { file, password: testPassword }))).toBe(
      'register.wrong-password',
    );
    expect(code(await core.call('register.open', { file, password: 'mat khau moi' }))).toBe('ok');
  });

  test('lost: the printed code opens the register and sets a new one', async () => {
    const { recoveryCode } = await createRegister(core);
    expect(recoveryCode).toMatch(/^([A-Z2-9]{5}-){5}[A-Z2-9]{5}$/);
    await core.must('register.lock', {});
    const recover = (typed: string) =>
      core.call('register.recover', { file, recoveryCode: typed, newPassword: 'mat khau moi' });
    expect(code(await recover('AAAAA-BBBBB'))).toBe('register.wrong-recovery-code');
    expect(code(await recover(` ${recoveryCode.toLowerCase().replaceAll('-', ' ')} `))).toBe('ok');
    await core.must('register.lock', {});
    expect(code(await core.call('register.open', { file, password: 'mat khau moi' }))).toBe('ok');
  });

  test('allow a fresh recovery code, after which the old paper is void', async () => {
    const first = (await createRegister(core)).recoveryCode;
    expect(code(await core.call('register.renewRecoveryCode', { password: 'sai mat khau' }))).toBe(
      'register.wrong-password',
    );
    const { recoveryCode } = await core.must('register.renewRecoveryCode', { password: testPassword });
    await core.must('register.lock', {});
    const recover = (typed: string) =>
      core.call('register.recover', { file, recoveryCode: typed, newPassword: 'mat khau moi' });
    expect(code(await recover(first))).toBe('register.wrong-recovery-code');
    expect(code(await recover(recoveryCode))).toBe('ok');
  });

  test('typed in composed or decomposed letters are the same', async () => {
    await createRegister(core);
    await core.must('register.changePassword', {
      password: testPassword,
      newPassword: 'Mật khẩu Đảng bộ'.normalize('NFD'),
    });
    await core.must('register.lock', {});
    expect(
      code(await core.call('register.open', { file, password: 'Mật khẩu Đảng bộ'.normalize('NFC') })),
    ).toBe('ok');
  });
});

describe('A locked register', () => {
  test('answers no operation but opening and status', async () => {
    await createRegister(core);
    await core.must('register.lock', {});
    expect(code(await core.call('member.ids', {}))).toBe('app.locked');
    expect(code(await core.call('overview.get', {}))).toBe('app.locked');
    expect((await core.must('register.status', {})).open).toBeNull();
  });

  test('refuses what is not in the contract and what does not fit it', async () => {
    await createRegister(core);
    const send = core.call as unknown as (
      name: string,
      input: unknown,
    ) => Promise<{ ok: boolean; error?: { code: string } }>;
    for (const name of ['__proto__', 'constructor', 'member.drop', ''])
      expect(code(await send(name, {})), name).toBe('app.bad-request');
    expect(code(await send('member.get', { id: '1; DROP TABLE member' }))).toBe('app.bad-request');
    expect(core.bugs).toEqual([]);
  });
});

describe('A backup', () => {
  test('opens by itself with the same password and holds the same members', async () => {
    await createRegister(core);
    const record = (await import('../../shared/entities/member.ts')).emptyMemberRecord();
    await core.must('member.add', { record: { ...record, fullName: 'Trần Thị Bình' } });
    const { file: name } = await core.must('register.backup', {});
    expect((await readdir(join(core.folder, 'sao-luu'))).sort()).toEqual(
      ['.khoa', '.khoa2', '.kiem', '.sodang'].map((ending) => name.replace('.sodang', ending)),
    );
    const copy = openCore();
    copy.state.dataFolder = join(core.folder, 'sao-luu');
    await copy.must('register.open', { file: name, password: testPassword });
    const page = await copy.must('member.page', { offset: 0, limit: 10 });
    expect(page.rows.map((r) => r.record.fullName)).toEqual(['Trần Thị Bình']);
    copy.close();
    expect((await core.must('register.status', {})).open?.file).toBe(file);
  });
});

test('A plain SQLite file with our extension is no register', async () => {
  await createRegister(core);
  await core.must('register.lock', {});
  rmSync(join(core.folder, file));
  new Database(join(core.folder, file)).exec('CREATE TABLE t (x)').close();
  expect(code(await core.call('register.open', { file, password: testPassword }))).toBe('register.damaged');
});
