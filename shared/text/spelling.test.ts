import { expect, test } from 'vitest';
import { respelled, uySpellings } from './spelling.ts';

/** The two spellings of one text. */
const pairs = [
  ['Đảng ủy phường', 'Đảng uỷ phường'],
  ['đảng ủy, cấp ủy, chi ủy và thành ủy', 'đảng uỷ, cấp uỷ, chi uỷ và thành uỷ'],
  ['T/M ĐẢNG ỦY', 'T/M ĐẢNG UỶ'],
  ['Ủy ban kiểm tra, ủy viên, ỦY BAN', 'Uỷ ban kiểm tra, uỷ viên, UỶ BAN'],
  ['cấp ủy viên được ủy quyền', 'cấp uỷ viên được uỷ quyền'],
  ['Thị ủy Hương Trà', 'Thị uỷ Hương Trà'],
] as const;

test.each(pairs)('%s and %s become each other', (first, second) => {
  expect(respelled(second, 'ủy')).toBe(first);
  expect(respelled(first, 'uỷ')).toBe(second);
  expect(respelled(first, 'ủy')).toBe(first);
  expect(respelled(second, 'uỷ')).toBe(second);
});

test.each([
  'Nguyễn Văn Ủy',
  'Nguyễn Thị Ủy',
  'NGUYỄN THỊ ỦY',
  'Trần Chi Uỷ',
  'Lê Thúy, Lê Thuý, Huỳnh Uyên, Quý, Lũy',
  'thủy lợi, xã Thuỷ Nguyên',
  'Ủy',
])('%s keeps its spelling, whatever the setting', (name) => {
  for (const spelling of uySpellings) expect(respelled(name, spelling)).toBe(name);
});

test('a text whose letters are decomposed is spelled as wanted, too', () => {
  expect(respelled('Đảng ủy'.normalize('NFD'), 'uỷ')).toBe('Đảng uỷ');
});
