import { defineErrors } from './define.ts';

/** Failures at the printed page and at the printer. */
export const printErrors = defineErrors({
  'print.no-printer': {
    phone: 'E-IN-01',
    text: () =>
      'Máy in: máy này chưa có máy in nào sẵn sàng. Bật máy in, cắm dây rồi bấm lại; hoặc bấm "Lưu PDF" và in tệp đó ở máy khác.',
  },
  'print.failed': {
    phone: 'E-IN-02',
    text: () =>
      'Máy in: không nhận bản in. Kiểm tra giấy và dây nối rồi bấm lại; hoặc bấm "Lưu PDF" và in tệp đó.',
  },
  'print.not-made': {
    phone: 'E-IN-03',
    text: () => 'Bản in: không dựng được trang. Chọn ít đồng chí hơn rồi làm lại; sổ không thay đổi.',
  },
  'print.forgotten': {
    phone: 'E-IN-04',
    text: () => 'Bản in: bản xem trước này không còn được giữ. Bấm "Xem trước" để dựng lại rồi lưu hoặc in.',
  },
  'print.nobody': {
    phone: 'E-IN-05',
    text: () => 'Người được in: các đồng chí đã chọn không còn trong sổ. Mở danh sách và chọn lại.',
  },
  'print.central-paper': {
    phone: 'E-IN-06',
    text: (p) =>
      `Tên giấy hoặc trích yếu: không in được vì đây là ${p.paper}, chỉ do cấp có thẩm quyền phát hành (${p.citation}). Đổi tên giấy; sổ này chỉ in giấy tờ của chính chi bộ, đảng bộ.`,
  },
  'print.busy': {
    phone: 'E-IN-08',
    text: () => 'Bản in: đang dựng một bản khác. Chờ bản đó xong hoặc bấm "Dừng" rồi làm lại.',
  },
  'print.changed': {
    phone: 'E-IN-20',
    text: () =>
      'Bản in: sổ đã thay đổi sau khi xem trước, nội dung trên giấy không còn như đã xem. Xem trước lại rồi lưu hoặc in.',
  },
  'print.not-apart': {
    phone: 'E-IN-21',
    text: () =>
      'Lưu từng tệp: bản in này không tách được thành từng giấy. Bấm "Lưu PDF" để lưu tất cả trong một tệp.',
  },
  'print.too-many': {
    phone: 'E-IN-22',
    text: (p) =>
      `Bản in: mỗi lần in được nhiều nhất ${p.most} giấy, đang chọn ${p.chosen}. Chọn ít hơn rồi in làm nhiều lần.`,
  },
});
