import { anEvent } from '../testing/an-event.ts';
import { verdicts } from '../testing/verdict.ts';

const candidate = anEvent('nominated', '2009-01-10', { payload: { certificateOn: '2008-12-01' } });
const admitted = anEvent('admitted', '2010-05-19', { signedOn: '2010-04-28' });
const recognised = anEvent('recognised', '2011-05-19');
const official = [admitted, recognised];
const admitted2026 = anEvent('admitted', '2025-08-01', { signedOn: '2025-07-20' });
const out = (form: 'struckOff' | 'resigned' | 'admissionCancelled', on: string) =>
  anEvent('removed', on, { payload: { form } });
const expelled = (on: string) => anEvent('disciplined', on, { payload: { form: 'expulsion' } });

verdicts('Điều lệ Đảng (2011) và Quy định 29-QĐ/TW ngày 25/7/2016', [
  {
    title: 'somebody new is nominated',
    past: [],
    event: candidate,
    verdict: 'allowed',
    after: { status: 'candidate', orgId: 1, leftOn: null },
  },
  {
    title: 'a candidate is nominated anew, in another branch with another certificate',
    past: [candidate],
    event: anEvent('nominated', '2010-01-10', { payload: { orgId: 2 } }),
    verdict: 'allowed',
    after: { status: 'candidate', orgId: 2 },
  },
  {
    title: 'a candidate is taken off the list',
    past: [candidate],
    event: anEvent('candidacyEnded', '2010-01-10'),
    verdict: 'allowed',
    after: { status: 'none', orgId: null },
  },
  {
    title: 'a member is nominated',
    past: official,
    event: anEvent('nominated', '2012-01-10'),
    verdict: { refused: /Chỉ đưa người chưa vào Đảng/ },
  },
  {
    title: 'somebody who is not on the list is taken off it',
    past: [],
    event: anEvent('candidacyEnded', '2012-01-10'),
    verdict: { refused: /không có trong danh sách quần chúng ưu tú/ },
  },
]);

verdicts('Hướng dẫn 06-HD/TW ngày 09/6/2025, mục 5.4', [
  {
    title: 'admitted within 60 months of the certificate, by the day of the decision',
    past: [anEvent('nominated', '2025-07-02', { payload: { certificateOn: '2021-01-15' } })],
    event: anEvent('admitted', '2026-02-03', { signedOn: '2026-01-15' }),
    verdict: 'allowed',
  },
  {
    title: 'admitted with a certificate of more than 60 months',
    past: [anEvent('nominated', '2025-07-02', { payload: { certificateOn: '2021-01-14' } })],
    event: anEvent('admitted', '2026-02-03', { signedOn: '2026-01-15' }),
    verdict: { warned: /đã quá 60 tháng \(hết giá trị ngày 14\/01\/2026\)/ },
  },
  {
    title: 'admitted before the certificate',
    past: [anEvent('nominated', '2025-07-02', { payload: { certificateOn: '2026-05-01' } })],
    event: anEvent('admitted', '2026-02-03'),
    verdict: { warned: /cấp sau khi kết nạp/ },
  },
]);

verdicts('Quy định 294-QĐ/TW ngày 26/5/2025, khoản 4.1', [
  {
    title: 'a ceremony on the day of the decision',
    past: [],
    event: anEvent('admitted', '2025-08-01', { signedOn: '2025-08-01' }),
    verdict: 'allowed',
    after: { probationDueOn: '2026-08-01', admissionDecidedOn: '2025-08-01' },
  },
  {
    title: 'a ceremony before the decision was signed',
    past: [],
    event: anEvent('admitted', '2025-08-01', { signedOn: '2025-08-02' }),
    verdict: { refused: /Ngày ký quyết định kết nạp \(02\/08\/2025\) sau ngày làm lễ/ },
  },
]);

verdicts('Quy định 294-QĐ/TW ngày 26/5/2025, khoản 3.5', [
  {
    title: 'admitted while a member',
    past: official,
    event: anEvent('admitted', '2026-01-01'),
    verdict: { refused: /đã được kết nạp rồi/ },
  },
  {
    title: 'admitted after having been transferred out: that is a reception',
    past: [...official, anEvent('transferredOut', '2015-02-01')],
    event: anEvent('admitted', '2026-01-01'),
    verdict: { refused: /Không kết nạp lại người: Đã chuyển đi/ },
  },
  {
    title: 'the dead are not admitted',
    past: [...official, anEvent('died', '2015-02-01')],
    event: anEvent('admitted', '2026-01-01'),
    verdict: { refused: /Không kết nạp lại người: Từ trần/ },
  },
  {
    title: 'a guest is a member of another place',
    past: [anEvent('temporaryIn', '2025-10-01', { payload: { untilOn: '2026-05-01' } })],
    event: anEvent('admitted', '2026-01-01'),
    verdict: { refused: /Kết nạp ở nơi khác thì ghi đúng ngày kết nạp/ },
  },
  {
    title: 'readmitted after 36 months to the day',
    past: [...official, out('struckOff', '2022-08-15')],
    event: anEvent('admitted', '2025-08-15'),
    verdict: 'allowed',
    after: { status: 'probationary', officialOn: null, leftOn: null, probationDueOn: '2026-08-15' },
  },
  {
    title: 'readmitted a day before 36 months are over',
    past: [...official, out('struckOff', '2022-08-15')],
    event: anEvent('admitted', '2025-08-14'),
    verdict: { refused: /ít nhất 36 tháng/ },
  },
  {
    title: 'readmitted after expulsion',
    past: [...official, expelled('2015-08-15')],
    event: anEvent('admitted', '2025-08-14'),
    verdict: 'allowed',
  },
  {
    title: 'readmitted after having asked to leave',
    past: [...official, out('resigned', '2015-08-15')],
    event: anEvent('admitted', '2025-08-14'),
    verdict: { warned: /xin ra khỏi Đảng, trừ trường hợp hoàn cảnh gia đình đặc biệt khó khăn/ },
  },
  {
    title: 'readmitted a second time',
    past: [
      ...official,
      out('struckOff', '2012-01-01'),
      anEvent('admitted', '2016-01-01'),
      out('struckOff', '2017-01-01'),
    ],
    event: anEvent('admitted', '2025-08-14'),
    verdict: { refused: /một lần/ },
  },
]);

