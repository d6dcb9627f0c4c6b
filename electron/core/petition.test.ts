import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PetitionFields } from '../../shared/entities/petition.ts';
import { changePercent, signed } from '../../shared/rules/compare-periods.ts';
import { aPetition, openPetitionDesk } from './testing/petition-desk.ts';

type Desk = Awaited<ReturnType<typeof openPetitionDesk>>;

const firstHalf = (year: number) => ({ from: `${year}-01-01`, to: `${year}-06-30` });

describe('The register of petitions', () => {
  let desk: Desk;
  beforeEach(async () => {
    desk = await openPetitionDesk();
  });
  afterEach(() => {
    expect(desk.core.bugs).toEqual([]);
    desk.core.close();
  });

  it('numbers the letters of a year anew, and offers the next number', async () => {
    await desk.add({ receivedOn: '2025-12-30', numberInBook: 7 });
    await desk.add({ receivedOn: '2026-01-05', numberInBook: 1 });
    const next = async (year: string) => (await desk.core.must('petition.start', { year })).numberInBook;
    expect([await next('2025'), await next('2026'), await next('2027')]).toEqual([8, 2, 1]);
  });

  it('shows the letters of the period with the days left of those that are on the desk', async () => {
    await desk.add({ dueOn: '2026-11-25' });
    await desk.add({ dueOn: '2026-11-20', status: 'underWay', kind: 'complaint' });
    await desk.add({ dueOn: '2026-11-20', status: 'settled', result: 'wrong', settledOn: '2026-10-01' });
    const ask = { from: '2026-01-01', to: '2026-12-31', kind: null, status: null };
    const page = await desk.core.must('petition.page', ask);
    expect(page.rows.map((row) => row.daysLeft)).toEqual([null, -2, 3]);
    const complaints = await desk.core.must('petition.page', { ...ask, kind: 'complaint' });
    expect([complaints.found, complaints.total]).toEqual([1, 3]);
    expect((await desk.core.must('petition.page', { ...ask, search: 'GIU KIN' })).found).toBe(3);
  });

  it('keeps the later of two windows from writing over the first', async () => {
    const id = await desk.add();
    const save = (note: string) =>
      desk.core.call('petition.save', { id, version: 1, petition: aPetition({ note }) });
    expect((await save('một')).ok).toBe(true);
    expect(await save('hai')).toMatchObject({ error: { code: 'petition.changed-meanwhile' } });
  });

  it('knows the term of the regulation of the day of receipt', async () => {
    const id = await desk.add({ kind: 'disciplineComplaint', level: 'central' });
    const { term } = await desk.core.must('petition.get', { id });
    expect(term).toMatchObject({ days: 180, dueOn: '2026-08-29' });
    expect(term.citation).toContain('chưa đối chiếu');
  });

  it('says, as seed 000 asks ("số đơn thư giảm so với 6 tháng đầu 2013"), by how many and by what share, in all and by kind; "—" where the year before had none', async () => {
    for (let n = 0; n < 40; n++)
      await desk.add({ receivedOn: '2013-04-01', dueOn: '', kind: n < 25 ? 'denunciation' : 'feedback' });
    for (let n = 0; n < 30; n++)
      await desk.add({ receivedOn: '2014-02-01', dueOn: '', kind: n < 20 ? 'denunciation' : 'proposal' });
    await desk.add({ receivedOn: '2014-07-01', dueOn: '' });
    const counts = await desk.core.must('petition.counts', firstHalf(2014));
    expect(counts.total).toEqual({ now: 30, before: 40, difference: -10 });
    expect(`${signed(counts.total.difference)} (${changePercent(counts.total)})`).toBe('−10 (−25,0%)');
    const kinds = new Map(counts.kinds.map(({ key, count }) => [key, count]));
    expect(kinds.get('denunciation')).toMatchObject({ now: 20, before: 25 });
    expect(changePercent(kinds.get('proposal') ?? counts.total)).toBe('—');
    expect(counts.kinds.reduce((sum, { count }) => sum + count.now, 0)).toBe(30);
  });
});

describe('Bad input', () => {
  let desk: Desk;
  let first: number;
  beforeAll(async () => {
    desk = await openPetitionDesk();
    first = await desk.add({ numberInBook: 1, receivedOn: '2026-05-01', dueOn: '' });
  });
  afterAll(() => desk.core.close());

  const cases: readonly (readonly [string, Partial<PetitionFields>, string])[] = [
    ['a day that has not come', { receivedOn: '2026-11-23', dueOn: '' }, 'Ngày nhận'],
    ['a term before the receipt', { dueOn: '2026-03-01' }, 'Hạn giải quyết'],
    ['a name that is missing', { sender: '' }, 'Họ tên'],
    ['settled without a day', { status: 'settled', result: 'right' }, 'Ngày giải quyết xong'],
    ['settled without a finding', { status: 'settled', settledOn: '2026-05-01' }, 'Kết luận'],
    ['a finding before it is settled', { result: 'right' }, 'Kết luận'],
    ['passed on to nobody', { status: 'passedOn', passedOn: '2026-03-05', authority: '' }, 'Nơi giải quyết'],
    ['about an organisation and a member at once', { aboutOrgId: 1, aboutMemberId: 1 }, 'Đồng chí'],
    ['the number of another letter', { numberInBook: 1 }, 'Số trong sổ'],
    ['a letter repeated that is not there', { repeatOf: 99 }, 'Trùng với'],
  ];
  it.each(cases)('is refused at its field: %s', async (_title, part, field) => {
    const petition = aPetition({ numberInBook: 2, ...part });
    const refused = await desk.core.call('petition.save', { id: null, version: 1, petition });
    expect(refused).toMatchObject({ error: { code: 'petition.refused' } });
    expect(refused.ok ? '' : String(refused.error.params?.rule)).toContain(field);
  });

  it('a letter that repeats one received later is refused', async () => {
    const petition = aPetition({ numberInBook: 2, repeatOf: first });
    expect(await desk.core.call('petition.save', { id: null, version: 1, petition })).toMatchObject({
      error: { params: { rule: expect.stringContaining('Trùng với') } },
    });
  });
});
