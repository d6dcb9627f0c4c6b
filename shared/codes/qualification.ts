import { codeList } from './code-list.ts';

/** Levels of professional training as the Phiếu đảng viên counts them. */
export const qualification = codeList([
  ['Chưa qua đào tạo', 'Chưa đào tạo', 'Không'],
  ['Sơ cấp', 'SC'],
  ['Trung cấp', 'TC', 'Trung học chuyên nghiệp', 'THCN', 'Trung cấp chuyên nghiệp'],
  ['Cao đẳng', 'CĐ'],
  ['Đại học', 'ĐH', 'Cử nhân', 'Kỹ sư'],
  ['Thạc sĩ', 'ThS', 'Thạc sỹ', 'Cao học'],
  ['Tiến sĩ', 'TS', 'Tiến sỹ'],
  ['Tiến sĩ khoa học', 'TSKH'],
]);
