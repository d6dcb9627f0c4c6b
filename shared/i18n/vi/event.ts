import type { EventKind } from '../../entities/event.ts';

/** The deed, as the ledger names it. */
export const eventLabels: Readonly<Record<EventKind, string>> = {
  enrolled: 'Ghi vào sổ',
  admitted: 'Kết nạp',
  recognised: 'Công nhận chính thức',
  transferredOut: 'Chuyển sinh hoạt đi',
  received: 'Tiếp nhận sinh hoạt',
  badgeAwarded: 'Huy hiệu Đảng',
  commended: 'Khen thưởng',
  disciplined: 'Kỷ luật',
  removed: 'Ra khỏi Đảng',
  died: 'Từ trần',
};

export const commendationForms = {
  certificateOfMerit: 'Bằng khen',
  commendationLetter: 'Giấy khen',
  praise: 'Biểu dương',
  title: 'Danh hiệu',
  order: 'Huân, huy chương',
} as const;

export const disciplineForms = {
  reprimand: 'Khiển trách',
  warning: 'Cảnh cáo',
  dismissal: 'Cách chức',
  expulsion: 'Khai trừ',
} as const;

export const removalForms = {
  struckOff: 'Xóa tên',
  resigned: 'Xin ra khỏi Đảng',
  admissionCancelled: 'Hủy quyết định kết nạp',
} as const;

export const badgeAwards = { award: 'Tặng', posthumous: 'Truy tặng', reissue: 'Cấp lại' } as const;
