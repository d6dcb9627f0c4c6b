// The people of one register: each with an own password and only the rights of the role.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ok } from '../../shared/result.ts';
import type { Role } from '../../shared/rules/rights.ts';
import { parseEnvelope } from './envelope.ts';
import { createRegister, openCore, type TestCore, testPassword } from './testing/open-core.ts';

let core: TestCore;
beforeEach(async () => {
  core = openCore();
  await createRegister(core);
});
afterEach(() => {
  expect(core.bugs).toEqual([]);
  core.close();
});

const password = testPassword;
const add = (name: string, role: Role, account: string, newPassword: string) =>
  core.call('people.add', { name, role, account, restricted: false, newPassword, password });
const open = async (account: string, secret: string) => {
  const opened = await core.call('register.open', { file: 'Thu.sodang', account, password: secret });
  return opened.ok ? opened.value.person : opened.error.code;
};
const slots = () =>
  (parseEnvelope(readFileSync(join(core.folder, 'Thu.khoa'), 'utf8'))?.slots ?? []).map(({ kind, account }) =>
    `${kind} ${account}`.trim(),
  );
/** Half a deed: what a power cut leaves of it. */
const inRegister = (sql: string) =>
  core.state.session?.db.tx({ name: 'thử', reason: 'thử', at: '2026-11-22T03:00:00.000Z' }, (w) =>
    ok(w.run(sql)),
  );
const lines = async () =>
  (await core.must('people.list', {})).map(({ name, role, leftOn, hasPassword }) => ({
    ...{ name, role, left: leftOn !== '', hasPassword },
  }));
const codeOf = async (answer: Promise<{ readonly ok: boolean }>) => {
  const result = (await answer) as { ok: boolean; error?: { code: string } };
  return result.ok ? 'done' : result.error?.code;
};

it('whoever gives up the own right to the restricted tier sees no more of it from that moment on', async () => {
  await core.must('restricted.set', { registerPassword: password, newPassword: 'mat khau rieng' });
  const [own] = await core.must('people.list', {});
  await core.must('people.change', { id: own?.id ?? 0, role: 'secretary', restricted: false, password });
  expect((await core.must('restricted.status', {})).open).toBe(false);
});

describe('a person who is added', () => {
  it('opens the register by the own password, with the rights of the role and the own name in the log', async () => {
    await add('Trần Thị Bình', 'inspector', 'Kiểm tra', 'mat khau binh');
    expect(await open('Kiểm tra', 'mat khau binh')).toMatchObject({
      ...{ name: 'Trần Thị Bình', role: 'inspector', restricted: false },
    });
    expect(core.state.session?.keeper).toBe('Trần Thị Bình');
    expect(await codeOf(core.call('draft.drop', { key: 'x' }))).toBe('right.missing');
    expect(
      await codeOf(core.call('petition.counts', { from: '2026-01-01', to: '2026-11-22' } as never)),
    ).toBe('right.restricted');
  });

  it('is refused under a name or a post that somebody has, and by a keeper with a wrong password', async () => {
    expect(await codeOf(add('Nguyễn Văn Thư', 'typist', 'Nhập liệu', 'mat khau khac'))).toBe(
      'people.name-taken',
    );
    expect(await codeOf(add('Lê Văn Cường', 'typist', 'bí thư', 'mat khau khac'))).toBe(
      'people.account-taken',
    );
    const wrong = { name: 'Lê Văn Cường', role: 'typist', account: 'Nhập liệu', restricted: false } as const;
    expect(
      await codeOf(core.call('people.add', { ...wrong, newPassword: 'mat khau khac', password: 'sai' })),
    ).toBe('register.wrong-password');
    expect(await lines()).toHaveLength(1);
  });

  it('without a slot, as a power cut leaves it, is listed as without a password and gets in by a new one only', async () => {
    await add('Trần Thị Bình', 'typist', 'Nhập liệu', 'mat khau binh');
    const [, bình] = await core.must('people.list', {});
    // The register knows her, the envelope does not: what lies between the two writings of "add".
    inRegister(
      "INSERT INTO person (name, role, account, restricted, created_at) VALUES ('Vũ Văn Dở', 'typist', 'Dở', 0, '2026')",
    );
    expect((await lines()).at(-1)).toEqual({
      name: 'Vũ Văn Dở',
      role: 'typist',
      left: false,
      hasPassword: false,
    });
    expect(await open('Dở', 'gì cũng sai')).toBe('register.wrong-password');
    const [, , dở] = await core.must('people.list', {});
    await core.must('people.setPassword', { id: dở?.id ?? 0, newPassword: 'mat khau do', password });
    expect(await open('Dở', 'mat khau do')).toMatchObject({ name: 'Vũ Văn Dở' });
    expect(bình?.hasPassword).toBe(true);
  });
});

