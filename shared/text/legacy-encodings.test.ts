import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { countSyllables, isVietnameseSyllable } from './syllables.ts';
import { TCVN3_LETTERS, tcvn3ToUnicode, tcvn3Via1258ToUnicode } from './tcvn3.ts';
import { vniToUnicode } from './vni.ts';

const SENTENCE =
  'xã Nghĩa Trụ, phường Kiến Hưng, ấp Mỹ Đức, khóm Ngũ Hiệp; đảng bộ bộ phận, kỷ luật khiển trách, sĩ quan nghỉ hưu, ' +
  'cựu chiến binh, thuở nhỏ, quê ở Thừa Thiên Huế, thẻ mới, ngã rẽ, nhẫn, mẫu, ngỗng, cỡi, giữ, hũ, quỹ, kỵ binh, vẻ, ẩn, ẳng, đổi, ẵm, lẽ, ễnh';

describe('TCVN3', () => {
  it('agrees with an independent table on every letter', () => {
    expect(TCVN3_LETTERS.size).toBe(74);
    for (const [byte, letter] of TCVN3_LETTERS) {
      expect(iconv.decode(Uint8Array.of(byte.charCodeAt(0)), 'tcvn').normalize('NFC')).toBe(letter);
    }
  });

  it('keeps ư, which Latin-1 calls a soft hyphen', () => {
    expect(tcvn3ToUnicode('ph\u00ad\u00eang')).toBe('phường');
  });

  it('is read back after code page 1258 has passed over it', () => {
    const bytes = iconv.encode(SENTENCE.toLowerCase().normalize('NFC'), 'tcvn');
    expect(tcvn3Via1258ToUnicode(iconv.decode(bytes, 'win1258'))).toBe(SENTENCE.toLowerCase());
  });
});

describe('VNI', () => {
  it.each([
    ['Nguyeãn Vaên Huøng', 'Nguyễn Văn Hùng'],
    ['ÑAÛNG BOÄ PHÖÔØNG TAÂN LAÄP', 'ĐẢNG BỘ PHƯỜNG TÂN LẬP'],
    ['xaõ Kroâng Paéc, Ñaék Laék', 'xã Krông Pắc, Đắk Lắk'],
    ['Tính ñeán ngaøy', 'Tính đến ngày'],
    ['Döï bò, kyõ sö, nghæ höu, vónh vieãn', 'Dự bị, kỹ sư, nghỉ hưu, vĩnh viễn'],
    ['OÂng Quyù ôû Myõ Thôùi', 'Ông Quý ở Mỹ Thới'],
  ])('%s is %s', (written, read) => {
    expect(vniToUnicode(written)).toBe(read);
  });
});

describe('legal syllables', () => {
  it('take every word of ordinary Vietnamese', () => {
    const words = SENTENCE.split(/[\s,;]+/);
    expect(words.filter((word) => !isVietnameseSyllable(word))).toEqual([]);
  });

  it.each(['Nguyeãn', 'NguyÔn', 'hoµng', 'phöôøng', 'hàt', 'đgn', 'áà'])('do not take %s', (word) => {
    expect(isVietnameseSyllable(word)).toBe(false);
  });

  it('leave out plain ASCII and abbreviations, which prove nothing', () => {
    expect(countSyllables('Kinh, LĐ, ĐV 12, Đảng')).toEqual({ words: 1, legal: 1 });
  });
});
