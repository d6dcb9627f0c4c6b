// Handing the register over: all of it or nothing, whenever the power goes.
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { emptyMemberRecord } from '../../shared/entities/member.ts';
import type { HandoverDraft } from '../../shared/ipc/handover.ts';
import { ok, type Result } from '../../shared/result.ts';
import { plainCode } from '../../shared/rules/recovery-code.ts';
import { openKey } from './open-key.ts';
import { createRegister, openCore, type TestCore, testPassword } from './testing/open-core.ts';

let core: TestCore;
let oldCode = '';
let members: number[] = [];

beforeEach(async () => {
  core = openCore();
  const made = await createRegister(core);
  oldCode = made.recoveryCode;
  members = [];
  for (const fullName of ['Cầm Thị Hàng', 'Lò Văn Dòng', 'Vi Văn Quãng']) {
    const { id } = await core.must('member.add', { record: { ...emptyMemberRecord(), fullName } });
    const decision = { number: '', signedOn: '', authority: '', signer: '' };
    await core.must('event.record', {
      ...{ memberId: id, kind: 'admitted', effectiveOn: '2010-05-19', note: '', decision },
      payload: { orgId: made.info.rootOrgId },
    });
    members.push(id);
  }
});
afterEach(() => {
  expect(core.bugs).toEqual([]);
  core.close();
});

const newPassword = 'mat khau nguoi moi';
const draft = (part: Partial<HandoverDraft> = {}): HandoverDraft => ({
  on: '2026-11-22',
  place: 'Văn phòng Đảng ủy',
  giverPost: 'Bí thư',
  receiver: { personId: null, name: 'Trần Thị Bình', post: 'Bí thư mới', account: 'Bí thư' },
  witness: { name: 'Lê Văn Cường', post: 'Phó Bí thư Đảng ủy cấp trên' },
  giverStays: false,
  giverAccount: '',
  marks: Object.fromEntries(members.map((id, i) => [String(id), i === 2 ? 'missing' : 'there'] as const)),
  stampNote: 'Một con dấu [tròn]',
  workNote: '',
  ...part,
});
const codeOf = (result: Result<unknown>) => (result.ok ? 'done' : result.error.code);
const open = async (account: string, password: string) => {
  const opened = await core.call('register.open', { file: 'Thu.sodang', account, password });
  return opened.ok ? `${opened.value.person.name}, ${opened.value.person.role}` : opened.error.code;
};
const recover = async (recoveryCode: string) =>
  codeOf(
    await core.call('register.recover', { file: 'Thu.sodang', recoveryCode, newPassword: 'mat khau lai' }),
  );
const sealed = async (part: Partial<HandoverDraft> = {}) => {
  await core.must('handover.save', { draft: draft(part) });
  return core.must('handover.seal', {});
};
const complete = (tierPassword: string | null = null) =>
  core.call('handover.complete', { password: testPassword, newPassword, tierPassword });

describe('the minutes', () => {
  it('are refused until everything is entered and every dossier counted, and void after any change', async () => {
    await core.must('handover.save', { draft: draft({ witness: { name: '', post: '' } }) });
    expect(codeOf(await core.call('handover.seal', {}))).toBe('handover.not-ready');
    await core.must('handover.save', { draft: draft({ marks: {} }) });
    expect(codeOf(await core.call('handover.seal', {}))).toBe('handover.not-counted');
    await sealed();
    expect(codeOf(await core.call('handover.minutes', { id: null }))).toBe('done');
    await core.must('handover.save', { draft: draft({ place: 'Hội trường' }) });
    expect(codeOf(await core.call('handover.minutes', { id: null }))).toBe('handover.not-sealed');
    expect(codeOf(await complete())).toBe('handover.not-sealed');
  });

  it('say both names, the counts, the head of the log and the hash of a backup that is there', async () => {
    const seal = await sealed();
    const bytes = readFileSync(join(core.folder, 'sao-luu', seal.backup));
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(seal.sha256);
    expect(seal.facts).toMatchObject({ members: 3, count: { there: 2, missing: 1, lent: 0 }, unmarked: 0 });
    const { template } = await core.must('handover.minutes', { id: null });
    const said = JSON.stringify(template);
    for (const word of [
      ...['Nguyễn Văn Thư', 'Trần Thị Bình', 'Lê Văn Cường', '3 đảng viên', 'có 2, thiếu 1', 'Vi Văn Quãng'],
      ...[`mục số ${seal.log.sequence}`, seal.sha256.slice(0, 4), 'Một con dấu (tròn)'],
    ])
      expect(said).toContain(word);
    expect(seal.log.sequence).toBeGreaterThan(0);
  });
});