verdicts('Quy định 29-QĐ/TW ngày 25/7/2016', [
  {
    title: 'a waiting time that nobody has verified warns and does not refuse',
    past: [
      anEvent('admitted', '1990-01-01'),
      anEvent('recognised', '1991-01-01'),
      out('struckOff', '2000-06-15'),
    ],
    event: anEvent('admitted', '2003-06-14'),
    verdict: { warned: /ít nhất 36 tháng/ },
  },
  {
    title: 'a roster said so before the day of admission',
    past: [anEvent('enrolled', '2018-12-31', { payload: { standingKnown: false } })],
    event: anEvent('admitted', '2019-02-03'),
    verdict: { warned: /Danh sách ngày 31\/12\/2018 đã ghi là đảng viên/ },
  },
]);

verdicts('Quy định 294-QĐ/TW ngày 26/5/2025, khoản 4.2.3', [
  {
    title: 'prolonged by six months: the due day moves',
    past: [admitted2026],
    event: anEvent('probationExtended', '2026-08-10', { payload: { months: 6 } }),
    verdict: 'allowed',
    after: { status: 'probationary', probationDueOn: '2027-02-01' },
  },
  {
    title: 'prolonged twice, twelve months in all',
    past: [admitted2026, anEvent('probationExtended', '2026-08-10', { payload: { months: 6 } })],
    event: anEvent('probationExtended', '2027-02-10', { payload: { months: 6 } }),
    verdict: 'allowed',
    after: { probationDueOn: '2027-08-01' },
  },
  {
    title: 'prolonged beyond twelve months in all',
    past: [admitted2026, anEvent('probationExtended', '2026-08-10', { payload: { months: 12 } })],
    event: anEvent('probationExtended', '2027-08-10', { payload: { months: 1 } }),
    verdict: { warned: /Kéo dài tất cả 13 tháng/ },
  },
  {
    title: 'an official member is not prolonged',
    past: [admitted2026, anEvent('recognised', '2026-08-01')],
    event: anEvent('probationExtended', '2026-08-10'),
    verdict: { refused: /Chỉ kéo dài thời gian dự bị/, citation: 'mục 4.2' },
  },
]);

verdicts('Điều lệ Đảng (2011), Điều 5', [
  {
    title: 'recognised without an admission',
    past: [],
    event: recognised,
    verdict: { refused: /chưa có kết nạp/ },
  },
  {
    title: 'recognised twice',
    past: official,
    event: anEvent('recognised', '2012-05-19'),
    verdict: { refused: /đã là đảng viên chính thức/ },
  },
  {
    title: 'recognised after death',
    past: [admitted, anEvent('died', '2011-01-01')],
    event: recognised,
    verdict: { refused: /Từ trần/ },
  },
  {
    title: 'before twelve months, under a regulation that was not read',
    past: [admitted],
    event: anEvent('recognised', '2011-05-18'),
    verdict: { warned: /Chưa đủ 12 tháng dự bị/ },
  },
  {
    title: 'in the right month, the day not known',
    past: [admitted],
    event: anEvent('recognised', '2011-05'),
    verdict: 'allowed',
  },
  {
    title: 'in the right year, the month not known',
    past: [admitted],
    event: anEvent('recognised', '2011'),
    verdict: 'allowed',
  },
]);

verdicts('Hướng dẫn 06-HD/TW ngày 09/6/2025, mục 4.2', [
  {
    title: 'official after twelve months to the day',
    past: [admitted2026],
    event: anEvent('recognised', '2026-08-01'),
    verdict: 'allowed',
    after: { status: 'official', officialOn: '2026-08-01', probationDueOn: null },
  },
  {
    title: 'a day too early',
    past: [admitted2026],
    event: anEvent('recognised', '2026-07-31'),
    verdict: { refused: /đến 01\/08\/2026 mới đủ/ },
  },
  {
    title: 'a late official date: it is the day on which the twelve months ended',
    past: [admitted2026],
    event: anEvent('recognised', '2026-09-15'),
    verdict: { warned: /không đúng 12 tháng sau ngày vào Đảng \(01\/08\/2026\)/ },
  },
  {
    title: 'before the prolonged probation ended',
    past: [admitted2026, anEvent('probationExtended', '2026-08-10', { payload: { months: 6 } })],
    event: anEvent('recognised', '2026-09-15'),
    verdict: { warned: /đã kéo dài \(01\/02\/2027\)/ },
  },
  {
    title: 'a guest is recognised by the official place and stays a guest',
    past: [admitted2026, anEvent('transferredOut', '2025-12-01'), anEvent('temporaryIn', '2026-05-01')],
    event: anEvent('recognised', '2026-08-01'),
    verdict: 'allowed',
    after: { status: 'temporary', officialOn: '2026-08-01' },
  },
]);
