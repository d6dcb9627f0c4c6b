import { codeList } from './code-list.ts';

/** Nghề nghiệp hiện nay: suggestions after mẫu 2-HSĐV, mục 11; any other may be written. */
export const occupation = codeList([
  ['Công nhân', 'CN'],
  ['Nông dân', 'Làm ruộng', 'ND'],
  ['Công chức', 'CC'],
  ['Viên chức', 'VC'],
  ['Cán bộ xã, phường', 'Cán bộ không chuyên trách'],
  ['Nhân viên văn phòng'],
  ['Giáo viên', 'GV'],
  ['Bác sĩ'],
  ['Bộ đội', 'Quân nhân', 'Sĩ quan quân đội'],
  ['Công an', 'Sĩ quan công an'],
  ['Nhà văn'],
  ['Nhà báo'],
  ['Chủ doanh nghiệp'],
  ['Kinh doanh, buôn bán', 'Buôn bán'],
  ['Lao động tự do'],
  ['Học sinh, sinh viên', 'Sinh viên', 'HSSV'],
  ['Nội trợ'],
  ['Hưu trí', 'Nghỉ hưu', 'Cán bộ hưu'],
  ['Chưa có việc làm', 'Chưa có việc'],
]);