describe('after the hand-over', () => {
  it('the old password and the old code are refused, the new ones open, and the log says who gave to whom', async () => {
    await sealed();
    const done = await complete();
    if (!done.ok) throw new Error(done.error.code);
    expect(core.state.session?.person).toMatchObject({ name: 'Trần Thị Bình', role: 'secretary' });
    const log = core.state.session?.db.pluck<string>("SELECT what FROM access_log WHERE deed = 'handover'");
    expect(log).toEqual(['Bàn giao sổ (biên bản số 01): Nguyễn Văn Thư giao, Trần Thị Bình nhận']);
    expect(await core.must('handover.list', {})).toMatchObject([
      { number: '01', giver: 'Nguyễn Văn Thư', receiver: 'Trần Thị Bình', count: { there: 2, missing: 1 } },
    ]);
    await core.must('register.lock', {});
    expect(await open('Bí thư', testPassword)).toBe('register.wrong-password');
    expect(await open('Bí thư', newPassword)).toBe('Trần Thị Bình, secretary');
    expect(await core.must('log.notice', {})).toBeNull();
    await core.must('register.lock', {});
    expect(await recover(oldCode)).toBe('register.wrong-recovery-code');
    expect(await recover(done.value.recoveryCode)).toBe('done');
  });

  it('the old keeper may stay as deputy, by the own password under another post', async () => {
    await sealed({ giverStays: true, giverAccount: 'Phó bí thư' });
    expect(codeOf(await complete())).toBe('done');
    expect(await open('Phó bí thư', testPassword)).toBe('Nguyễn Văn Thư, deputy');
    expect(await open('Bí thư', testPassword)).toBe('register.wrong-password');
    expect(await open('Bí thư', newPassword)).toBe('Trần Thị Bình, secretary');
  });

  it('a deputy who receives it changes posts with the giver', async () => {
    const [p, q] = ['deputy', 'Phó bí thư'] as const;
    await core.must('people.add', {
      ...{ name: 'Trần Thị Bình', role: p, account: q, restricted: true },
      ...{ newPassword: 'mat khau pho', password: testPassword },
    });
    const [, bình] = await core.must('people.list', {});
    await sealed({
      receiver: { personId: bình?.id ?? 0, name: 'Trần Thị Bình', post: 'Bí thư', account: 'Bí thư' },
      giverStays: true,
      giverAccount: 'Phó bí thư',
    });
    expect(codeOf(await complete())).toBe('done');
    expect(await open('Phó bí thư', 'mat khau pho')).toBe('register.wrong-password');
    expect(await open('Phó bí thư', testPassword)).toBe('Nguyễn Văn Thư, deputy');
    expect(await open('Bí thư', newPassword)).toBe('Trần Thị Bình, secretary');
  });
});

describe('copies', () => {
  const opens = async (file: string, question: Parameters<typeof openKey>[1]) =>
    codeOf(await openKey(join(core.folder, 'sao-luu', file), question));
  const person = (secret: string) => ({ kind: 'person', secret }) as const;
  const paper = (code: string) => ({ kind: 'recovery', secret: plainCode(code) }) as const;

  it('the newest opens by what the new keeper knows only; the one of the minutes still by the old secrets', async () => {
    const seal = await sealed();
    const done = await complete();
    if (!done.ok) throw new Error(done.error.code);
    const { copy, recoveryCode } = done.value;
    const [newest] = await core.must('backup.list', {});
    expect(newest).toMatchObject({ file: copy, reason: 'handover', state: 'sealed' });
    expect(await opens(copy ?? '', person(testPassword))).toBe('register.wrong-password');
    expect(await opens(copy ?? '', paper(oldCode))).toBe('register.wrong-recovery-code');
    expect(await opens(copy ?? '', person(newPassword))).toBe('done');
    expect(await opens(copy ?? '', paper(recoveryCode))).toBe('done');
    expect(await opens(seal.backup, person(testPassword))).toBe('done');
    expect(await opens(seal.backup, person(newPassword))).toBe('register.wrong-password');
  });

  it('that the older ones open by the old secrets, which, and until when, stands in the minutes', async () => {
    const seal = await sealed();
    const { template } = await core.must('handover.minutes', { id: null });
    const said = JSON.stringify(template);
    expect(said).toContain(seal.backup);
    expect(said).toContain(
      'kể cả bản ghi trên và các bản trên USB, vẫn mở được bằng mật khẩu và mã khôi phục cũ',
    );
    expect(said).toContain('giữ mỗi bản cho đến khi có bản sao lưu của 12 tháng sau đó');
  });

  it('a copy that cannot be made does not undo what is done: it is told, and tried again', async () => {
    await sealed();
    rmSync(join(core.folder, 'sao-luu'), { recursive: true });
    writeFileSync(join(core.folder, 'sao-luu'), 'a file where the folder should be');
    expect(await complete()).toMatchObject({ ok: true, value: { copy: null } });
    const status = await core.must('backup.status', {});
    expect([status.problem !== null, status.changedSince]).toEqual([true, true]);
  });
});

