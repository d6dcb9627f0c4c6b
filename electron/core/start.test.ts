import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { noDecision } from '../../shared/entities/event.ts';
import { emptyMemberRecord } from '../../shared/entities/member.ts';
import { mountOf, placeFacts } from './place-probe.ts';
import { createRegister, openCore, type TestCore, testPassword } from './testing/open-core.ts';

const file = 'Thu.sodang';
const code = (r: { ok: boolean; error?: { code: string } }) => (r.ok ? 'ok' : r.error?.code);

let core: TestCore;
let own: string;
const clock = { now: new Date('2026-11-22T03:00:00Z') };
beforeEach(() => {
  clock.now = new Date('2026-11-22T03:00:00Z');
  own = mkdtempSync(join(tmpdir(), 'so-dang-vien-rieng-'));
  core = openCore({ host: { now: () => clock.now, ownFolder: join(own, 'So Dang Vien') } });
});
afterEach(() => {
  core.close();
  rmSync(own, { recursive: true, force: true });
});

/** Makes a folder that takes no file, by a mount or, where nobody may mount, by its rights. */
function shut(folder: string): () => void {
  try {
    execFileSync('mount', ['--bind', folder, folder], { stdio: 'ignore' });
    execFileSync('mount', ['-o', 'remount,ro,bind', folder], { stdio: 'ignore' });
    return () => void execFileSync('umount', [folder]);
  } catch {
    if (process.getuid?.() === 0) throw new Error('as root, and no mount: this test cannot be made here');
    chmodSync(folder, 0o500);
    return () => chmodSync(folder, 0o700);
  }
}

describe('A register in a folder that cannot be written', () => {
  test('is not opened, may be looked at, and may be copied to this PC', async () => {
    await createRegister(core);
    await core.must('register.lock', {});
    const before = readdirSync(core.folder);
    const open = shut(core.folder);
    try {
      const asked = { file, password: testPassword };
      expect(code(await core.call('register.open', asked))).toBe('place.unwritable');

      expect(code(await core.call('register.view', { file, password: 'sai mat khau' }))).toBe(
        'register.wrong-password',
      );
      await core.must('register.view', asked);
      expect((await core.must('register.status', {})).past).toMatchObject({ kind: 'elsewhere', file });
      const change = { name: 'a', body: 'b' };
      expect(code(await core.call('holiday.add' as never, change as never))).not.toBe('ok');
      expect(code(await core.call('register.backup', {}))).toBe('right.read-only');
      expect(code(await core.call('list.export', {} as never))).not.toBe('ok');
      await core.must('register.lock', {});

      const copied = await core.must('register.copyHere', asked);
      expect(copied.folder).toBe(join(own, 'So Dang Vien'));
      await core.must('register.backup', {});
      expect(existsSync(join(copied.folder, 'sao-luu'))).toBe(true);
      await core.must('register.lock', {});
      core.state.dataFolder = core.folder;
      expect(code(await core.call('register.copyHere', asked))).toBe('register.exists');
    } finally {
      open();
    }
    expect(readdirSync(core.folder)).toEqual(before);
    expect(core.bugs).toEqual([]);
  });

  test('copied with a wrong password leaves nothing on this PC', async () => {
    await createRegister(core);
    await core.must('register.lock', {});
    expect(code(await core.call('register.copyHere', { file, password: 'sai mat khau' }))).toBe(
      'register.wrong-password',
    );
    expect(readdirSync(join(own, 'So Dang Vien'))).toEqual([]);
  });
});

describe('The facts of a folder', () => {
  test('come from the system, and nothing is made by asking', async () => {
    const facts = await placeFacts(join(own, 'chua', 'co'));
    expect(facts).toMatchObject({ real: null, writable: true });
    expect(readdirSync(own)).toEqual([]);
    mkdirSync(join(own, 'co'));
    expect((await placeFacts(join(own, 'co'))).real).toBe(join(own, 'co'));
  });

  test('are had of a way that leads through a file, too', async () => {
    writeFileSync(join(own, 'chan'), '');
    expect(await placeFacts(join(own, 'chan', 'so'))).toMatchObject({ real: null, writable: true });
    expect(readdirSync(own)).toEqual(['chan']);
  });

  test('name the mount that the folder lies on: the longest, and of those the last', () => {
    const table = [
      'overlay / overlay rw 0 0',
      'server:/chung /mnt/chung nfs4 rw 0 0',
      '/dev/sdb1 /media/an/USB\\040DEN vfat rw 0 0',
      '/dev/sdc1 /mnt/a ext4 rw 0 0',
      '//may/so /mnt/a cifs rw 0 0',
    ].join('\n');
    expect(mountOf('/home/an', table)).toEqual({ at: '/', fileSystem: 'overlay' });
    expect(mountOf('/mnt/chung/so', table).fileSystem).toBe('nfs4');
    expect(mountOf('/mnt/chungta', table).fileSystem).toBe('overlay');
    expect(mountOf('/media/an/USB DEN/data', table).at).toBe('/media/an/USB DEN');
    expect(mountOf('/mnt/a', table).fileSystem).toBe('cifs');
  });
});

