import { defineErrors } from './define.ts';

export const cardErrors = defineErrors({
  'card.refused': {
    phone: 'E-THE-01',
    text: (p) =>
      `Chưa ghi cho ai: đồng chí ${p.name}: ${p.why} Sửa số thẻ hoặc để trống dòng ấy rồi ghi lại. Có ${p.count} trường hợp như vậy.`,
  },
  'card.not-official': {
    phone: 'E-THE-02',
    text: (p) =>
      `Danh sách phát thẻ: đồng chí ${p.name} đang là ${p.status}; chỉ làm thẻ cho đảng viên chính thức. Bỏ đồng chí này khỏi danh sách.`,
  },
  'card.list-not-found': {
    phone: 'E-THE-03',
    text: () => 'Danh sách phát thẻ: không còn trong sổ. Mở lại màn hình Thẻ đảng viên.',
  },
  'card.list-changed-meanwhile': {
    phone: 'E-THE-04',
    text: () =>
      'Danh sách phát thẻ: vừa được sửa hoặc xóa ở cửa sổ khác, nên chưa ghi gì. Mở lại danh sách rồi sửa.',
  },
  'card.numbers-closed': {
    phone: 'E-THE-05',
    text: () =>
      'Số căn cước: chưa ghi lý do đưa số ra ngoài, hoặc sổ đã khóa lại từ lúc ấy. Ghi lý do rồi xuất lại.',
  },
  'card.list-empty': {
    phone: 'E-THE-06',
    text: () =>
      'Danh sách phát thẻ: phải còn ít nhất một đồng chí. Muốn bỏ cả danh sách thì bấm Xóa danh sách.',
  },
});