describe('the password of the restricted tier', () => {
  const known = 'mat khau rieng cu';
  const fresh = 'mat khau rieng moi';
  const unlock = async (password: string) => codeOf(await core.call('restricted.unlock', { password }));
  beforeEach(() => core.must('restricted.set', { registerPassword: testPassword, newPassword: known }));

  it('is set anew by the receiver, and the one that the giver knows opens it no more', async () => {
    await sealed();
    expect((await core.must('handover.view', {})).tierPassword).toBe(true);
    expect(codeOf(await complete(fresh))).toBe('done');
    expect(core.state.session?.restricted.open).toBe(false);
    expect(await unlock(known)).toBe('restricted.wrong-password');
    expect(await unlock(fresh)).toBe('done');
    const log = await core.must('log.page', { filter: { kind: 'password' } });
    expect(log.entries.map(({ what }) => what).join()).toContain('mật khẩu riêng cũ hết dùng');
  });

  it.each([
    ['is left out', null, 'handover.no-tier-password'],
    ['is the old one', known, 'handover.same-tier-password'],
  ])('where it %s nothing is handed over', async (_how, typed, code) => {
    await sealed();
    expect(codeOf(await complete(typed))).toBe(code);
    expect(core.state.session?.person.name).toBe('Nguyễn Văn Thư');
    expect(await open('Bí thư', newPassword)).toBe('register.wrong-password');
    expect(await open('Bí thư', testPassword)).toBe('Nguyễn Văn Thư, secretary');
    expect(await unlock(known)).toBe('done');
  });

  it('goes with the register: where the hand-over fails, the old one holds', async () => {
    await sealed();
    const { db } = core.state.session ?? expect.fail('open');
    db.handle.exec("CREATE TEMP TRIGGER no BEFORE UPDATE ON handover BEGIN SELECT RAISE(ABORT, 'no'); END");
    expect(codeOf(await complete(fresh))).toBe('app.unexpected');
    core.bugs.length = 0;
    expect(await unlock(known)).toBe('done');
  });
});

it('a wrong password, or the old one as the new, changes nothing', async () => {
  await sealed();
  expect(codeOf(await core.call('handover.complete', { password: 'sai hẳn rồi', newPassword }))).toBe(
    'register.wrong-password',
  );
  expect(
    codeOf(await core.call('handover.complete', { password: testPassword, newPassword: testPassword })),
  ).toBe('handover.same-password');
  expect(await open('Bí thư', testPassword)).toBe('Nguyễn Văn Thư, secretary');
});

/** Files as they stand at one moment: what a power cut at that moment leaves. */
const files = ['Thu.khoa', 'Thu.khoa2'];
const keep = () => files.map((file) => readFileSync(join(core.folder, file)));
const lay = (bytes: readonly Buffer[]) => {
  for (const [i, b] of bytes.entries()) writeFileSync(join(core.folder, files[i] ?? ''), b);
};

describe('a power cut', () => {
  it('before the register says so leaves everything to the old keeper', async () => {
    await sealed();
    const { db } = core.state.session ?? expect.fail('open');
    // The register refuses the second of three writings: the first has put the new doors beside the old ones.
    db.handle.exec("CREATE TEMP TRIGGER no BEFORE UPDATE ON person BEGIN SELECT RAISE(ABORT, 'no'); END");
    const before = keep();
    expect(codeOf(await complete())).toBe('app.unexpected');
    core.bugs.length = 0;
    expect(keep()).not.toEqual(before);
    await core.must('register.lock', {});
    expect(await open('Bí thư', newPassword)).not.toBe('Trần Thị Bình, secretary');
    expect(await open('Bí thư', testPassword)).toBe('Nguyễn Văn Thư, secretary');
    expect(await open('Bí thư', newPassword)).toBe('register.wrong-password');
    await core.must('register.lock', {}).catch(() => null);
    expect(await recover(oldCode)).toBe('done');
  });

  it('after the register says so, with the old doors still there, leaves everything to the new keeper', async () => {
    await sealed();
    let between: Buffer[] = [];
    const { db } = core.state.session ?? expect.fail('open');
    db.handle.function('mark', () => {
      between = keep();
      return 1;
    });
    db.handle.exec('CREATE TEMP TRIGGER seen AFTER UPDATE ON handover BEGIN SELECT mark(); END');
    const done = await complete();
    if (!done.ok) throw new Error(done.error.code);
    // The last of three writings never reached the disk, nor what the register noted of it.
    const left = JSON.parse(String(between[0])) as { slots: unknown[]; sequence: number };
    expect(left.slots).toHaveLength(4);
    core.state.session?.db.tx({ name: 'thử', reason: 'thử', at: '2026-11-22T03:00:00.000Z' }, (w) => {
      w.run('UPDATE envelope_seen SET sequence = ?', [left.sequence]);
      return ok(null);
    });
    await core.must('register.lock', {});
    lay(between);
    expect(await open('Bí thư', testPassword)).toBe('register.person-left');
    expect(await open('Bí thư', newPassword)).toBe('Trần Thị Bình, secretary');
    expect(await open('Bí thư', testPassword)).toBe('register.wrong-password');
  });
});
