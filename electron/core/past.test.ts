import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type CoreOpName, coreContract } from '../../shared/ipc/contract.ts';
import { readerOps } from '../../shared/ipc/past.ts';
import { newestBefore } from '../../shared/rules/newest-before.ts';
import { createRegister, openCore, type TestCore } from './testing/open-core.ts';
import { words } from './testing/print-desk.ts';

let core: TestCore;
/** the PC's clock; moved on by the tests */
const clock = { now: new Date('2026-11-12T03:00:00Z') };
let file = '';

const copies = () =>
  readdirSync(tmpdir()).filter((name) => name.startsWith(`so-dang-vien-xem-lai-${process.pid}-`));
const hash = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');
const inBackups = (name: string) => join(core.folder, 'sao-luu', name);
const code = (r: { ok: boolean; error?: { code: string } }) => (r.ok ? 'ok' : r.error?.code);

beforeEach(async () => {
  clock.now = new Date('2026-11-12T03:00:00Z');
  core = openCore({ host: { now: () => clock.now } });
  await core.must('register.createPractice', {});
  file = (await core.must('register.backup', {})).file;
  clock.now = new Date('2026-11-29T03:00:00Z');
});
afterEach(() => {
  core.close();
  expect(copies()).toEqual([]);
});

describe('A backup that is looked at', () => {
  test('stands beside today’s register, shows its own day, and keeps every byte', async () => {
    const before = { bytes: hash(inBackups(file)), names: readdirSync(join(core.folder, 'sao-luu')) };
    const view = await core.must('past.open', { file });
    expect(view).toMatchObject({ day: '2026-11-12', file, kind: 'backup' });
    expect((await core.past.must('register.status', {})).past).toEqual(view);
    expect((await core.must('register.status', {})).past).toBeNull();
    expect(copies()).toHaveLength(1);
    await core.must('past.close', {});
    expect((await core.past.must('register.status', {})).open).toBeNull();
    expect(hash(inBackups(file))).toBe(before.bytes);
    expect(readdirSync(join(core.folder, 'sao-luu'))).toEqual(before.names);
    expect(core.bugs).toEqual([]);
  });

  test('is compared with today', async () => {
    await core.must('past.open', { file });
    const same = await core.must('past.compare', {});
    expect(same?.past).toEqual(same?.today);
    const organisation = {
      parentId: core.state.session?.info.rootOrgId ?? 0,
      type: 'branch' as const,
      name: 'Chi bộ mới',
      code: '',
      effectiveOn: '2026-11-20',
      decision: '',
    };
    await core.must('organisation.found', organisation);
    const now = await core.must('past.compare', {});
    expect(now && now.today.organisations - now.past.organisations).toBe(1);
    expect(now?.past).toEqual(same?.past);
    expect(now?.today.lastStep?.at).toBe('2026-11-29T03:00:00.000Z');
  });

  test('is noted in today’s log, and nothing of it in the backup', async () => {
    await core.must('past.open', { file });
    const last = core.state.session?.db.get('SELECT deed, what FROM access_log ORDER BY id DESC LIMIT 1');
    expect(last).toEqual({ deed: 'reveal', what: 'Sổ ngày 12/11/2026 (xem lại)' });
  });

  test('answers every question with that day as its today', async () => {
    await core.must('past.open', { file });
    const then = await core.past.must('overview.badges', {});
    const now = await core.must('overview.badges', {});
    expect([then.day, now.day]).toEqual(['2027-02-03', '2027-02-03']);
  });

  test('locks together with today’s register, whichever window locks', async () => {
    for (const desk of [core, core.past]) {
      await core.must('past.open', { file });
      await desk.must('register.lock', {});
      expect(core.state.session ?? core.state.past?.session).toBeNull();
      expect(copies()).toEqual([]);
      const [practice] = (await core.must('register.status', {})).files;
      await core.must('register.open', { file: practice?.file ?? '', password: '' });
    }
  });

  test('leaves the restricted tier shut until its password is given in today’s', async () => {
    await core.must('past.open', { file });
    expect(code(await core.past.call('petition.start', { year: '2026' }))).toBe('restricted.locked');
    if (core.state.session) core.state.session.restricted.open = true;
    expect(code(await core.past.call('petition.start', { year: '2026' }))).not.toBe('restricted.locked');
    expect(code(await core.past.call('restricted.unlock', { password: 'x' }))).toBe('right.read-only');
  });
});

describe('Nothing can be written at the past desk', () => {
  const writing = (Object.keys(coreContract) as CoreOpName[]).filter(
    (name) => coreContract[name].kind !== 'query' && !readerOps.has(name) && name !== 'past.close',
  );

  test('every command and job is refused before its input is looked at, those of a locked program among them', async () => {
    await core.must('past.open', { file });
    expect(writing.length).toBeGreaterThan(150);
    for (const name of writing) {
      const answer = code(await core.past.call(name, {} as never));
      expect(['right.read-only', 'restricted.locked'], name).toContain(answer);
    }
    expect(core.state.session?.info.practice).toBe(true);
  });

  test('and SQLite itself refuses, should somebody forget', async () => {
    await core.must('past.open', { file });
    expect(() => core.state.past?.session?.db.handle.exec('DELETE FROM member_state')).toThrow(/readonly/);
  });

  test('a masked number may be seen: the log of today says of which day, whose and why', async () => {
    await core.must('past.open', { file });
    const memberId = core.state.session?.db.pluck<number>('SELECT min(id) FROM member')[0] ?? 0;
    const asked = { memberId, field: 'citizenId', reason: 'Đối chiếu hồ sơ' };
    expect(code(await core.past.call('record.reveal', asked as never))).toBe('ok');
    expect(
      core.state.session?.db.get(
        'SELECT at, deed, member_id, what, reason FROM access_log ORDER BY id DESC LIMIT 1',
      ),
    ).toMatchObject({
      at: '2026-11-29T03:00:00.000Z',
      deed: 'reveal',
      member_id: memberId,
      what: expect.stringMatching(/^Sổ ngày 12\/11\/2026 \(xem lại\): /),
      reason: 'Đối chiếu hồ sơ',
    });
  });
});

