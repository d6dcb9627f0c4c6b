import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fail, ok } from '../../shared/result.ts';
import { mountSmallDisk } from '../core/testing/small-disk.ts';
import { savePapers } from './save-papers.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tung-tep-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const batch = (names: readonly string[]) => ({
  ...{ folder, title: 'Giấy mời', names },
  pdfOf: async (paper: number) => ok(new TextEncoder().encode(`%PDF ${paper}`)),
  tell: () => undefined,
});

test('Namesakes are numbered, what lies there is never written over, and a paper about nobody has the title', async () => {
  writeFileSync(join(folder, 'GIẤY MỜI - Lê Ba.PDF'), 'cũ');
  const saved = await savePapers(batch(['Lê Ba', 'Lê Ba', '']));
  const files = ['Giấy mời - Lê Ba (2).pdf', 'Giấy mời - Lê Ba (3).pdf', 'Giấy mời.pdf'];
  expect(saved).toMatchObject({ ok: true, value: { files, total: 3, stoppedBy: null } });
  expect(readdirSync(folder).sort()).toEqual([...files, 'GIẤY MỜI - Lê Ba.PDF'].sort());
  expect(readFileSync(join(folder, 'GIẤY MỜI - Lê Ba.PDF'), 'utf8')).toBe('cũ');
});

test('Every paper is told before it is made', async () => {
  const told: [number, string][] = [];
  await savePapers({ ...batch(['Lê Ba', 'Trần Thị Mơ']), tell: (done, item) => told.push([done, item]) });
  expect(told).toEqual([
    [0, 'Giấy mời - Lê Ba'],
    [1, 'Giấy mời - Trần Thị Mơ'],
  ]);
});

test('Stopped in the middle, the answer names the files that are there; stopped at the first, nothing is', async () => {
  const stopAt = (n: number) => ({
    ...batch(['Lê Ba', 'Lý Tư', 'Vũ Năm']),
    pdfOf: async (paper: number) => (paper === n ? fail('app.cancelled') : ok(new Uint8Array(8))),
  });
  expect(await savePapers(stopAt(0))).toMatchObject({ ok: false, error: { code: 'app.cancelled' } });
  expect(readdirSync(folder)).toEqual([]);
  expect(await savePapers(stopAt(2))).toMatchObject({
    value: {
      files: ['Giấy mời - Lê Ba.pdf', 'Giấy mời - Lý Tư.pdf'],
      total: 3,
      stoppedBy: { code: 'app.cancelled' },
    },
  });
  expect(readdirSync(folder)).toHaveLength(2);
});

test('A folder that is not there is named', async () => {
  rmSync(folder, { recursive: true });
  expect(await savePapers(batch(['Lê Ba']))).toMatchObject({
    error: { code: 'file.read-only', params: { folder } },
  });
});

test('When the disk is full, the papers before are whole, no scrap is left, and the reason is told', async (t) => {
  const disk = join(folder, 'usb');
  if (!mountSmallDisk(disk)) return t.skip('cannot mount a small disk on this machine (needs root on Linux)');
  try {
    const paper = new Uint8Array(100_000).fill(7);
    const saved = await savePapers({
      ...batch(['Lê Ba', 'Lý Tư', 'Vũ Năm', 'Hồ Sáu']),
      folder: disk,
      pdfOf: async () => ok(paper),
    });
    expect(saved).toMatchObject({ value: { total: 4, stoppedBy: { code: 'file.disk-full' } } });
    const files = saved.ok ? saved.value.files : [];
    expect(files).toHaveLength(2);
    expect(readdirSync(disk).sort()).toEqual([...files].sort());
    for (const file of files) expect(readFileSync(join(disk, file)).equals(paper)).toBe(true);
  } finally {
    execFileSync('umount', [disk]);
  }
});
