// Coming in: each by their own slot, an old envelope, a forged one, wrong ones, this PC.
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { changeEnvelope } from './change-envelope.ts';
import type { CoreContext } from './context.ts';
import { addSlot, envelopeText, parseEnvelope } from './envelope.ts';
import { createRegister, openCore, type TestCore, testPassword } from './testing/open-core.ts';

let core: TestCore;
let uptime: number;
let kept: Map<string, string>;
beforeEach(() => {
  uptime = 1000;
  kept = new Map();
  core = openCore({
    host: {
      uptime: () => uptime,
      // The edge: what the user's own keyring does.
      vault: {
        available: async () => true,
        seal: async (secret) => {
          kept.set(String(kept.size), secret);
          return Buffer.from(String(kept.size - 1));
        },
        open: async (sealed) => kept.get(Buffer.from(sealed).toString()) ?? null,
      },
    },
  });
});
afterEach(() => core.close());

const file = 'Thu.sodang';
const codeOf = (r: { ok: boolean; error?: { code: string } }) => (r.ok ? 'ok' : r.error?.code);
const open = async (password: string, account?: string) =>
  codeOf(await core.call('register.open', { file, password, ...(account !== undefined && { account }) }));
const copy = (ending: string) => join(core.folder, `Thu.${ending}`);
const log = () =>
  core.state.session?.db.all<{ deed: string; reason: string }>(
    'SELECT deed, reason FROM access_log ORDER BY id',
  ) ?? [];

/** A second person, as the panel of people adds one. */
async function addDeputy(): Promise<void> {
  const { session, state } = { session: core.state.session, state: core.state };
  if (!session) throw new Error('no register is open');
  session.db.tx({ name: 'A', reason: 'thử', at: '2026-11-22T03:00:00Z' }, (w) => {
    w.run(
      "INSERT INTO person (name, role, account, created_at) VALUES ('Trần Phó', 'deputy', 'Phó bí thư', '')",
    );
    return { ok: true, value: null };
  });
  const write: CoreContext['write'] = (reason, work) =>
    session.db.tx({ name: 'A', reason, at: '' }, (w) => work(w, { name: 'A', reason, at: '' }));
  const context = { session, state, write } as CoreContext;
  const secret = { kind: 'person', personId: 2, account: 'Phó bí thư', secret: 'mat khau pho' } as const;
  expect((await changeEnvelope(context, (e, key) => addSlot(e, key, secret))).ok).toBe(true);
}

describe('Each person comes in by a slot of their own', () => {
  test('under their own name and role; the accounts stand at the door', async () => {
    await createRegister(core);
    await addDeputy();
    await core.must('register.lock', {});
    const [told] = (await core.must('register.status', {})).files;
    expect(told).toMatchObject({ accounts: ['Bí thư', 'Phó bí thư'], recovery: 'halves', wait: 0 });
    expect(await open('mat khau pho', 'Bí thư')).toBe('register.wrong-password');
    expect(await open('mat khau pho', 'Phó bí thư')).toBe('ok');
    expect(core.state.session?.person).toMatchObject({ id: 2, name: 'Trần Phó', role: 'deputy' });
    // Their own password is theirs alone to prove, and to change.
    expect(
      codeOf(
        await core.call('register.changePassword', { password: testPassword, newPassword: 'khac han nhe' }),
      ),
    ).toBe('register.wrong-password');
    await core.must('register.changePassword', { password: 'mat khau pho', newPassword: 'mat khau pho 2' });
    expect(await open(testPassword, 'Bí thư')).toBe('ok');
    expect(core.state.session?.person.id).toBe(1);
    expect(await open('mat khau pho 2', 'Phó bí thư')).toBe('ok');
  });

  test('and nobody who has left, even by an envelope from before', async () => {
    await createRegister(core);
    await addDeputy();
    core.state.session?.db.tx({ name: 'A', reason: 'thử', at: '' }, (w) => {
      w.run("UPDATE person SET left_on = '2026-11-01' WHERE id = 2");
      return { ok: true, value: null };
    });
    await core.must('register.lock', {});
    expect(await open('mat khau pho', 'Phó bí thư')).toBe('register.person-left');
    expect(core.state.session).toBeNull();
    expect(await open(testPassword, 'Bí thư')).toBe('ok');
  });

  test('the paper gives a new password to whoever is chosen, and the others keep theirs', async () => {
    const { recoveryCode } = await createRegister(core);
    await addDeputy();
    await core.must('register.lock', {});
    const info = await core.must('register.recover', {
      ...{ file, account: 'Phó bí thư', recoveryCode, newPassword: 'pho moi tinh' },
    });
    expect(info.file).toBe(file);
    expect(core.state.session?.person.id).toBe(2);
    expect(await open('pho moi tinh', 'Phó bí thư')).toBe('ok');
    expect(await open(testPassword, 'Bí thư')).toBe('ok');
  });
});

