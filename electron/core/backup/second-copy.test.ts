import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CopyDesk, openCopyDesk } from '../testing/copy-desk.ts';
import { failingDisk } from '../testing/failing-disk.ts';
import { copyToSecond } from './second-copy.ts';
import { realStick, type Stick } from './stick.ts';
import { type WrittenBackup, writeBackup } from './write-backup.ts';

let desk: CopyDesk;
let written: WrittenBackup;
let sticks = 0;
beforeAll(async () => {
  desk = await openCopyDesk();
  const copy = writeBackup(desk.source(), { reason: 'manual', at: '2026-11-22T08:15:30.000Z' });
  if (!copy.ok) throw new Error(copy.error.code);
  written = copy.value;
});
afterAll(() => desk.core.close());

function newStick(): string {
  const folder = join(desk.core.folder, `usb-${sticks++}`);
  mkdirSync(folder);
  return folder;
}
const copies = (folder: string) => readdirSync(folder).filter((name) => name.endsWith('.sodang'));
const codeOf = (result: { ok: boolean; error?: { code: string } }) => (result.ok ? 'ok' : result.error?.code);

test('A stick that is well gets the four files, proven', async () => {
  const folder = newStick();
  const copied = await copyToSecond(written, { folder, key: desk.key });
  expect(copied.ok && copied.value.freeBytes > 0).toBe(true);
  expect(readdirSync(folder)).toHaveLength(4);
});

describe.each([
  ['EIO', 'backup.stick-pulled'],
  ['ENODEV', 'backup.stick-pulled'],
  ['ENOSPC', 'backup.stick-full'],
  ['EROFS', 'backup.stick-read-only'],
  ['EFBIG', 'backup.stick-limit'],
  ['EINVAL', 'backup.stick-failed'],
] as const)('A stick that answers %s', (code, expected) => {
  test.each([true, false])('at whichever call is never called a success (for good: %s)', async (sticky) => {
    let failures = 0;
    for (let n = 1; ; n++) {
      const folder = newStick();
      const { disk, calls } = failingDisk<Stick>(realStick, { n, code, sticky, async: true });
      const copied = await copyToSecond(written, { folder, key: desk.key, stick: disk });
      if (calls() < n) break;
      if (copied.ok) continue;
      failures++;
      if (!sticky) {
        expect(codeOf(copied), `call ${n}`).toBe(expected);
        expect(copies(folder), `call ${n}`).toEqual([]);
      }
    }
    expect(failures).toBeGreaterThan(15);
  });
});

test('A stick of fake capacity, which gives zeros back, is found out', async () => {
  const folder = newStick();
  const stick: Stick = {
    ...realStick,
    copy: async (from, to) => writeFileSync(to, Buffer.alloc((await stat(from)).size)),
  };
  expect(codeOf(await copyToSecond(written, { folder, key: desk.key, stick }))).toBe('backup.stick-lies');
  expect(readdirSync(folder)).toEqual([]);
});

test('A stick that takes it and loses it when it is renamed is found out', async () => {
  const folder = newStick();
  const stick: Stick = {
    ...realStick,
    rename: async (from, to) => {
      await realStick.rename(from, to);
      writeFileSync(to, '');
    },
  };
  expect(codeOf(await copyToSecond(written, { folder, key: desk.key, stick }))).toBe('backup.stick-lies');
});

test('A stick that is not there is said to be so', async () => {
  const folder = join(desk.core.folder, 'usb-khong-co');
  expect(codeOf(await copyToSecond(written, { folder, key: desk.key }))).toBe('backup.stick-absent');
});
