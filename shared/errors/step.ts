import { rowName } from '../i18n/vi/steps.ts';
import { momentText } from '../text/moment.ts';
import { defineErrors } from './define.ts';

/** Telephone codes E-HT-01 … */
export const stepErrors = defineErrors({
  'step.not-found': {
    phone: 'E-HT-01',
    text: () => 'Các bước đã làm: không còn bước này. Mở lại danh sách để xem.',
  },
  'step.already-undone': {
    phone: 'E-HT-02',
    text: (p) => `Bước "${p.step}" đã được hoàn tác rồi. Mở Các bước đã làm để xem hoặc làm lại.`,
  },
  'step.depended-on': {
    phone: 'E-HT-03',
    text: (p) =>
      p.step === ''
        ? 'Chưa hoàn tác được: số liệu của bước này đã được thay đổi sau đó. Xem Nhật ký của hồ sơ.'
        : `Chưa hoàn tác được: bước sau đó "${p.step}"${p.at === '' ? '' : ` (${p.actor}, ${momentText(String(p.at))})`} đã dựa vào bước này. Hoàn tác bước đó trước.`,
  },
  'step.in-the-way': {
    phone: 'E-HT-04',
    text: (p) =>
      `Chưa hoàn tác được: ${rowName(String(p.table))} cần lấy lại trùng tên với một mục có sau, hoặc mục chứa nó không còn. Hoàn tác bước tạo ra mục ấy trước.`,
  },
  'step.impossible': {
    phone: 'E-HT-05',
    text: (p) =>
      `Chưa hoàn tác được: sự kiện "${p.event}" ngày ${p.date} của đồng chí ${p.name} ghi sau đó sẽ trái quy định. ${p.rule} Căn cứ: ${p.citation}. Rút hoặc hoàn tác sự kiện ấy trước.`,
  },
  'step.impossible-organisation': {
    phone: 'E-HT-06',
    text: (p) => `Chưa hoàn tác được: ${p.rule} Hoàn tác hoặc rút sự kiện ghi sau của tổ chức trước.`,
  },
  'step.not-by-nature': {
    phone: 'E-HT-07',
    text: (p) => String(p.why),
  },
});
