import { anEvent } from '../testing/an-event.ts';
import { verdicts } from '../testing/verdict.ts';

const official = [anEvent('admitted', '2010-05-19'), anEvent('recognised', '2011-05-19')];
const exempted = (on: string, reason: 'oldAge' | 'treatment', untilOn: string) =>
  anEvent('exempted', on, { payload: { reason, untilOn } });
const suspended = (on: string, untilOn: string) => anEvent('suspended', on, { payload: { untilOn } });
const extended = (on: string, untilOn: string) => anEvent('suspensionExtended', on, { payload: { untilOn } });

verdicts('Hướng dẫn 38-HD/BTCTW ngày 29/9/2025, phần IV', [
  {
    title: 'old age and poor health: without end',
    past: official,
    event: exempted('2026-01-01', 'oldAge', ''),
    verdict: 'allowed',
    after: { status: 'official', exemptSince: '2026-01-01', exemptUntil: null },
  },
  {
    title: 'another ground has a term',
    past: official,
    event: exempted('2026-01-01', 'treatment', ''),
    verdict: { refused: /phải có thời hạn, dưới 12 tháng/ },
  },
  {
    title: 'a day less than twelve months',
    past: official,
    event: exempted('2026-01-01', 'treatment', '2026-12-31'),
    verdict: 'allowed',
    after: { exemptUntil: '2026-12-31' },
  },
  {
    title: 'twelve months are too long',
    past: official,
    event: exempted('2026-01-01', 'treatment', '2027-01-01'),
    verdict: { refused: /trước ngày 01\/01\/2027/ },
  },
  {
    title: 'renewed before it ended',
    past: [...official, exempted('2026-01-01', 'treatment', '2026-12-31')],
    event: exempted('2026-12-20', 'treatment', '2027-06-30'),
    verdict: 'allowed',
    after: { exemptSince: '2026-12-20', exemptUntil: '2027-06-30' },
  },
  {
    title: 'ends before it begins',
    past: official,
    event: exempted('2026-01-01', 'treatment', '2025-12-31'),
    verdict: { refused: /trước ngày có hiệu lực/ },
  },
  {
    title: 'who left is not exempted',
    past: [...official, anEvent('transferredOut', '2015-02-01')],
    event: exempted('2026-01-01', 'oldAge', ''),
    verdict: { refused: /Đã chuyển đi/ },
  },
  {
    title: 'ended',
    past: [...official, exempted('2026-01-01', 'oldAge', '')],
    event: anEvent('exemptionEnded', '2026-05-01'),
    verdict: 'allowed',
    after: { exemptSince: null, exemptUntil: null },
  },
  {
    title: 'ended though not exempt',
    past: official,
    event: anEvent('exemptionEnded', '2026-05-01'),
    verdict: { refused: /không được miễn/ },
  },
]);

verdicts('Quy định về thi hành Điều lệ Đảng trước Quy định 294-QĐ/TW', [
  {
    title: 'an exemption of years, under rules that were not read',
    past: official,
    event: exempted('2015-01-01', 'treatment', '2018-01-01'),
    verdict: { warned: /dưới 12 tháng/ },
    after: { exemptUntil: '2018-01-01' },
  },
]);

verdicts('Quy định 21-QĐ/TW ngày 11/4/2026', [
  {
    title: 'ninety days',
    past: official,
    event: suspended('2026-05-01', '2026-07-30'),
    verdict: 'allowed',
    after: { status: 'official', suspendedSince: '2026-05-01', suspendedUntil: '2026-07-30' },
  },
  {
    title: 'ninety-one days: not read, so a warning',
    past: official,
    event: suspended('2026-05-01', '2026-07-31'),
    verdict: { warned: /Thời hạn đình chỉ 90 ngày: đến 30\/07\/2026/ },
  },
  {
    title: 'ends before it begins',
    past: official,
    event: suspended('2026-05-01', '2026-04-30'),
    verdict: { refused: /trước ngày có hiệu lực/ },
  },
  {
    title: 'suspended twice',
    past: [...official, suspended('2026-05-01', '2026-07-30')],
    event: suspended('2026-06-01', '2026-07-30'),
    verdict: { refused: /đang bị đình chỉ/ },
  },
  {
    title: 'extended once by thirty days',
    past: [...official, suspended('2026-05-01', '2026-07-30')],
    event: extended('2026-07-28', '2026-08-29'),
    verdict: 'allowed',
    after: { suspendedUntil: '2026-08-29' },
  },
  {
    title: 'extended by more',
    past: [...official, suspended('2026-05-01', '2026-07-30')],
    event: extended('2026-07-28', '2026-08-30'),
    verdict: { warned: /không quá 30 ngày/ },
  },
  {
    title: 'extended a second time',
    past: [...official, suspended('2026-05-01', '2026-07-30'), extended('2026-07-28', '2026-08-10')],
    event: extended('2026-08-09', '2026-08-20'),
    verdict: { warned: /Chỉ gia hạn đình chỉ 1 lần/ },
  },
  {
    title: 'an extension of an earlier suspension does not count',
    past: [
      ...official,
      suspended('2026-05-01', '2026-05-10'),
      extended('2026-05-09', '2026-05-20'),
      anEvent('suspensionEnded', '2026-05-20'),
      suspended('2026-06-01', '2026-06-10'),
    ],
    event: extended('2026-06-09', '2026-06-20'),
    verdict: 'allowed',
  },
  {
    title: 'extended after it had ended',
    past: [...official, suspended('2026-05-01', '2026-07-30')],
    event: extended('2026-08-05', '2026-08-20'),
    verdict: { warned: /Gia hạn khi đã hết hạn đình chỉ/ },
  },
  {
    title: 'extended to an earlier day',
    past: [...official, suspended('2026-05-01', '2026-07-30')],
    event: extended('2026-07-01', '2026-07-30'),
    verdict: { refused: /Hạn mới phải sau hạn đang ghi \(30\/07\/2026\)/ },
  },
  {
    title: 'extended though not suspended',
    past: official,
    event: extended('2026-07-01', '2026-07-30'),
    verdict: { refused: /không bị đình chỉ/ },
  },
  {
    title: 'ended',
    past: [...official, suspended('2026-05-01', '2026-07-30')],
    event: anEvent('suspensionEnded', '2026-07-01'),
    verdict: 'allowed',
    after: { suspendedSince: null, suspendedUntil: null },
  },
  {
    title: 'ended though not suspended',
    past: official,
    event: anEvent('suspensionEnded', '2026-07-01'),
    verdict: { refused: /không bị đình chỉ/ },
  },
]);

verdicts('Quy định 213-QĐ/TW', [
  {
    title: 'introduced to the place of residence: no transfer',
    past: official,
    event: anEvent('residenceIntroduced', '2020-03-01'),
    verdict: 'allowed',
    after: { status: 'official', orgId: 1, residenceSince: '2020-03-01' },
  },
  {
    title: 'a candidate is not introduced',
    past: [anEvent('nominated', '2020-01-01')],
    event: anEvent('residenceIntroduced', '2020-03-01'),
    verdict: { refused: /Quần chúng ưu tú/ },
  },
  {
    title: 'ended though never introduced',
    past: official,
    event: anEvent('residenceEnded', '2020-03-01'),
    verdict: { refused: /chưa được giới thiệu/ },
  },
  {
    title: 'what lies over the status ends with the membership',
    past: [...official, anEvent('residenceIntroduced', '2020-03-01'), exempted('2020-04-01', 'oldAge', '')],
    event: anEvent('transferredOut', '2021-01-01'),
    verdict: 'allowed',
    after: { residenceSince: null, exemptSince: null },
  },
]);
