/**
 * The first half of 2014: petitions went down beside the first half of 2013; by kind, by topic (kết nạp Đảng, nhân sự)
 * and by state. Entered through the commands that the screens use.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PetitionFields } from '../../../shared/entities/petition.ts';
import { petitionsReportText as text } from '../../../shared/i18n/vi/report-petitions.ts';
import { openPetitionDesk } from '../testing/petition-desk.ts';
import { openReport } from '../testing/report-desk.ts';
import { exportReport } from '../testing/report-workbook.ts';

const half = { from: '2014-01-01', to: '2014-06-30' };

let desk: Awaited<ReturnType<typeof openPetitionDesk>>;
let branch = 0;
beforeAll(async () => {
  desk = await openPetitionDesk();
  branch = (
    await desk.core.must('organisation.found', {
      parentId: desk.root,
      type: 'branch',
      name: 'Chi bộ Một',
      code: '',
      effectiveOn: '2010-01-01',
      decision: '',
    })
  ).id;
  const letter = (on: string, part: Partial<PetitionFields>) =>
    desk.add({ receivedOn: on, dueOn: '', topic: '', ...part });
  for (let n = 0; n < 12; n++) await letter(`2013-0${1 + (n % 6)}-15`, { topic: 'nhân sự' });
  await letter('2014-01-01', { topic: 'kết nạp Đảng', kind: 'proposal' });
  await letter('2014-02-10', { topic: 'kết nạp Đảng', kind: 'feedback', aboutOrgId: branch });
  for (let n = 0; n < 5; n++) await letter('2014-03-20', { topic: 'nhân sự' });
  await letter('2014-06-30', {
    kind: 'complaint',
    status: 'settled',
    result: 'wrong',
    settledOn: '2014-06-30',
    resolution: 'Trả lời người gửi',
  });
  await letter('2014-07-01', { topic: 'nhân sự' });
}, 60_000);
afterAll(() => {
  expect(desk.core.bugs).toEqual([]);
  desk.core.close();
});

const period = (orgId = desk.root) => ({ ...half, orgId });

describe('Petitions of the first half of 2014', () => {
  test('8 letters where there were 12: 4 fewer, said in words', async () => {
    const { figure, before, block } = await openReport(desk.core, period(), ['petitions']);
    expect([figure('petitions/received/total'), before('petitions/received/total')]).toEqual([8, 12]);
    expect(block('petitions/received').notes[0]).toBe(
      'Đơn thư giảm 4 đơn so với cùng kỳ năm trước (−33,3%).',
    );
  });

  test('by kind, topic, state and result, each adding up to the 8', async () => {
    const { figure, block, rows, notAddingUp } = await openReport(desk.core, period(), ['petitions']);
    expect(figure('petitions/topics/topic.kết nạp Đảng')).toBe(2);
    expect(figure('petitions/topics/topic.nhân sự')).toBe(5);
    expect(figure('petitions/kinds/denunciation')).toBe(5);
    expect(figure('petitions/statuses/settled')).toBe(1);
    expect(figure('petitions/results/wrong')).toBe(1);
    for (const key of ['kinds', 'topics', 'statuses', 'results'])
      expect(block(`petitions/${key}`).lines.reduce((sum, { values }) => sum + (values[0] ?? 0), 0)).toBe(8);
    expect(await rows('petitions/received/total')).toHaveLength(8);
    expect(await notAddingUp()).toEqual([]);
  });

  test('of one branch only the letter about it', async () => {
    const { figure, block } = await openReport(desk.core, period(branch), ['petitions']);
    expect(figure('petitions/received/total')).toBe(1);
    expect(block('petitions/received').notes).toContain(text.ofPart);
  });

  test('leaves the program as a workbook with the same numbers', async () => {
    const book = await exportReport(desk.core, period(), ['petitions']);
    expect(book.cells('Đơn', text.blocks.received, text.total)).toEqual(['đơn', '8', '12', '−4', '−33,3%']);
    expect(book.cells('Đơn', text.blocks.topics, 'nhân sự')).toEqual(['đơn', '5', '12', '−7', '−58,3%']);
    expect(book.cells('Đơn', text.blocks.topics, 'kết nạp Đảng')).toEqual(['đơn', '2', '0', '+2', '—']);
  });
});