describe('Of the two copies of the envelope', () => {
  test.each([
    ['the first is damaged', 'khoa', '{'],
    ['the second is damaged', 'khoa2', ''],
  ])('%s: the other opens, and it is mended', async (_name, ending, text) => {
    await createRegister(core);
    await core.must('register.lock', {});
    const whole = readFileSync(copy('khoa'), 'utf8');
    writeFileSync(copy(ending), text);
    expect(await open(testPassword)).toBe('ok');
    expect(readFileSync(copy(ending), 'utf8')).toBe(whole);
  });

  test('both damaged is told from a wrong password, and asks for no wait', async () => {
    await createRegister(core);
    await core.must('register.lock', {});
    for (const ending of ['khoa', 'khoa2']) writeFileSync(copy(ending), '{"format":2');
    for (let i = 0; i < 4; i++) expect(await open(testPassword)).toBe('register.envelope-damaged');
    expect((await core.must('register.status', {})).files[0]?.wait).toBe(0);
  });

  test('one that was forged gives way to the other; both forged is said', async () => {
    await createRegister(core);
    await core.must('register.lock', {});
    const whole = parseEnvelope(readFileSync(copy('khoa'), 'utf8'));
    if (!whole) throw new Error('no envelope');
    const forged = envelopeText({ ...whole, sequence: 99 });
    writeFileSync(copy('khoa'), forged);
    expect(await open(testPassword)).toBe('ok');
    expect(parseEnvelope(readFileSync(copy('khoa'), 'utf8'))?.sequence).toBe(1);
    await core.must('register.lock', {});
    for (const ending of ['khoa', 'khoa2']) writeFileSync(copy(ending), forged);
    expect(await open(testPassword)).toBe('register.envelope-tampered');
  });

  test('an older one cannot bring a given-up password back, neither beside the newer nor alone', async () => {
    await createRegister(core);
    const old = readFileSync(copy('khoa'));
    await core.must('register.changePassword', { password: testPassword, newPassword: 'mat khau moi' });
    await core.must('register.lock', {});
    writeFileSync(copy('khoa2'), old);
    expect(await open(testPassword)).toBe('register.wrong-password');
    writeFileSync(copy('khoa'), old);
    expect(await open(testPassword)).toBe('register.envelope-older');
    expect(core.state.session).toBeNull();
  });

  test('an older one still opens by the paper from the safe, and is new again afterwards', async () => {
    const { recoveryCode } = await createRegister(core);
    const old = readFileSync(copy('khoa'));
    await core.must('register.changePassword', { password: testPassword, newPassword: 'mat khau moi' });
    await core.must('register.lock', {});
    for (const ending of ['khoa', 'khoa2']) writeFileSync(copy(ending), old);
    await core.must('register.recover', { file, recoveryCode, newPassword: 'sau khi mat' });
    expect(await open('sau khi mat')).toBe('ok');
  });
});

describe('Wrong ones', () => {
  test('wait longer and longer, at the door, for the paper and inside; the next opening logs how many', async () => {
    const { recoveryCode } = await createRegister(core);
    await core.must('register.lock', {});
    expect(await open('sai mot')).toBe('register.wrong-password');
    const recover = (code: string) =>
      core.call('register.recover', { file, recoveryCode: code, newPassword: 'moi moi moi' });
    expect(codeOf(await recover('AAAAA-AAAAA-AAAAA'))).toBe('register.wrong-recovery-code');
    expect(await open('sai ba')).toBe('register.wrong-password');
    expect(await open(testPassword)).toBe('register.wait');
    expect(codeOf(await recover(recoveryCode))).toBe('register.wait');
    expect((await core.must('register.status', {})).files[0]?.wait).toBe(30);
    uptime += 30;
    expect(await open(testPassword)).toBe('ok');
    expect(log().map(({ deed, reason }) => `${deed}: ${reason}`)).toEqual([
      'backup: Khi khóa sổ',
      'lock: ',
      'refused: 3 lần gõ sai liền trước đó',
      'unlock: bằng mật khẩu',
    ]);
    for (let i = 0; i < 3; i++) await core.call('register.renewRecoveryCode', { password: 'khong phai' });
    expect(codeOf(await core.call('register.renewRecoveryCode', { password: testPassword }))).toBe(
      'register.wait',
    );
  });
});

describe('This PC', () => {
  const remembered = async () => (await core.must('register.status', {})).files[0]?.remembered;

  test('opens the register by what only this user of it can read, and forgets when told', async () => {
    await createRegister(core);
    expect(codeOf(await core.call('thisPc.remember', { password: 'khong phai' }))).toBe(
      'register.wrong-password',
    );
    await core.must('thisPc.remember', { password: testPassword });
    await core.must('register.lock', {});
    expect(await remembered()).toBe(true);
    await core.must('thisPc.open', { file });
    expect(core.state.session?.person.id).toBe(1);
    await core.must('thisPc.forget', { file });
    await core.must('register.lock', {});
    expect(await remembered()).toBe(false);
    expect(codeOf(await core.call('thisPc.open', { file }))).toBe('register.not-remembered');
    expect(await open(testPassword)).toBe('ok');
  });

  test.each([
    [
      'the password is changed',
      () => core.must('register.changePassword', { password: testPassword, newPassword: 'moi tinh ra' }),
    ],
    ['the user of Windows is another', async () => kept.clear()],
  ])('does not open it once %s', async (_name, happen) => {
    await createRegister(core);
    await core.must('thisPc.remember', { password: testPassword });
    await happen();
    await core.must('register.lock', {});
    expect(codeOf(await core.call('thisPc.open', { file }))).toBe('register.not-remembered');
  });

  test('gives whoever takes the files along nothing: the secret lies elsewhere', async () => {
    await createRegister(core);
    await core.must('thisPc.remember', { password: testPassword });
    await core.must('register.lock', {});
    const thief = openCore();
    for (const name of ['Thu.sodang', 'Thu.khoa', 'Thu.khoa2'])
      copyFileSync(join(core.folder, name), join(thief.folder, name));
    expect((await thief.must('register.status', {})).files[0]?.remembered).toBe(false);
    expect(codeOf(await thief.call('thisPc.open', { file }))).toBe('register.not-remembered');
    thief.close();
  });
});
