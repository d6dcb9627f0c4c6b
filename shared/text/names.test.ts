import { describe, expect, it } from 'vitest';
import { canonicalTone, cleanText, foldText, nameSortKey, properCaseName } from './names.ts';

describe('cleaning a text', () => {
  it.each([
    ['  Mai  Thế\u200b', 'Mai Thế'],
    ['Lê\u00a0Thị\n\tHoa ', 'Lê Thị Hoa'],
    ['Ho\u0323 te\u0302n', 'Họ tên'],
    ['\ufeffSTT', 'STT'],
    ['a\u00adb', 'ab'],
    ['a\u0001b\ud800\uffff', 'ab'],
    ['', ''],
    ['Nguyễn Văn An', 'Nguyễn Văn An'],
    ['Nguyễn  Văn An', 'Nguyễn Văn An'],
  ])('%j becomes %j', (written, clean) => {
    expect(cleanText(written)).toBe(clean);
  });
});

describe('folding for the search', () => {
  it.each([
    ['ĐẶNG Thị Hồng', 'dang thi hong'],
    ['H’Hen Niê', "h'hen nie"],
    ['Ho\u0323 te\u0302n', 'ho ten'],
    ['Êñuol', 'enuol'],
  ])('%s becomes %s', (written, folded) => {
    expect(foldText(written)).toBe(folded);
  });
});

describe('the two placements of the tone are equal', () => {
  it.each([
    ['hoà', 'hòa'],
    ['Thuỷ', 'Thủy'],
    ['khoẻ', 'khỏe'],
    ['uỷ', 'ủy'],
    ['hoá', 'HÓA'],
    ['quý', 'qúy'],
    ['toàn', 'tòan'],
    ['hoài', 'hòai'],
    ['huỳnh', 'hùynh'],
    ['loè', 'lòe'],
  ])('%s and %s', (one, other) => {
    expect(canonicalTone(one)).toBe(canonicalTone(other));
  });

  it.each([
    'quà',
    'nguyễn',
    'mùa',
    'già',
    'giá',
    'của',
    'quyền',
    'thuở',
    'hòa',
    'thủy',
    'quý',
    'toàn',
    'khuỷu',
  ])('%s is spelled so', (word) => {
    expect(canonicalTone(word)).toBe(word);
  });
});

describe('sorting by tên, họ, đệm', () => {
  const sorted = (names: readonly string[]): string[] =>
    [...names].sort((a, b) =>
      nameSortKey(a) < nameSortKey(b) ? -1 : nameSortKey(a) > nameSortKey(b) ? 1 : 0,
    );

  it('puts the letters in Vietnamese order: a ă â … d đ … o ô ơ', () => {
    expect(sorted(['Lê Ân', 'Lê Đào', 'Lê Ăn', 'Lê Dao', 'Lê An', 'Lê Ôn', 'Lê Ơn', 'Lê On'])).toEqual([
      'Lê An',
      'Lê Ăn',
      'Lê Ân',
      'Lê Dao',
      'Lê Đào',
      'Lê On',
      'Lê Ôn',
      'Lê Ơn',
    ]);
  });

  it('puts the tones in the order ngang, huyền, hỏi, ngã, sắc, nặng, after all letters', () => {
    expect(sorted(['Lê Mạ', 'Lê Má', 'Lê Mai', 'Lê Mã', 'Lê Mả', 'Lê Mà', 'Lê Ma'])).toEqual([
      'Lê Ma',
      'Lê Mà',
      'Lê Mả',
      'Lê Mã',
      'Lê Má',
      'Lê Mạ',
      'Lê Mai',
    ]);
  });

  it('asks the family name only where the given names are equal, and the middle names last', () => {
    expect(sorted(['Trần Văn An', 'Lê Thị Bình', 'Lê Văn An', 'Lê Hoàng An'])).toEqual([
      'Lê Hoàng An',
      'Lê Văn An',
      'Trần Văn An',
      'Lê Thị Bình',
    ]);
  });

  it('takes both tone placements and both cases for one name', () => {
    expect(nameSortKey('LÊ THỊ HOÀ')).toBe(nameSortKey('Lê Thị Hòa'));
  });
});

describe('a name in ordinary case', () => {
  it.each([
    ['HOÀNG HỒNG THỦY', 'Hoàng Hồng Thủy'],
    ["H'HEN NIÊ", "H'Hen Niê"],
    ['Y Moan Êñuol', 'Y Moan Êñuol'],
    ["K'BRÊ", "K'Brê"],
    ['nguyễn văn a', 'Nguyễn Văn A'],
  ])('%s becomes %s', (written, name) => {
    expect(properCaseName(written)).toBe(name);
  });
});
