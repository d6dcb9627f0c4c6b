import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { errorText } from '../../shared/errors/catalogue.ts';
import { writeFailure, writeFileAtomic } from './atomic-write.ts';
import { mountSmallDisk } from './testing/small-disk.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ghi-tep-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('A file is written whole, over the old one, and nothing else is left', async () => {
  const path = join(folder, 'Bao cao.xlsx');
  writeFileSync(path, 'cũ');
  expect(await writeFileAtomic(path, 'mới')).toEqual({ ok: true, value: null });
  expect(readFileSync(path, 'utf8')).toBe('mới');
  expect(readdirSync(folder)).toEqual(['Bao cao.xlsx']);
});

test('A missing folder is refused with a sentence that names it', async () => {
  const result = await writeFileAtomic(join(folder, 'khong-co', 'a.xlsx'), 'x');
  expect(result).toMatchObject({ ok: false, error: { code: 'file.read-only' } });
});

test.each([
  ['ENOSPC', 'file.disk-full', 'ổ đĩa đã đầy'],
  ['EBUSY', 'file.locked', 'đang mở trong Excel'],
  ['EPERM', 'file.locked', 'đang mở trong Excel'],
  ['EACCES', 'file.read-only', 'không được phép ghi'],
  ['EROFS', 'file.read-only', 'không được phép ghi'],
  ['EIO', 'file.write-failed', 'không ghi được'],
])('%s is told as %s', (code, expected, sentence) => {
  const result = writeFailure(Object.assign(new Error(), { code }), '/a/b/Bieu.xlsx');
  expect(result).toMatchObject({ ok: false, error: { code: expected } });
  if (!result.ok) expect(errorText(result.error)).toContain(sentence);
});

test('On a full disk the old file stays, no scrap is left, and the sentence says what to do', async (t) => {
  const disk = join(folder, 'usb');
  if (!mountSmallDisk(disk)) return t.skip('cannot mount a small disk on this machine (needs root on Linux)');
  try {
    const path = join(disk, 'Bieu tong hop.xlsx');
    writeFileSync(path, 'bản cũ');
    const result = await writeFileAtomic(path, new Uint8Array(2 ** 20));
    expect(result).toMatchObject({ ok: false, error: { code: 'file.disk-full' } });
    expect(readdirSync(disk)).toEqual(['Bieu tong hop.xlsx']);
    expect(readFileSync(path, 'utf8')).toBe('bản cũ');
  } finally {
    execFileSync('umount', [disk]);
  }
});

test('A folder that may not be written is refused', async (t) => {
  if (process.getuid?.() === 0 || process.platform === 'win32')
    return t.skip('root and Windows are not stopped by folder modes');
  chmodSync(folder, 0o500);
  expect(await writeFileAtomic(join(folder, 'a.xlsx'), 'x')).toMatchObject({
    error: { code: 'file.read-only' },
  });
  chmodSync(folder, 0o700);
});
