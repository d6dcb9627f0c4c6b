import { anEvent } from '../testing/an-event.ts';
import { verdicts } from '../testing/verdict.ts';

const official = [anEvent('admitted', '2010-05-19'), anEvent('recognised', '2011-05-19')];
const admitted2026 = anEvent('admitted', '2025-08-01', { signedOn: '2025-07-20' });

verdicts('Quy định 294-QĐ/TW ngày 26/5/2025, khoản 6.1', [
  {
    title: 'a card after recognition',
    past: official,
    event: anEvent('cardIssued', '2025-09-02', { payload: { cardNumber: '001090012345' } }),
    verdict: 'allowed',
  },
  {
    title: 'a card before recognition',
    past: [admitted2026],
    event: anEvent('cardIssued', '2025-10-02'),
    verdict: { refused: /chỉ cấp sau khi công nhận chính thức/ },
  },
  {
    title: 'a card for somebody who left',
    past: [...official, anEvent('transferredOut', '2015-02-01')],
    event: anEvent('cardIssued', '2025-10-02'),
    verdict: { refused: /Đã chuyển đi/ },
  },
  {
    title: 'a second "new" card',
    past: [...official, anEvent('cardIssued', '2012-02-03')],
    event: anEvent('cardIssued', '2025-07-02'),
    verdict: { warned: /có thể là cấp lại hoặc đổi thẻ/ },
  },
]);

verdicts('Quy định 347-QĐ/TW ngày 08/8/2025', [
  {
    title: 'eight digits after the change of cards',
    past: official,
    event: anEvent('cardIssued', '2025-09-02', { payload: { cardNumber: '01234567' } }),
    verdict: { warned: /Từ 02\/9\/2025 số thẻ đảng viên có 12 chữ số/ },
  },
  {
    title: 'twelve digits before it',
    past: official,
    event: anEvent('cardIssued', '2012-02-03', { payload: { cardNumber: '001090012345' } }),
    verdict: { warned: /Trước 02\/9\/2025 số thẻ đảng viên có 8 chữ số/ },
  },
]);
