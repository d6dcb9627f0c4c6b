import { expect, it } from 'vitest';
import { anEvent } from '../testing/an-event.ts';
import { verdicts } from '../testing/verdict.ts';
import { partyAge } from './party-age.ts';

const admitted = anEvent('admitted', '2010-05-19', { signedOn: '2010-04-28' });
const official = [admitted, anEvent('recognised', '2011-05-19')];
const disciplined = (on: string, form: 'reprimand' | 'warning' | 'dismissal' | 'expulsion', posts = '') =>
  anEvent('disciplined', on, { payload: { form, postsRemoved: posts } });
const out = (on: string, form: 'struckOff' | 'resigned' | 'admissionCancelled') =>
  anEvent('removed', on, { payload: { form } });
const left = anEvent('transferredOut', '2015-02-01');

verdicts('Điều lệ Đảng (2011), Điều 35', [
  {
    title: 'a probationary member is warned',
    past: [admitted],
    event: disciplined('2010-09-01', 'warning'),
    verdict: 'allowed',
    after: { status: 'probationary' },
  },
  {
    title: 'a probationary member is expelled',
    past: [admitted],
    event: disciplined('2010-09-01', 'expulsion'),
    verdict: { refused: /dự bị chỉ bị khiển trách hoặc cảnh cáo/ },
  },
  {
    title: 'a probationary member is dismissed from posts',
    past: [admitted],
    event: disciplined('2010-09-01', 'dismissal', 'Chi ủy viên'),
    verdict: { refused: /dự bị/ },
  },
  {
    title: 'dismissed from a post that is not named',
    past: official,
    event: disciplined('2016-01-01', 'dismissal'),
    verdict: { warned: /ghi rõ chức vụ bị cách/ },
  },
  {
    title: 'dismissed from a post',
    past: official,
    event: disciplined('2016-01-01', 'dismissal', 'Bí thư chi bộ'),
    verdict: 'allowed',
  },
  {
    title: 'expelled',
    past: official,
    event: disciplined('2016-01-01', 'expulsion'),
    verdict: 'allowed',
    after: { status: 'expelled', leftOn: '2016-01-01' },
  },
  {
    title: 'somebody disciplined who left',
    past: [...official, left],
    event: disciplined('2016-01-01', 'reprimand'),
    verdict: { refused: /Đã chuyển đi/ },
  },
]);

verdicts('Quy định 294-QĐ/TW ngày 26/5/2025, khoản 8.1', [
  {
    title: 'an official member is struck off',
    past: official,
    event: out('2025-08-01', 'struckOff'),
    verdict: 'allowed',
    after: { status: 'struckOff', leftOn: '2025-08-01' },
  },
  {
    title: 'a probationary member is struck off, and on probation no longer',
    past: [admitted],
    event: out('2010-09-01', 'struckOff'),
    verdict: 'allowed',
    after: { status: 'struckOff', probationDueOn: null },
  },
  {
    title: 'struck off twice',
    past: [...official, out('2025-08-01', 'struckOff')],
    event: out('2025-09-01', 'struckOff'),
    verdict: { refused: /Xóa tên/ },
  },
  {
    title: 'the admission of an official member is cancelled',
    past: official,
    event: out('2025-08-01', 'admissionCancelled'),
    verdict: { warned: /đã là đảng viên chính thức/ },
  },
]);

verdicts('Hướng dẫn 06-HD/TW ngày 09/6/2025, mục 11.2', [
  {
    title: 'asked to leave',
    past: official,
    event: out('2025-08-01', 'resigned'),
    verdict: 'allowed',
    after: { status: 'resigned' },
  },
  {
    title: 'asked to leave while a violation is looked into',
    past: [...official, anEvent('suspended', '2025-07-15', { payload: { untilOn: '2025-09-15' } })],
    event: out('2025-08-01', 'resigned'),
    verdict: { refused: /Chưa cho xin ra khỏi Đảng/ },
  },
]);

verdicts('Điều lệ Đảng (2011) và Quy định 29-QĐ/TW ngày 25/7/2016', [
  {
    title: 'dead once',
    past: official,
    event: anEvent('died', '2012-01-01'),
    verdict: 'allowed',
    after: { status: 'died', leftOn: '2012-01-01' },
  },
  {
    title: 'dead twice',
    past: [...official, anEvent('died', '2012-01-01')],
    event: anEvent('died', '2012-02-01'),
    verdict: { refused: /đã được ghi: Từ trần/ },
  },
  {
    title: 'the death of a guest is recorded by the official place',
    past: [anEvent('temporaryIn', '2014-01-01')],
    event: anEvent('died', '2014-02-01'),
    verdict: { refused: /nơi sinh hoạt chính thức ghi từ trần/ },
  },
  {
    title: 'the death of a candidate ends the candidacy',
    past: [anEvent('nominated', '2014-01-01')],
    event: anEvent('died', '2014-02-01'),
    verdict: { refused: /đưa ra khỏi danh sách/ },
  },
  {
    title: 'after death nothing but a badge',
    past: [...official, anEvent('died', '2012-01-01')],
    event: anEvent('commended', '2012-02-01'),
    verdict: { refused: /Từ trần/ },
  },
]);

verdicts('Quy định 294-QĐ/TW ngày 26/5/2025, khoản 5.2.2', [
  {
    title: 'wrongly expelled, then restored: what he was, where the decision says',
    past: [...official, disciplined('2020-01-01', 'expulsion')],
    event: anEvent('restored', '2026-01-01', { payload: { orgId: 3 } }),
    verdict: 'allowed',
    after: { status: 'official', officialOn: '2011-05-19', orgId: 3, leftOn: null },
  },
  {
    title: 'wrongly struck off on probation: probation ends when it would have',
    past: [
      admitted,
      anEvent('probationExtended', '2010-06-01', { payload: { months: 3 } }),
      out('2010-09-01', 'struckOff'),
    ],
    event: anEvent('restored', '2026-01-01'),
    verdict: 'allowed',
    after: { status: 'probationary', probationDueOn: '2011-08-19' },
  },
  {
    title: 'a member is not restored',
    past: official,
    event: anEvent('restored', '2026-01-01'),
    verdict: { refused: /Chỉ khôi phục quyền của người đã ra khỏi Đảng/ },
  },
  {
    title: 'who moved away is not restored',
    past: [...official, left],
    event: anEvent('restored', '2026-01-01'),
    verdict: { refused: /Đã chuyển đi/ },
  },
  {
    title: 'who asked to leave was hardly wronged',
    past: [...official, out('2020-01-01', 'resigned')],
    event: anEvent('restored', '2026-01-01'),
    verdict: { warned: /tự xin ra khỏi Đảng/ },
  },
]);

it('Hướng dẫn 06-HD/TW, mục 5.3: Party age runs on through what was wrongly done, and not through readmission', () => {
  const wronged = [...official, out('2015-04-28', 'struckOff'), anEvent('restored', '2019-04-28')];
  expect(partyAge(wronged, '2026-04-28')).toMatchObject({ years: 16, months: 0, gapMonths: 0 });
  const readmitted = [
    ...official,
    out('2015-04-28', 'struckOff'),
    anEvent('admitted', '2019-04-28'),
    anEvent('recognised', '2020-04-28'),
  ];
  expect(partyAge(readmitted, '2026-04-28')).toMatchObject({ years: 12, months: 0, gapMonths: 48 });
});
