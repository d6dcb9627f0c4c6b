// What is the program's by its name, and what is left alone.
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type FolderRole, ownFiles, registerStems } from './own-files.ts';

const sort = (names: readonly string[], roles: readonly FolderRole[], stems = registerStems(names)) =>
  ownFiles(
    names.map((name) => ({ name, bytes: 1, plain: true })),
    roles,
    stems,
  );
const stems = registerStems(['Chi bo 3.sodang']);

describe.each<[FolderRole, readonly (readonly [string, string])[]]>([
  [
    'data',
    [
      ['Chi bo 3.sodang', 'register'],
      ['So luyen tap 2.SODANG', 'register'],
      ['Chi bo 3.hong-2026-11-22-081530.sodang', 'register'],
      ['Chi bo 3.sodang-wal', 'register'],
      ['Chi bo 3.hong-2026-11-22-081530.sodang-journal', 'register'],
      ['Chi bo 3.sodang.dang-chep', 'register'],
      ['Chi bo 3.khoa', 'envelope'],
      ['chi bo 3.KHOA2', 'envelope'],
      ['.Chi bo 3.khoa.4711.tmp', 'envelope'],
      ['Chi bo 3.thu-mo', 'companion'],
      ['Chi bo 3.dang-mo', 'companion'],
      ['Chi bo 3.moc', 'companion'],
      ['Chi bo 3.moc.tmp', 'companion'],
      ['Khac.khoa', 'left'],
      ['lop.moc', 'left'],
      ['Chi bo 3.docx', 'left'],
      ['Chi bo 3.sodang.zip', 'left'],
      ['.sodang', 'left'],
      ['cai-dat.json', 'left'],
      ['toString', 'left'],
      ['Chi bo 3.constructor', 'left'],
    ],
  ],
  [
    'copies',
    [
      ['Chi bo 3 2026-11-22-081530 000012.sodang', 'copy'],
      ['Da xoa 2026-11-22-081530 000012.kiem', 'copy'],
      ['Da xoa 2026-11-22-081530 000012.khoa2', 'envelope'],
      ['Chi bo 3 2026-11-22-081530 000012.sodang.dang-chep', 'copy'],
      ['Chi bo 3 2025.sodang', 'copy'],
      ['Anh em.sodang', 'left'],
      ['Chi bo 3 hop.docx', 'left'],
    ],
  ],
  [
    'program',
    [
      ['cai-dat.json', 'settings'],
      ['.cai-dat.json.12.tmp', 'settings'],
      ['loi-chuong-trinh.log', 'log'],
      ['loi-chuong-trinh.log.cu', 'log'],
      ['Local State', 'left'],
    ],
  ],
  [
    'installers',
    [
      ['0.2.0 SoDangVien-0.2.0-cai-dat.exe', 'installer'],
      ['0.2.0 SoDangVien.exe.tmp', 'installer'],
      ['ban-dang-dung.txt', 'settings'],
      ['game.exe', 'left'],
    ],
  ],
  [
    'remembered',
    [
      [`${'0f'.repeat(16)}.bin`, 'remembered'],
      ['anh.bin', 'left'],
    ],
  ],
])('In the folder "%s"', (role, cases) => {
  test.each(cases)('%s is: %s', (name, kind) => {
    const { own, left } = sort([name], [role], new Set([...stems, ...registerStems([name])]));
    expect(own[0]?.kind ?? 'left').toBe(kind);
    expect(own.length + left.length).toBe(1);
  });
});

it('A folder or a link is never the program’s, whatever it is called', () => {
  const link = { name: 'Chi bo 3.sodang', bytes: 1, plain: false };
  expect(ownFiles([link], ['data'], stems)).toEqual({ own: [], left: ['Chi bo 3.sodang'] });
});

it('Every name is sorted exactly once, and none without an ending of ours is taken', () => {
  const ending = fc.constantFrom(
    '',
    '.docx',
    '.sodang2',
    '.khoa3',
    '.kiem~',
    '.tmp',
    '.bin',
    '.exe',
    '.json',
  );
  const name = fc
    .tuple(fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' }), ending)
    .map((p) => p.join(''));
  const ours =
    /\.(sodang|khoa2?|kiem|thu-mo|dang-mo|moc|bin)|^\d+\.\d+\.\d+ |thu-ghi|cai-dat|loi-chuong|ban-dang/i;
  fc.assert(
    fc.property(fc.uniqueArray(name, { maxLength: 20 }), (names) => {
      const { own, left } = sort(names, ['data', 'copies', 'program', 'installers', 'remembered'], stems);
      expect([...own.map(({ file }) => file), ...left].sort()).toEqual([...names].sort());
      for (const { file } of own) expect(file).toMatch(ours);
    }),
  );
});
