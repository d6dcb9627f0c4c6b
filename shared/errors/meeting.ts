import { defineErrors } from './define.ts';

/** Telephone codes E-SH-01 … */
export const meetingErrors = defineErrors({
  'meeting.not-found': {
    phone: 'E-SH-01',
    text: () => 'Buổi sinh hoạt: không còn trong sổ. Mở lại danh sách để xem.',
  },
  'meeting.changed-meanwhile': {
    phone: 'E-SH-02',
    text: () =>
      'Buổi sinh hoạt này vừa được sửa ở cửa sổ khác. Mở lại để xem bản mới rồi ghi tiếp; chưa ghi gì.',
  },
  'meeting.refused': {
    phone: 'E-SH-03',
    text: (p) => `${p.rule}${p.citation ? ` Căn cứ: ${p.citation}.` : ''} Sửa lại rồi ghi.`,
  },
});
