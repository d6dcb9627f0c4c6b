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
});
