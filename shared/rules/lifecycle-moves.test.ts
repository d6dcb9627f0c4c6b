import { anEvent } from '../testing/an-event.ts';
import { verdicts } from '../testing/verdict.ts';

const admitted = anEvent('admitted', '2010-05-19', { signedOn: '2010-04-28' });
const official = [admitted, anEvent('recognised', '2011-05-19')];
const left = anEvent('transferredOut', '2015-02-01');
const unclear = anEvent('enrolled', '2014-12-31', { payload: { standingKnown: false } });
const internal = (on: string, toOrgId: number) =>
  anEvent('transferredOut', on, { payload: { scope: 'internal', toOrgId } });
const suspended = (on: string, untilOn: string) => anEvent('suspended', on, { payload: { untilOn } });
const away = (on: string, untilOn: string) => anEvent('temporaryOut', on, { payload: { untilOn } });
const guest = (on: string, untilOn: string) => anEvent('temporaryIn', on, { payload: { untilOn } });

verdicts('Quy định 294-QĐ/TW ngày 26/5/2025, khoản 6.3', [
  {
    title: 'sent away before joining',
    past: [],
    event: left,
    verdict: { refused: /đang là đảng viên/ },
  },
  {
    title: 'moved between branches of one register without a gap',
    past: official,
    event: internal('2015-02-01', 7),
    verdict: 'allowed',
    after: { status: 'official', orgId: 7, leftOn: null },
  },
  {
    title: 'sent to where they are',
    past: official,
    event: internal('2015-02-01', 1),
    verdict: { refused: /trùng/ },
  },
  {
    title: 'received while still here',
    past: official,
    event: anEvent('received', '2016-01-01'),
    verdict: { refused: /đang sinh hoạt/ },
  },
  {
    title: 'received without ever being admitted',
    past: [],
    event: anEvent('received', '2016-01-01'),
    verdict: { refused: /Ghi ngày kết nạp \(ở nơi cũ\)/ },
  },
  {
    title: 'received after expulsion',
    past: [...official, anEvent('disciplined', '2014-01-01', { payload: { form: 'expulsion' } })],
    event: anEvent('received', '2016-01-01'),
    verdict: { refused: /Khai trừ/ },
  },
  {
    title: 'a probationary member comes back on probation, with the day on which it ends',
    past: [admitted, anEvent('transferredOut', '2010-09-01')],
    event: anEvent('received', '2010-10-01'),
    verdict: 'allowed',
    after: { status: 'probationary', probationDueOn: '2011-05-19', leftOn: null },
  },
  {
    title: 'who left with an unclear standing comes back with it',
    past: [admitted, unclear, left],
    event: anEvent('received', '2016-01-01'),
    verdict: 'allowed',
    after: { status: 'unverified' },
  },
  {
    title: 'a guest becomes a member here for good',
    past: [admitted, left, guest('2016-01-01', '2016-10-01')],
    event: anEvent('received', '2016-06-01'),
    verdict: 'allowed',
    after: { status: 'probationary', awayUntil: null },
  },
  {
    title: 'a paper came back: everything is as before the transfer, exemption too',
    past: [...official, anEvent('exempted', '2014-01-01'), left],
    event: anEvent('transferReturned', '2015-04-01'),
    verdict: 'allowed',
    after: { status: 'official', exemptSince: '2014-01-01', leftOn: null, orgId: 1 },
  },
  {
    title: 'a paper cannot come back to somebody who came back himself',
    past: [...official, left, anEvent('received', '2016-01-01')],
    event: anEvent('transferReturned', '2016-04-01'),
    verdict: { refused: /Chỉ trả lại giấy khi đã chuyển đi/, citation: '29-QĐ/TW' },
  },
  {
    title: 'handed over with the organisation, out of the register: no paper that could come back',
    past: [
      ...official,
      anEvent('handedOver', '2015-02-01', { payload: { toOrgId: null, toName: 'Nơi khác' } }),
    ],
    event: anEvent('transferReturned', '2016-04-01'),
    verdict: { refused: /Chỉ trả lại giấy/, citation: '29-QĐ/TW' },
  },
  {
    title: 'handed over while suspended: the organisation moves, not the member',
    past: [...official, suspended('2026-05-01', '2026-07-01')],
    event: anEvent('handedOver', '2026-06-01'),
    verdict: 'allowed',
    after: { orgId: 2, suspendedSince: '2026-05-01' },
  },
  {
    title: 'one in the list for admission goes with the organisation and stays in the list',
    past: [anEvent('nominated', '2014-01-10')],
    event: anEvent('handedOver', '2015-02-01'),
    verdict: 'allowed',
    after: { status: 'candidate', orgId: 2 },
  },
]);

