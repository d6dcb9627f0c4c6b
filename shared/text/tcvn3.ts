/**
 * TCVN3 (ABC, fonts .Vn*): one byte per letter, read by Excel as Latin-1. Capitals with diacritics exist only in
 * the H fonts, so case is the font's affair (reliability.md §5). The table is VN3, the part that the fonts draw.
 */
const TABLE =
  'A1Ă A2Â A3Ê A4Ô A5Ơ A6Ư A7Đ A8ă A9â AAê ABô ACơ ADư AEđ ' +
  'B5à B6ả B7ã B8á B9ạ BBằ BCẳ BDẵ BEắ C6ặ C7ầ C8ẩ C9ẫ CAấ CBậ ' +
  'CCè CEẻ CFẽ D0é D1ẹ D2ề D3ể D4ễ D5ế D6ệ D7ì D8ỉ DCĩ DDí DEị ' +
  'DFò E1ỏ E2õ E3ó E4ọ E5ồ E6ổ E7ỗ E8ố E9ộ EAờ EBở ECỡ EDớ EEợ ' +
  'EFù F1ủ F2ũ F3ú F4ụ F5ừ F6ử F7ữ F8ứ F9ự FAỳ FBỷ FCỹ FDý FEỵ';

export const TCVN3_LETTERS: ReadonlyMap<string, string> = new Map(
  TABLE.split(' ').map((pair) => [
    String.fromCharCode(Number.parseInt(pair.slice(0, 2), 16)),
    pair.slice(2).normalize('NFC'),
  ]),
);

/** Code page 1258 turns these bytes into other characters on the way; this is the way back. */
const FROM_1258: ReadonlyMap<string, string> = new Map(
  [...'ĂăĐđƠơƯư\u0300\u0309\u0303\u0301\u0323₫'].map((char, i) => [
    char,
    String.fromCharCode(
      [0xc3, 0xe3, 0xd0, 0xf0, 0xd5, 0xf5, 0xdd, 0xfd, 0xcc, 0xd2, 0xde, 0xec, 0xf2, 0xfe][i] ?? 0,
    ),
  ]),
);

/** Latin-1 text of a .Vn* font → Unicode. Letters that TCVN3 does not know stay. */
export function tcvn3ToUnicode(text: string): string {
  let out = '';
  for (const char of text) out += TCVN3_LETTERS.get(char) ?? char;
  return out.normalize('NFC');
}

/** The same for text that passed through code page 1258 before. */
export function tcvn3Via1258ToUnicode(text: string): string {
  let bytes = '';
  for (const char of text) bytes += FROM_1258.get(char) ?? char;
  return tcvn3ToUnicode(bytes);
}
