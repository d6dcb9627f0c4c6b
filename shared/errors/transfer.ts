import { defineErrors } from './define.ts';

/** Telephone codes E-CSH-01 … */
export const transferErrors = defineErrors({
  'transfer.not-found': {
    phone: 'E-CSH-01',
    text: () => 'Lần chuyển sinh hoạt: không còn trong sổ. Mở lại danh sách để xem.',
  },
  'transfer.changed-meanwhile': {
    phone: 'E-CSH-02',
    text: () =>
      'Lần chuyển sinh hoạt này vừa được sửa ở cửa sổ khác. Mở lại để xem bản mới rồi ghi tiếp; chưa ghi gì.',
  },
  'transfer.refused': {
    phone: 'E-CSH-03',
    text: (p) =>
      `${p.name ? `Đồng chí ${p.name}: ` : ''}${p.rule}${p.citation ? ` Căn cứ: ${p.citation}.` : ''}`,
  },
  'transfer.number-taken': {
    phone: 'E-CSH-04',
    text: (p) =>
      `Ô Số giấy giới thiệu: số ${p.number} năm ${p.year} đã cấp cho đồng chí ${p.holder}. Lấy số khác.`,
  },
  'transfer.wrong-state': {
    phone: 'E-CSH-05',
    text: (p) => `${p.deed}: không làm được vì lần chuyển này đang ở bước "${p.state}". Mở lại để xem.`,
  },
  'transfer.person-known': {
    phone: 'E-CSH-06',
    text: (p) =>
      `Đồng chí ${p.name} đã có trong sổ (trùng ${p.by}). Chọn "Người đã có trong sổ" rồi tìm tên, để không lập hai hồ sơ.`,
  },
  'transfer.holiday-not-found': {
    phone: 'E-CSH-07',
    text: (p) => `Ngày ${p.day}: không còn trong bảng của cơ quan.`,
  },
  'transfer.holiday-no-change': {
    phone: 'E-CSH-08',
    text: (p) => `Ngày ${p.day}: vốn đã là ${p.what}, không cần ghi thêm. Kiểm tra lại ngày.`,
  },
});
