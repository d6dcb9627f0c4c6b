import { codeList } from './code-list.ts';

/** The 54 ethnic groups by Quyết định 121-TCTK/PPCĐ of 02/03/1979, in its order, with spellings met in rosters. */
export const ethnicity = codeList([
  ['Kinh', 'Việt'], ['Tày', 'Thổ (Tày)'], ['Thái'], ['Hoa', 'Hán', 'Hoa (Hán)'], ['Khơ-me', 'Khmer', 'Khơ me', 'Khmer Nam Bộ'],
  ['Mường'], ['Nùng'], ['Hmông', 'Mông', "H'Mông", 'Mèo', 'H Mông'], ['Dao'], ['Gia-rai', 'Jarai', 'Gia rai', 'Jrai', 'Giarai'],
  ['Ngái'], ['Ê-đê', 'Êđê', 'Ê đê', 'Rađê', 'Ra đê'], ['Ba-na', 'Bahnar', 'Ba na', 'Bana'], ['Xơ-đăng', 'Xê đăng', 'Sê đăng', 'Xơ đăng'],
  ['Sán Chay', 'Cao Lan', 'Cao Lan - Sán Chỉ', 'Sán Chỉ'], ['Cơ-ho', "K'ho", 'Kơ ho', 'Cơ ho', 'Kho'], ['Chăm', 'Chàm'],
  ['Sán Dìu'], ['Hrê', 'Hrê'], ['Mnông', "M'nông", 'Mơ nông'], ['Ra-glai', 'Raglai', 'Rắc lây'], ['Xtiêng', "X'tiêng", "S'tiêng", 'Stiêng'],
  ['Bru - Vân Kiều', 'Vân Kiều', 'Bru'], ['Thổ'], ['Giáy', 'Dáy'], ['Cơ-tu', 'Cơ tu', 'Ka tu', 'Katu'], ['Gié - Triêng', 'Giẻ Triêng', 'Gié Triêng', 'Giẻ - Triêng'],
  ['Mạ', 'Châu Mạ'], ['Khơ-mú', 'Khơ mú', 'Kháng Khơ mú'], ['Co', 'Cor', 'Cùa'], ['Ta-ôi', 'Tà ôi', 'Tà-ôi', 'Pa Cô'], ['Chơ-ro', 'Chơ ro', 'Châu ro'],
  ['Kháng'], ['Xinh-mun', 'Xinh mun'], ['Hà Nhì'], ['Chu-ru', 'Chu ru', 'Churu'], ['Lào'], ['La Chí'], ['La Ha'], ['Phù Lá'],
  ['La Hủ'], ['Lự'], ['Lô Lô'], ['Chứt'], ['Mảng'], ['Pà Thẻn'], ['Co Lao', 'Cờ Lao'], ['Cống'], ['Bố Y'], ['Si La'],
  ['Pu Péo'], ['Brâu'], ['Ơ-đu', 'Ơ đu'], ['Rơ-măm', 'Rơ măm'],
]);