describe('The clock at the start', () => {
  const reopen = async (now: string) => {
    await core.must('register.lock', {});
    clock.now = new Date(now);
    await core.must('register.open', { file, password: testPassword });
    return (await core.must('register.startNotes', {})).clock?.direction ?? 'believed';
  };
  const clockEntries = () =>
    core.state.session?.db.pluck<number>("SELECT count(*) FROM access_log WHERE deed = 'clock'")[0];

  test('is told of once when it was moved: back 400 days, ahead five years, 1970; nothing is refused', async () => {
    await createRegister(core);
    expect(await reopen('2026-11-23T03:00:00Z')).toBe('believed');
    expect(await reopen('2025-10-18T03:00:00Z')).toBe('back');
    expect(clockEntries()).toBe(1);
    expect(await reopen('2025-10-19T03:00:00Z')).toBe('believed');
    expect(await reopen('2030-10-19T03:00:00Z')).toBe('forward');
    expect(await reopen('1970-01-01T00:00:10Z')).toBe('back');
    expect(code(await core.call('register.backup', {}))).toBe('ok');
    // What was entered under a wrong clock stands in the order in which it was entered.
    const at = core.state.session?.db.pluck<string>('SELECT at FROM access_log ORDER BY id') ?? [];
    expect(at).not.toEqual(at.toSorted());
    expect(await reopen('2026-11-24T03:00:00Z')).toBe('believed');
    expect(clockEntries()).toBe(3);
  });
});

describe('Which day it is, where the clock is wrong', () => {
  const notes = () => core.must('register.startNotes', {});
  const reopen = async (now: string) => {
    await core.must('register.lock', {});
    clock.now = new Date(now);
    await core.must('register.open', { file, password: testPassword });
  };

  test('may not be said while the clock can be believed', async () => {
    await createRegister(core);
    expect(code(await core.call('register.sayDay', { day: '2026-11-25' }))).toBe('place.clock-believed');
    expect(await notes()).toMatchObject({ clock: null, saidDay: null });
  });

  test.each([
    ['back', '1970-01-01T00:00:10Z'],
    ['ahead', '2031-01-01T02:00:00Z'],
  ])('is said by a person: today, the log and the next opening go by it (%s)', async (_way, wrong) => {
    await createRegister(core);
    await reopen(wrong);
    const { id } = await core.must('member.add', {
      record: { ...emptyMemberRecord(), fullName: 'Lê Văn Mới' },
    });
    const admitted = {
      kind: 'admitted',
      effectiveOn: '2026-11-24',
      payload: { orgId: (await core.must('register.status', {})).open?.rootOrgId ?? 0 },
      decision: noDecision,
    } as const;
    await core.must('register.sayDay', { day: '2026-11-25' });
    expect(await notes()).toMatchObject({ saidDay: '2026-11-25' });
    await core.must('event.record', { memberId: id, ...admitted });
    const lastDay = () =>
      core.state.session?.db.pluck<string>('SELECT date(at) FROM step ORDER BY id DESC LIMIT 1')[0];
    expect(lastDay()).toBe('2026-11-25');
    // Locked and opened again by the same clock: nobody is asked a second time.
    await reopen(wrong);
    expect(await notes()).toMatchObject({ clock: { now: expect.any(String) }, saidDay: '2026-11-25' });
    // The next day by a clock that was set right; then by the wrong one again.
    await reopen('2026-11-26T03:00:00Z');
    expect(await notes()).toMatchObject({ clock: null, saidDay: null });
    await reopen(wrong);
    expect(await notes()).toMatchObject({ clock: { last: '2026-11-26T03:00:00.000Z' }, saidDay: null });
  });
});

describe('The self-test', () => {
  test('passes line by line on a register of today', async () => {
    await createRegister(core);
    const told = await core.must('machine.register', {});
    expect(told.checks.filter(({ passed }) => !passed)).toEqual([]);
    expect(told.checks).toHaveLength(7);
  });

  test('finds a row that points at nothing', async () => {
    await createRegister(core);
    const handle = core.state.session?.db.handle;
    handle?.pragma('foreign_keys = OFF');
    handle?.exec('UPDATE register SET root_org_id = 999');
    handle?.pragma('foreign_keys = ON');
    const told = await core.must('machine.register', {});
    expect(told.checks.filter(({ passed }) => !passed).map(({ name }) => name)).toEqual(['references']);
  });
});
