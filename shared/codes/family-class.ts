import { codeList } from './code-list.ts';

/** Thành phần gia đình, as mẫu 2-HSĐV, mục 10 lists it (HD 38-HD/BTCTW 2025). */
export const familyClass = codeList([
  ['Cố nông'],
  ['Bần nông'],
  ['Trung nông'],
  ['Phú nông'],
  ['Địa chủ'],
  ['Công chức'],
  ['Viên chức'],
  ['Dân nghèo'],
  ['Tiểu thương'],
  ['Tiểu chủ'],
  ['Tiểu tư sản'],
  ['Tư sản'],
]);
