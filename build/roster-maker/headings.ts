import { foldText } from '../../shared/text/names.ts';
import type { Dice } from './dice.ts';

/** What offices write above a column; what a right reader takes it for is the column's own affair. */
export const HEADINGS = {
  number: ['STT', 'TT', 'Số TT', 'Stt', 'Số thứ tự', 'S.TT'],
  name: [
    'Họ và tên',
    'Họ tên',
    'Họ và tên đảng viên',
    'Họ, tên',
    'Họ và tên khai sinh',
    'Họ & tên',
    'Họ và tên\n(khai sinh)',
  ],
  family: ['Họ đệm', 'Họ và đệm', 'Họ và tên đệm', 'Họ lót', 'Họ, chữ đệm', 'Họ và chữ lót'],
  given: ['Tên'],
  sex: ['Giới tính', 'Phái', 'GT', 'Nam/Nữ', 'Nam, nữ', 'Giới'],
  born: [
    'Ngày sinh',
    'Sinh ngày',
    'Ngày, tháng, năm sinh',
    'Ngày tháng\nnăm sinh',
    'Ngày/tháng/năm sinh',
    'Năm sinh',
    'Ngày sinh (dd/mm/yyyy)',
    'N.T.N.S',
  ],
  ethnic: ['Dân tộc', 'DT', 'Dân tộc *', 'D.tộc'],
  religion: ['Tôn giáo', 'TG', 'T.giáo'],
  home: ['Quê quán', 'Nguyên quán', 'Quê quán (xã, tỉnh)', 'Quê quán (ghi theo mô hình 2 cấp)'],
  cccd: [
    'Số CCCD',
    'CCCD',
    'Số căn cước',
    'Số định danh cá nhân',
    'Số CMND/CCCD',
    'Căn cước công dân',
    'Số căn cước công dân',
    'Số ĐDCN',
    'Số thẻ căn cước',
    'CCCD/ĐDCN',
  ],
  card: ['Số thẻ đảng viên', 'Số thẻ Đảng', 'Số thẻ ĐV', 'Thẻ đảng viên', 'Số thẻ', 'Số TĐV', 'Số thẻ đảng'],
  cardOld: ['Số thẻ cũ', 'Số thẻ đảng viên cũ', 'Số thẻ theo QĐ 85', 'Số thẻ theo Quyết định 85'],
  profile: ['Số lý lịch', 'Số LL', 'Số lý lịch đảng viên', 'Số LLĐV', 'Số lí lịch'],
  admitted: [
    'Ngày vào Đảng',
    'Vào Đảng',
    'Ngày kết nạp',
    'Ngày kết nạp Đảng',
    'Ngày vào Đảng (dự bị)',
    'Ngày dự bị',
    'Ngày, tháng, năm vào Đảng',
    'Ngày VĐ',
    'Ngày vào ĐCSVN',
    'Kết nạp',
  ],
  official: [
    'Ngày chính thức',
    'Chính thức',
    'Ngày công nhận chính thức',
    'Ngày vào Đảng chính thức',
    'Ngày CT',
    'Ngày chuyển chính thức',
    'Ngày, tháng, năm chính thức',
    'Ngày công nhận ĐV chính thức',
  ],
  branch: [
    'Chi bộ',
    'Chi bộ đang sinh hoạt',
    'Tổ chức đảng',
    'Thuộc chi bộ',
    'Chi bộ sinh hoạt',
    'Đơn vị chi bộ',
    'Tên chi bộ',
    'Sinh hoạt tại chi bộ',
  ],
  post: ['Chức vụ', 'Chức vụ Đảng', 'Chức vụ trong Đảng', 'CV Đảng', 'Chức vụ Đảng, chính quyền'],
  phone: ['Điện thoại', 'Số điện thoại', 'SĐT', 'ĐT', 'Số ĐT liên hệ', 'ĐTDĐ'],
  education: ['Trình độ văn hóa', 'TĐVH', 'Trình độ học vấn', 'Văn hóa', 'GDPT', 'Trình độ VH'],
  qualification: ['Trình độ chuyên môn', 'Chuyên môn', 'TĐCM', 'Trình độ CM', 'Chuyên môn nghiệp vụ', 'CMNV'],
  theory: [
    'Lý luận chính trị',
    'LLCT',
    'Trình độ LLCT',
    'Lý luận CT',
    'TĐ LLCT',
    'Trình độ lý luận chính trị',
  ],
  address: ['Địa chỉ', 'Thường trú', 'Địa chỉ thường trú', 'Hộ khẩu thường trú', 'Nơi thường trú'],
  note: ['Ghi chú', 'Ghi chú khác'],
} as const;
export type HeadingName = keyof typeof HEADINGS;

export type HeadingStyle = 'plain' | 'capitals' | 'no-diacritics' | 'wrapped' | 'starred';
export const HEADING_STYLES: readonly HeadingStyle[] = [
  'plain',
  'plain',
  'capitals',
  'no-diacritics',
  'wrapped',
  'starred',
];

export function heading(die: Dice, name: HeadingName, style: HeadingStyle): string {
  return styled(die, die.pick<string>(HEADINGS[name]), style);
}

export function styled(die: Dice, text: string, style: HeadingStyle): string {
  switch (style) {
    case 'plain':
      return text;
    case 'capitals':
      return text.toUpperCase();
    case 'no-diacritics': {
      // Words that mean two things without their marks keep them: nam / năm, nữ, DT.
      const bare = foldText(text);
      return /\bnam\b|^dt$/.test(bare) ? text : bare.charAt(0).toUpperCase() + bare.slice(1);
    }
    case 'wrapped': {
      const words = text.split(' ');
      if (words.length < 2) return text;
      const at = die.int(1, words.length - 1);
      return `${words.slice(0, at).join(' ')}\n${words.slice(at).join(' ')}`;
    }
    case 'starred':
      return die.chance(0.5) ? `${text} *` : `${text}*`;
  }
}
