import { defineErrors } from './define.ts';

export const disciplineErrors = defineErrors({
  'discipline.not-found': {
    phone: 'E-KL-01',
    text: () => 'Quyết định kỷ luật: không còn trong sổ hoặc đã được rút. Mở lại danh sách để xem.',
  },
  'discipline.changed-meanwhile': {
    phone: 'E-KL-02',
    text: () =>
      'Quyết định kỷ luật: vừa được sửa hoặc ghi thêm ở cửa sổ khác, nên chưa ghi gì. Xem lại rồi ghi lại; nội dung đang nhập vẫn được giữ.',
  },
  'discipline.refused': {
    phone: 'E-KL-03',
    text: (p) => `${p.rule} Căn cứ: ${p.citation}.`,
  },
  'discipline.post-not-held': {
    phone: 'E-KL-04',
    text: (p) =>
      `Ô Chức vụ cấp ủy bị cách: ngày ${p.date} đồng chí này không giữ chức vụ đã chọn. Bỏ chọn, hoặc xem lại ngày có hiệu lực.`,
  },
  'discipline.no-organisation': {
    phone: 'E-KL-05',
    text: () => 'Ô Trở lại sinh hoạt tại: chọn chi bộ mà đồng chí này trở lại sinh hoạt.',
  },
  'discipline.not-living': {
    phone: 'E-KL-06',
    text: (p) =>
      `Ô Tổ chức đảng: ngày ${p.date} ${p.name} không hoạt động theo sổ. Xem lại tổ chức hoặc ngày.`,
  },
});
