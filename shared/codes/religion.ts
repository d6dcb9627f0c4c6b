import { codeList } from './code-list.ts';

/** Religions recognised in Vietnam, in short; "Không" is a value of its own, an empty cell is not. */
export const religion = codeList([
  ['Không', 'Không có', 'K', 'Không theo đạo', 'Không tôn giáo', 'Lương', '0'],
  ['Phật giáo', 'Đạo Phật', 'Phật'],
  [
    'Công giáo',
    'Thiên Chúa giáo',
    'Thiên Chúa',
    'Đạo Thiên Chúa',
    'Ki tô giáo',
    'Kitô giáo',
    'Đạo Công giáo',
  ],
  ['Tin lành', 'Đạo Tin lành'],
  ['Cao Đài', 'Đạo Cao Đài'],
  ['Phật giáo Hòa Hảo', 'Hòa Hảo', 'Đạo Hòa Hảo', 'PG Hòa Hảo', 'PGHH'],
  ['Hồi giáo', 'Đạo Hồi', 'Islam'],
  ["Bahá'í", 'Baha i', 'Đạo Bahai'],
  ['Tịnh độ Cư sĩ Phật hội Việt Nam', 'Tịnh độ cư sĩ'],
  ['Đạo Tứ Ân Hiếu Nghĩa', 'Tứ Ân Hiếu Nghĩa'],
  ['Bửu Sơn Kỳ Hương', 'Đạo Bửu Sơn Kỳ Hương'],
  ['Minh Sư đạo'],
  ['Minh Lý đạo'],
  ['Bà-la-môn', 'Bà la môn', 'Đạo Bà la môn', 'Bàlamôn'],
  ['Mặc môn', 'Mormon'],
  ['Phật giáo Hiếu Nghĩa Tà Lơn', 'Hiếu Nghĩa Tà Lơn'],
  ['Cơ đốc Phục lâm'],
]);