describe('whoever is shut out', () => {
  it('is refused at once and for ever, keeps the name in the log, and leaves no slot', async () => {
    await add('Trần Thị Bình', 'typist', 'Nhập liệu', 'mat khau binh');
    const [, bình] = await core.must('people.list', {});
    await core.must('people.shutOut', { id: bình?.id ?? 0, password });
    expect(slots()).toEqual(['person Bí thư', 'recovery']);
    expect(await open('Nhập liệu', 'mat khau binh')).toBe('register.wrong-password');
    expect(await open('Bí thư', testPassword)).toMatchObject({ name: 'Nguyễn Văn Thư' });
    expect((await lines()).at(-1)).toMatchObject({ name: 'Trần Thị Bình', left: true, hasPassword: false });
  });

  it('is refused even where a power cut left the slot, which the next opening takes away', async () => {
    await add('Trần Thị Bình', 'typist', 'Nhập liệu', 'mat khau binh');
    // Between the two writings of "shut out": the register says that she left, her slot is still there.
    inRegister("UPDATE person SET left_on = '2026-11-22' WHERE account = 'Nhập liệu'");
    await core.must('register.lock', {});
    expect(slots()).toContain('person Nhập liệu');
    expect(await open('Nhập liệu', 'mat khau binh')).toBe('register.person-left');
    expect(await open('Bí thư', testPassword)).toMatchObject({ name: 'Nguyễn Văn Thư' });
    expect(slots()).not.toContain('person Nhập liệu');
  });

  it('is never the last secretary who can open it, nor oneself', async () => {
    const [thư] = await core.must('people.list', {});
    const id = thư?.id ?? 0;
    expect(await codeOf(core.call('people.shutOut', { id, password }))).toBe('people.self');
    expect(await codeOf(core.call('people.change', { id, role: 'deputy', restricted: true, password }))).toBe(
      'people.last-secretary',
    );
    await add('Trần Thị Bình', 'secretary', 'Bí thư 2', 'mat khau binh');
    expect(
      await codeOf(core.call('people.change', { id, role: 'deputy', restricted: false, password })),
    ).toBe('done');
    // The own session has the new rights at once.
    expect(await codeOf(core.call('people.shutOut', { id, password }))).toBe('right.missing');
  });
});

it('a new password makes the old one useless, and every deed stands in the log in words', async () => {
  await add('Trần Thị Bình', 'deputy', 'Phó bí thư', 'mat khau binh');
  const [, bình] = await core.must('people.list', {});
  await core.must('people.setPassword', { id: bình?.id ?? 0, newPassword: 'mat khau moi', password });
  const log = core.state.session?.db.pluck<string>(
    "SELECT what FROM access_log WHERE deed = 'people' ORDER BY id",
  );
  expect(log).toEqual([
    'Thêm người dùng: Trần Thị Bình, quyền phó bí thư, mở sổ bằng tên "Phó bí thư"',
    'Đặt mật khẩu mới cho Trần Thị Bình',
  ]);
  expect(await open('Phó bí thư', 'mat khau binh')).toBe('register.wrong-password');
  expect(await open('Phó bí thư', 'mat khau moi')).toMatchObject({ role: 'deputy' });
});
