import { anEvent } from '../testing/an-event.ts';
import { verdicts } from '../testing/verdict.ts';

type Form = 'reprimand' | 'warning' | 'dismissal' | 'expulsion';
const admitted = (on: string) => anEvent('admitted', on, { signedOn: on });
const official = [admitted('2010-05-19'), anEvent('recognised', '2011-05-19')];
const probationary = [admitted('2023-05-19')];
const fromRoster = [anEvent('enrolled', '2015-01-01', { payload: { standingKnown: false } })];
const disciplined = (on: string, form: Form, postsRemoved = '') =>
  anEvent('disciplined', on, { payload: { form, postsRemoved } });

const law = 'Quy định 69-QĐ/TW ngày 06/7/2022, Điều 7';
verdicts(law, [
  {
    title: 'official: khiển trách',
    past: official,
    event: disciplined('2024-01-02', 'reprimand'),
    verdict: 'allowed',
  },
  {
    title: 'official: cảnh cáo',
    past: official,
    event: disciplined('2024-01-02', 'warning'),
    verdict: 'allowed',
  },
  {
    title: 'official: cách chức from a named post',
    past: official,
    event: disciplined('2024-01-02', 'dismissal', 'Bí thư'),
    verdict: 'allowed',
  },
  {
    title: 'official: cách chức without a post named',
    past: official,
    event: disciplined('2024-01-02', 'dismissal'),
    verdict: { warned: /ghi rõ chức vụ bị cách/ },
  },
  {
    title: 'official: khai trừ',
    past: official,
    event: disciplined('2024-01-02', 'expulsion'),
    verdict: 'allowed',
    after: { status: 'expelled', leftOn: '2024-01-02' },
  },
  {
    title: 'probationary: khiển trách',
    past: probationary,
    event: disciplined('2024-01-02', 'reprimand'),
    verdict: 'allowed',
  },
  {
    title: 'probationary: cảnh cáo',
    past: probationary,
    event: disciplined('2024-01-02', 'warning'),
    verdict: 'allowed',
  },
  {
    title: 'probationary: cách chức',
    past: probationary,
    event: disciplined('2024-01-02', 'dismissal', 'Tổ trưởng'),
    verdict: { refused: /dự bị chỉ bị khiển trách hoặc cảnh cáo/ },
  },
  {
    title: 'probationary: khai trừ',
    past: probationary,
    event: disciplined('2024-01-02', 'expulsion'),
    verdict: { refused: /xóa tên/ },
  },
  {
    title: 'not known which: khai trừ passes with the doubt said',
    past: fromRoster,
    event: disciplined('2024-01-02', 'expulsion'),
    verdict: { warned: /Chưa rõ đồng chí này dự bị hay chính thức/ },
  },
  {
    title: 'not known which: khiển trách',
    past: fromRoster,
    event: disciplined('2024-01-02', 'reprimand'),
    verdict: 'allowed',
  },
  {
    title: 'somebody who has left',
    past: [...official, anEvent('transferredOut', '2015-02-01')],
    event: disciplined('2024-01-02', 'reprimand'),
    verdict: { refused: /Đã chuyển đi/ },
  },
]);

const warning = disciplined('2026-03-02', 'warning');
const onProbation = disciplined('2024-01-02', 'warning');
const about = (of: number, on: string) => anEvent('disciplineAppealed', on, { payload: { of } });
const settled = (of: number, on: string, outcome: 'upheld' | 'changed' | 'cancelled', form: Form | '' = '') =>
  anEvent('disciplineSettled', on, { payload: { of, outcome, form } });
const complained = [...official, warning, about(warning.id, '2026-03-16')];

verdicts('Quy định 296-QĐ/TW ngày 30/5/2025', [
  {
    title: 'a complaint about no decision',
    past: official,
    event: about(999, '2026-03-16'),
    verdict: { refused: /chưa có quyết định kỷ luật ấy/, citation: '' },
  },
  {
    title: 'a complaint before the decision',
    past: [...official, warning],
    event: about(warning.id, '2026-03-01'),
    verdict: { refused: /chưa có quyết định kỷ luật ấy/, citation: 'Quy định 296' },
  },
]);

verdicts('Quy định 21-QĐ/TW ngày 11/4/2026', [
  {
    title: 'a second complaint while the first runs',
    past: complained,
    event: about(warning.id, '2026-04-20'),
    verdict: { refused: /đang được khiếu nại/ },
  },
  {
    title: 'upheld without a complaint',
    past: [...official, warning],
    event: settled(warning.id, '2026-05-04', 'upheld'),
    verdict: { refused: /Chưa có khiếu nại nào/ },
  },
  {
    title: 'changed to no form',
    past: complained,
    event: settled(warning.id, '2026-05-04', 'changed'),
    verdict: { refused: /Chọn hình thức thay thế/ },
  },
  {
    title: 'changed to the same form',
    past: complained,
    event: settled(warning.id, '2026-05-04', 'changed', 'warning'),
    verdict: { refused: /khác hình thức đang có hiệu lực/ },
  },
  {
    title: 'raised to an expulsion, which is a decision of its own',
    past: complained,
    event: settled(warning.id, '2026-05-04', 'changed', 'expulsion'),
    verdict: { refused: /quyết định kỷ luật mới/ },
  },
  {
    title: 'changed to a lesser form',
    past: complained,
    event: settled(warning.id, '2026-05-04', 'changed', 'reprimand'),
    verdict: 'allowed',
  },
  {
    title: 'changed to a form that he could not have as a probationary member then',
    past: [
      ...probationary,
      onProbation,
      anEvent('recognised', '2024-05-19'),
      about(onProbation.id, '2026-04-20'),
    ],
    event: settled(onProbation.id, '2026-05-04', 'changed', 'dismissal'),
    verdict: { refused: /dự bị/, citation: 'Quy định 69-QĐ/TW' },
  },
  {
    title: 'cancelled twice',
    past: [...complained, settled(warning.id, '2026-05-04', 'cancelled')],
    event: settled(warning.id, '2026-06-01', 'cancelled'),
    verdict: { refused: /đã được hủy bỏ/ },
  },
]);

verdicts('Quy định 294-QĐ/TW ngày 26/5/2025, khoản 6.3.1', [
  {
    title: 'no transfer for good while a complaint is being settled',
    past: complained,
    event: anEvent('transferredOut', '2026-04-20'),
    verdict: { refused: /khiếu nại kỷ luật .* đang được giải quyết/ },
  },
  {
    title: 'once it is settled the way is free',
    past: [...complained, settled(warning.id, '2026-04-18', 'upheld')],
    event: anEvent('transferredOut', '2026-04-20'),
    verdict: 'allowed',
  },
]);