verdicts('Quy định 294-QĐ/TW ngày 26/5/2025, khoản 6.3.1', [
  {
    title: 'a suspended member is not transferred',
    past: [...official, suspended('2026-05-01', '2026-07-01')],
    event: anEvent('transferredOut', '2026-06-01'),
    verdict: { refused: /Không chuyển sinh hoạt đảng chính thức khi đang bị kiểm tra/ },
  },
  {
    title: 'nor inside the register',
    past: [...official, suspended('2026-05-01', '2026-07-01')],
    event: internal('2026-06-01', 2),
    verdict: { refused: /Không chuyển sinh hoạt đảng chính thức/ },
  },
  {
    title: 'before the regulation that was read it is a warning',
    past: [...official, suspended('2024-05-01', '2024-07-01')],
    event: anEvent('transferredOut', '2024-06-01'),
    verdict: { warned: /Không chuyển sinh hoạt/, citation: 'trước Quy định 294' },
  },
  {
    title: 'for a time: to be considered first',
    past: [...official, suspended('2026-05-01', '2026-07-01')],
    event: away('2026-06-01', '2026-12-01'),
    verdict: { warned: /đang bị đình chỉ/ },
  },
]);

verdicts('Hướng dẫn 38-HD/BTCTW ngày 29/9/2025, mục 4.3', [
  {
    title: 'away for half a year: still counted here',
    past: official,
    event: away('2026-01-01', '2026-07-01'),
    verdict: 'allowed',
    after: { status: 'official', orgId: 1, awaySince: '2026-01-01', awayUntil: '2026-07-01' },
  },
  {
    title: 'away for less than three months',
    past: official,
    event: away('2026-01-01', '2026-03-31'),
    verdict: { warned: /dưới 3 tháng không chuyển/ },
  },
  {
    title: 'away for twelve months: only to study',
    past: official,
    event: away('2026-01-01', '2027-01-01'),
    verdict: { warned: /chỉ khi đi học/ },
  },
  {
    title: 'away for more than twenty-four months',
    past: official,
    event: away('2026-01-01', '2028-01-02'),
    verdict: { warned: /quá 24 tháng/ },
  },
  {
    title: 'back before going',
    past: official,
    event: away('2026-01-01', '2025-12-31'),
    verdict: { refused: /Ngày hết hạn \(31\/12\/2025\) trước ngày có hiệu lực/ },
  },
  {
    title: 'away twice at once',
    past: [...official, away('2026-01-01', '2026-07-01')],
    event: away('2026-02-01', '2026-08-01'),
    verdict: { refused: /ghi trở về trước, hoặc ghi gia hạn/ },
  },
  {
    title: 'prolonged',
    past: [...official, away('2026-01-01', '2026-07-01')],
    event: anEvent('temporaryExtended', '2026-06-15', { payload: { untilOn: '2026-10-01' } }),
    verdict: 'allowed',
    after: { awaySince: '2026-01-01', awayUntil: '2026-10-01' },
  },
  {
    title: 'prolonged to an earlier day',
    past: [...official, away('2026-01-01', '2026-07-01')],
    event: anEvent('temporaryExtended', '2026-06-15', { payload: { untilOn: '2026-07-01' } }),
    verdict: { refused: /Hạn mới phải sau hạn .* \(01\/07\/2026\)/ },
  },
  {
    title: 'prolonged beyond what a stay may last, counted from its first day',
    past: [...official, away('2026-01-01', '2026-07-01')],
    event: anEvent('temporaryExtended', '2026-06-15', { payload: { untilOn: '2027-03-01' } }),
    verdict: { warned: /chỉ khi đi học/ },
  },
  {
    title: 'prolonged though not away',
    past: official,
    event: anEvent('temporaryExtended', '2026-06-15'),
    verdict: { refused: /không sinh hoạt tạm thời/ },
  },
  {
    title: 'came back',
    past: [...official, away('2026-01-01', '2026-07-01')],
    event: anEvent('temporaryReturned', '2026-06-15'),
    verdict: 'allowed',
    after: { awaySince: null, awayUntil: null, status: 'official' },
  },
  {
    title: 'came back though never away',
    past: official,
    event: anEvent('temporaryReturned', '2026-06-15'),
    verdict: { refused: /không sinh hoạt tạm thời ở nơi khác/ },
  },
  {
    title: 'a guest is here and not in the membership',
    past: [],
    event: guest('2026-01-01', '2026-07-01'),
    verdict: 'allowed',
    after: { status: 'temporary', orgId: 1, awayUntil: '2026-07-01', leftOn: null },
  },
  {
    title: 'a member is no guest',
    past: official,
    event: guest('2026-01-01', '2026-07-01'),
    verdict: { refused: /đang sinh hoạt trong sổ/ },
  },
  {
    title: 'somebody expelled is no guest',
    past: [...official, anEvent('disciplined', '2014-01-01', { payload: { form: 'expulsion' } })],
    event: guest('2026-01-01', '2026-07-01'),
    verdict: { refused: /đảng viên của nơi khác; đồng chí này: Khai trừ/ },
  },
  {
    title: 'a guest leaves',
    past: [guest('2026-01-01', '2026-07-01')],
    event: anEvent('temporaryInEnded', '2026-07-01'),
    verdict: 'allowed',
    after: { status: 'temporaryEnded', leftOn: '2026-07-01', awayUntil: null },
  },
  {
    title: 'nobody leaves who is no guest',
    past: official,
    event: anEvent('temporaryInEnded', '2026-07-01'),
    verdict: { refused: /không sinh hoạt tạm thời ở đây/ },
  },
]);
