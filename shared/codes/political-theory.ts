import { codeList } from './code-list.ts';

/** Levels of political theory (lý luận chính trị). "Cử nhân" is the old name of a degree and stays its own level. */
export const politicalTheory = codeList([
  ['Chưa qua đào tạo', 'Chưa có', 'Không'],
  ['Sơ cấp', 'SC'],
  ['Trung cấp', 'TC', 'Trung cấp LLCT', 'Trung cấp lý luận chính trị'],
  ['Cao cấp', 'CC', 'Cao cấp LLCT', 'Cao cấp lý luận chính trị'],
  ['Cử nhân', 'CN', 'Cử nhân chính trị', 'Cử nhân LLCT'],
]);
