import { expect, test } from 'vitest';
import { unprintable } from './glyphs.ts';

test.each([
  ['Nguyễn Thị Ánh Tuyết, Đảng ủy phường Tân Lập', 'every Vietnamese letter'],
  ["Y Moan Êñuol, H’Hen Niê, K'Brêu, Ksor Phước, Ƀuôn Čư", 'names of the Central Highlands'],
  ['– — … “ ” ‘ ’ § 3 × 4 ½ 72,5 % № 12 m² 20 °C 5.000 ₫', 'signs of office papers'],
  ['một\n\thai\u00a0ba\u200b', 'white space and what is never drawn'],
  ['«Chi bộ trong sạch»; loại ®; 5 µm; 10 £; trang 1·2', 'signs that stand for themselves'],
])('%s is drawn as it is (%s)', (text) => expect(unprintable(text)).toEqual([]));

test.each([
  [
    'Ksor Hơ\u0306 Ê\u0306ban',
    ['ơ\u0306', 'Ê\u0306'],
    'a short ơ and ê of Ê-đê, which Unicode has in two parts only',
  ],
  ['Trần 😀 Bình 😀', ['😀'], 'an emoji, told once'],
  ['王 An', ['王'], 'a Chinese letter'],
  ['Lê \u0093B\u0094', ['\u0093', '\u0094'], 'control characters of a broken conversion'],
  ['Nguy\uFFFDn', ['\uFFFD'], 'a letter that was lost on the way'],
  ['TrÇn V¨n H»ng, nh©n d©n', ['¨', '»', '©'], 'TCVN3 that was never converted'],
  ['§¶ng bé', ['§', '¶'], 'TCVN3 at the beginning of a word'],
  ['≥ 30 → 40', ['≥', '→'], 'signs that the font lacks'],
])('%s would not be read as meant', (text, letters) => expect(unprintable(text)).toEqual(letters));
