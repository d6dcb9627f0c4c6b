import { defineErrors } from './define.ts';

export const eventErrors = defineErrors({
  'event.refused': {
    phone: 'E-SK-01',
    text: (p) => `${p.rule} Căn cứ: ${p.citation}.`,
  },
  'event.refused-later': {
    phone: 'E-SK-02',
    text: (p) =>
      `Không ghi được vì sự kiện "${p.event}" ngày ${p.date} đã có trong quá trình sẽ trái quy định: ${p.rule} Căn cứ: ${p.citation}.`,
  },
  'event.not-found': {
    phone: 'E-SK-03',
    text: () => 'Sự kiện: không còn trong quá trình hoặc đã được rút. Mở lại hồ sơ để xem.',
  },
  'event.future': {
    phone: 'E-SK-04',
    text: (p) => `Ô Ngày: ${p.date} quá xa trong tương lai. Kiểm tra lại năm.`,
  },
  'event.changed-meanwhile': {
    phone: 'E-SK-05',
    text: () =>
      'Quá trình trong Đảng: vừa có sự kiện khác được ghi hoặc rút ở cửa sổ khác, nên chưa ghi gì. Xem lại quá trình của đồng chí này rồi ghi lại; nội dung đang nhập vẫn được giữ.',
  },
  'event.organisation-ended': {
    phone: 'E-SK-07',
    text: (p) =>
      `Ô Chi bộ: ngày ${p.date} ${p.name} đã kết thúc hoạt động (từ ngày ${p.ended}). Chọn tổ chức khác, hoặc xem lại ngày.`,
  },
  'event.card-held': {
    phone: 'E-SK-06',
    text: (p) =>
      `Ô Số thẻ: ${p.number} đang là số thẻ của đồng chí ${p.holder}. Kiểm tra lại số ghi trên thẻ; nếu hồ sơ kia ghi nhầm thì sửa hồ sơ ấy trước.`,
  },
});
