// What lies outside a register tells of an older one in its place (reliability E8), and nothing else makes it speak.
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { logHead } from '../../db/log-chain.ts';
import type { LogNotice } from '../../shared/ipc/log.ts';
import { anchorPath } from './log-anchor.ts';
import { type CopyDesk, openCopyDesk } from './testing/copy-desk.ts';
import { testPassword } from './testing/open-core.ts';

let desk: CopyDesk;
beforeEach(async () => {
  desk = await openCopyDesk();
});
afterEach(() => {
  expect(desk.core.bugs).toEqual([]);
  desk.core.close();
});

const folder = () => join(desk.core.folder, 'sao-luu');
const lock = () => desk.core.must('register.lock', {});
const open = async (): Promise<LogNotice | null> => {
  await desk.core.must('register.open', { file: 'Thu.sodang', password: testPassword });
  return desk.core.must('log.notice', {});
};
const reopen = async (): Promise<LogNotice | null> => {
  await lock();
  return open();
};
const checks = async (): Promise<string[]> =>
  (await desk.core.must('log.page', { filter: { kind: 'check' } })).entries.map(({ what }) => what);

const aside = (name: string) => join(desk.core.folder, 'cu', name);

/** The register as it stands now, with the file beside it, to be put back over a later one. */
async function keepAside(): Promise<() => void> {
  const parts = [desk.path, anchorPath(desk.path)];
  await lock();
  mkdirSync(aside(''));
  for (const path of parts) copyFileSync(path, aside(basename(path)));
  await open();
  return () => {
    for (const path of parts) copyFileSync(aside(basename(path)), path);
  };
}

describe('an older register put back, and the file beside it with it', () => {
  it('is told of by the newest of its own copies: how much is missing, once, and in the log for ever', async () => {
    const putBack = await keepAside();
    await desk.addMember('Lê Văn Cường');
    const ofCopy = logHead(desk.session().db).sequence;
    const { sequence } = await desk.core.must('register.backup', {});
    await lock();
    putBack();
    const notice = await open();
    expect(notice).toMatchObject({ kind: 'older', copy: sequence });
    expect(notice?.missing).toBe(ofCopy - JSON.parse(readFileSync(aside('Thu.moc'), 'utf8')).sequence);
    expect((await checks())[0]).toContain(`sổ này cũ hơn bản sao lưu số ${sequence} của chính sổ: thiếu`);
    expect(await reopen()).toBeNull();
    expect(await checks()).toHaveLength(1);
  });

  it('is told of by the copy on the stick where the copies here were taken away', async () => {
    const stick = join(desk.core.folder, 'usb');
    mkdirSync(stick);
    desk.core.state.secondFolder = stick;
    const putBack = await keepAside();
    await desk.addMember('Lê Văn Cường');
    const { sequence } = await desk.core.must('register.backup', {});
    await lock();
    await desk.core.must('backup.settle', {});
    putBack();
    rmSync(folder(), { recursive: true });
    expect(await open()).toMatchObject({ kind: 'older', copy: sequence });
  });

  it('is told of although it was worked on since: two registers went on from one', async () => {
    const putBack = await keepAside();
    await desk.addMember('Lê Văn Cường');
    const { sequence } = await desk.core.must('register.backup', {});
    await lock();
    putBack();
    const away = join(desk.core.folder, 'noi-khac');
    cpSync(folder(), away, { recursive: true });
    rmSync(folder(), { recursive: true });
    expect(await open()).toBeNull();
    for (let n = 0; n < 9; n++) await desk.addMember(`Người ${n}`);
    await lock();
    rmSync(folder(), { recursive: true });
    cpSync(away, folder(), { recursive: true });
    expect(await open()).toMatchObject({ kind: 'parted', copy: sequence });
  });

  it('is told of by the copy before, where the newest manifest was not sealed by this register', async () => {
    const putBack = await keepAside();
    await desk.addMember('Lê Văn Cường');
    const { sequence } = await desk.core.must('register.backup', {});
    await desk.core.must('register.backup', {});
    await lock();
    putBack();
    const newest =
      readdirSync(folder())
        .filter((name) => name.endsWith('.kiem'))
        .sort()
        .at(-1) ?? '';
    const told = JSON.parse(readFileSync(join(folder(), newest), 'utf8'));
    writeFileSync(join(folder(), newest), JSON.stringify({ ...told, logHead: { sequence: 0, mac: '' } }));
    expect(await open()).toMatchObject({ kind: 'older', copy: sequence });
  });
});