describe('What goes out of the past desk', () => {
  const lastEntry = () =>
    core.state.session?.db.get<{ deed: string; what: string; reason: string }>(
      'SELECT deed, what, reason FROM access_log ORDER BY id DESC LIMIT 1',
    );

  test('as an Excel file says on every page of which day it is, and stands in today’s log', async () => {
    await core.must('past.open', { file });
    const path = join(core.folder, 'ra.xlsx');
    const columns = [{ id: 'fullName', label: 'Họ và tên' }];
    const ids = [...(await core.past.must('member.ids', {}))].slice(0, 5);
    const asked = { ids, asOf: '', columns, sentence: '', token: path, reason: null } as const;
    await core.past.must('list.export', { ...asked, ids, columns });
    const parts = execFileSync('unzip', ['-p', path, 'xl/worksheets/sheet1.xml'], { encoding: 'utf8' });
    expect(parts).toContain('Sổ ngày 12/11/2026 – in từ bản sao lưu, không phải sổ hiện hành');
    expect(lastEntry()).toMatchObject({ deed: 'export', reason: 'ra.xlsx' });
    expect(lastEntry()?.what).toMatch(/^Sổ ngày 12\/11\/2026/);
  });

  test('on paper is noted in today’s log, not in the register of that day', async () => {
    await core.must('past.open', { file });
    const [id = 0] = await core.past.must('member.ids', {});
    const job = {
      ...{ document: 'document' as const, source: { key: 'nghi-quyet-ket-nap' }, orgId: null, words },
      ...{
        subjects: { kind: 'member' as const, ids: [id] },
        answers: {},
        watermark: 'none' as const,
        overlay: null,
      },
    };
    const papers = [{ name: 'A', subjectId: id, memberIds: [id], pages: 1 }];
    const run = { job, papers, way: 'printer' as const, title: 'Giấy.pdf', pages: 1, sha256: 'a'.repeat(64) };
    expect(await core.past.must('printRun.record', { ...run, reason: '' })).toEqual({ id: 0, waits: false });
    expect(lastEntry()).toMatchObject({ deed: 'print', what: 'Sổ ngày 12/11/2026 (xem lại): Giấy.pdf' });
    expect(core.state.past?.session?.db.pluck('SELECT count(*) FROM print_run')).toEqual(
      core.state.session?.db.pluck('SELECT count(*) FROM print_run'),
    );
  });
});

describe('What cannot be looked at is refused, and today’s register stays', () => {
  test('a copy of another register', async () => {
    const other = openCore();
    await createRegister(other);
    const made = await other.must('register.backup', {});
    const path = join(other.folder, 'sao-luu', made.file);
    expect(code(await core.call('past.open', { token: path }))).toBe('past.other-register');
    other.close();
  });

  test.each([
    ['cut off', (bytes: Buffer) => bytes.subarray(0, 6000)],
    ['with one bit changed', (bytes: Buffer) => Buffer.from(bytes.map((b, i) => (i === 9000 ? b ^ 1 : b)))],
    ['empty', () => Buffer.alloc(0)],
    ['of plain text', () => Buffer.from('Sổ')],
  ])('a file %s', async (_case, harm) => {
    const path = join(core.folder, 'hong.sodang');
    writeFileSync(path, harm(readFileSync(inBackups(file))));
    expect(code(await core.call('past.open', { token: path }))).toBe('past.other-register');
    expect(core.bugs).toEqual([]);
  });

  test('a file that is gone, or named by a path', async () => {
    expect(code(await core.call('past.open', { file: 'khac.sodang' }))).toBe('past.not-found');
    expect(code(await core.call('past.open', { file: '../So luyen tap.sodang' }))).toBe('past.not-found');
  });

  test('a second copy may be opened after the first: the first is let go', async () => {
    const path = join(core.folder, 'ban sao 2026-10-01-010000.sodang');
    copyFileSync(inBackups(file), path);
    await core.must('past.open', { file });
    expect((await core.must('past.open', { token: path })).day).toBe('2026-10-01');
    expect(copies()).toHaveLength(1);
    rmSync(path);
    expect(existsSync(path)).toBe(false);
  });
});

test('The copy for a day is the newest of that evening', () => {
  const made = (day: string, hour: string) => ({ day, at: `${day}T${hour}:00:00.000Z` });
  const all = [made('2026-11-12', '03'), made('2026-11-12', '09'), made('2026-11-20', '03')];
  expect(newestBefore(all, '2026-11-11')).toBeUndefined();
  expect(newestBefore(all, '2026-11-12')).toEqual(all[1]);
  expect(newestBefore(all, '2026-11-19')).toEqual(all[1]);
  expect(newestBefore(all, '2027-01-01')).toEqual(all[2]);
  expect(newestBefore([], '2027-01-01')).toBeUndefined();
});