describe('nothing is told', () => {
  it('after a restore, at the openings after it, and after it was taken back', async () => {
    const { file } = await desk.core.must('register.backup', {});
    await desk.addMember('Lê Văn Cường');
    const { before } = await desk.core.must('backup.restore', {
      place: 'here',
      file,
      password: testPassword,
    });
    expect(await desk.core.must('log.notice', {})).toBeNull();
    expect(await reopen()).toBeNull();
    await desk.core.must('backup.restore', { place: 'here', file: before.file, password: testPassword });
    expect(await desk.core.must('log.notice', {})).toBeNull();
    expect(await reopen()).toBeNull();
    await desk.core.must('register.backup', {});
    expect(await reopen()).toBeNull();
    expect(await checks()).toEqual([]);
  });

  it('after a damaged file was replaced by a copy older than the newest', async () => {
    const { file } = await desk.core.must('register.backup', {});
    await desk.addMember('Lê Văn Cường');
    await desk.core.must('register.backup', {});
    await lock();
    writeFileSync(desk.path, Buffer.alloc(8192, 7));
    const chosen = { place: 'here', file, register: 'Thu.sodang', password: testPassword } as const;
    await desk.core.must('backup.replaceDamaged', chosen);
    expect(await desk.core.must('log.notice', {})).toBeNull();
    expect(await reopen()).toBeNull();
  });

  it('where a register is brought to another PC by the program', async () => {
    const { file } = await desk.core.must('register.backup', {});
    await desk.core.must('register.backup', {});
    await lock();
    const opening = { kind: 'password', secret: testPassword } as const;
    await desk.core.must('backup.take', { token: join(folder(), file), name: 'May khac', opening });
    await desk.core.must('register.open', { file: 'May khac.sodang', password: testPassword });
    expect(await desk.core.must('log.notice', {})).toBeNull();
  });

  it('after the program was killed: what lies outside is behind the register, never before it', async () => {
    await desk.core.must('register.backup', {});
    await desk.addMember('Lê Văn Cường');
    const { db, path } = desk.session();
    db.close();
    desk.core.state.session = null;
    expect(existsSync(anchorPath(path))).toBe(true);
    expect(await open()).toBeNull();
  });
});

describe('the file .moc is not there', () => {
  it('although the register was locked before: told once, without blaming anybody, and logged', async () => {
    await lock();
    rmSync(anchorPath(desk.path));
    expect(await open()).toEqual({ kind: 'absent', missing: 0, at: '', copy: null });
    expect((await checks())[0]).toContain('bên cạnh sổ không còn tệp mốc nhật ký (.moc)');
    expect(existsSync(anchorPath(desk.path))).toBe(true);
    expect(await reopen()).toBeNull();
    expect(await checks()).toHaveLength(1);
  });

  it('because it was never locked: nothing is told', async () => {
    const { path, db } = desk.session();
    db.close();
    desk.core.state.session = null;
    rmSync(anchorPath(path));
    expect(await open()).toBeNull();
  });

  it('because it was last locked by a program that kept none: nothing is told after the update', async () => {
    await lock();
    await open();
    const { db, path } = desk.session();
    db.handle.exec("UPDATE migration SET applied_at = '2027-01-01T00:00:00Z' WHERE version = 32");
    db.close();
    desk.core.state.session = null;
    rmSync(anchorPath(path));
    expect(await open()).toBeNull();
  });
});
