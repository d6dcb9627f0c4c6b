/** Years side by side, and the papers of closed years, read back as tables. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openYearDesk, type YearDesk, yearOfDesk } from './testing/year-desk.ts';

let desk: YearDesk;
const years = [2017, yearOfDesk];

/** 2017: nobody the best, three good, three fair; 2025: closed, one the best, then one amended from fair to poor. */
beforeAll(async () => {
  desk = await openYearDesk();
  await desk.core.must('year.create', { year: 2017 });
  for (const [i, memberId] of desk.members.entries()) {
    const choice = { kind: 'level', level: i < 3 ? 'good' : 'fair' } as const;
    await desk.core.must('year.setProcess', { year: 2017, rows: [{ memberId, choice }] });
  }
  await desk.rateAll();
  await desk.close();
  await desk.amend(desk.member(5), 'poor');
});
afterAll(() => {
  expect(desk.core.bugs).toEqual([]);
  desk.core.close();
});

const sheet = (request: Parameters<typeof desk.core.must<'sheet.get'>>[1]['request']) =>
  desk.core.must('sheet.get', { request });

describe('Years side by side', () => {
  test('count a closed year with its amendments, and name who went up and who went down', async () => {
    const { years: compared, moves } = await desk.core.must('year.comparison', { years });
    expect(
      compared.map(({ year, tally, closing }) => [year, tally.levels, closing?.amendments ?? null]),
    ).toEqual([
      [2017, { excellent: 0, good: 3, fair: 3, poor: 0 }, null],
      [2025, { excellent: 1, good: 4, fair: 0, poor: 1 }, 1],
    ]);
    const [move] = moves;
    expect(move?.up.map(({ name }) => name)).toEqual(['Trần Thị Bình', 'Vũ Thị Giang', 'Hoàng Văn Em']);
    expect(move?.down.map(({ name }) => name)).toEqual(['Đỗ Văn Hải']);
    expect(move?.same).toBe(2);
  });

  test('print counts as numbers, shares on the base that is named, and "—" where the year before was 0', async () => {
    const { rows, notes } = await sheet({ sheet: 'yearComparison', years, percentBase: 'total' });
    const best = rows.find(({ key }) => key === 'excellent')?.cells;
    expect(best?.slice(1)).toEqual([0, '0,00', 1, '16,67', '+1', '—']);
    expect(rows.find(({ key }) => key === 'good')?.cells.slice(1)).toEqual([
      3,
      '50,00',
      4,
      '66,67',
      '+1',
      '+33,3%',
    ]);
    expect(notes[0]).toContain('tính trên tổng số trong danh sách');
    expect(notes.join(' ')).toContain('Năm 2025: theo bản khóa số 1, sau 1 điều chỉnh.');
  });

  test('set the names of two regulations side by side by rank, and say so', async () => {
    const { rows, notes } = await sheet({ sheet: 'yearComparison', years, percentBase: 'rated' });
    expect(rows.find(({ key }) => key === 'good')?.cells[0]).toBe(
      'Đủ tư cách, hoàn thành tốt nhiệm vụ (2017) / Hoàn thành tốt nhiệm vụ (2025)',
    );
    expect(notes.join(' ')).toContain('đặt cạnh nhau theo thứ bậc');
  });

  test('open exactly the people whom a number counts', async () => {
    expect(await desk.core.must('year.people', { year: yearOfDesk, of: 'poor' })).toMatchObject([
      { name: 'Đỗ Văn Hải' },
    ]);
    expect(await desk.core.must('year.people', { year: 2017, of: 'total' })).toHaveLength(6);
    const { rows } = await sheet({ sheet: 'yearMovers', from: 2017, to: yearOfDesk });
    expect(rows.filter(({ kind }) => kind === undefined)).toHaveLength(4);
  });

  test('are refused where one of them has no list', async () =>
    expect(await desk.core.call('year.comparison', { years: [2017, 2001] })).toMatchObject({
      error: { code: 'year.not-found', params: { year: 2001 } },
    }));
});

describe('The paper of a closed year', () => {
  const paper = async (after: number) => {
    const [closing] = await desk.closings();
    return { closing, ...(await sheet({ sheet: 'closedYear', closingId: closing?.id ?? 0, after })) };
  };

  test('by the snapshot: its levels, no amendment, and the mark of its content', async () => {
    const { closing, rows, notes, subtitles } = await paper(0);
    expect(rows.find(({ key }) => key === `m${desk.member(5)}`)?.cells.slice(3)).toEqual([
      'Hoàn thành nhiệm vụ',
      '',
    ]);
    expect(subtitles).toContain('Theo bản khóa');
    expect(notes.join('\n')).not.toContain('Điều chỉnh 1');
    expect(notes.at(-1)).toContain(closing?.sha256);
  });

  test('after amendments: the mark beside the row, and the numbered note with both levels under the table', async () => {
    const { rows, notes } = await paper(1);
    expect(rows.find(({ key }) => key === `m${desk.member(5)}`)?.cells.slice(3)).toEqual([
      'Không hoàn thành nhiệm vụ',
      '(1)',
    ]);
    expect(notes.find((note) => note.startsWith('Điều chỉnh 1'))).toContain(
      'Đỗ Văn Hải (Chi bộ 2): Hoàn thành nhiệm vụ → Không hoàn thành nhiệm vụ',
    );
  });

  test('keeps the names of the day of closing when people and branches are renamed later', async () => {
    const { id, version, record } = await desk.core.must('member.get', { id: desk.member(0) });
    const how = { kind: 'correction', ground: 'Ghi nhầm' } as const;
    await desk.core.must('member.update', {
      id,
      version,
      record: { ...record, fullName: 'Bùi Thị Mới' },
      how,
    });
    const names = (await paper(0)).rows.map(({ cells }) => cells[0]);
    expect(names).toContain('Trần Thị Bình');
    expect(names).not.toContain('Bùi Thị Mới');
    const people = await desk.core.must('year.people', { year: yearOfDesk, of: 'excellent' });
    expect(people.map((p) => p.name)).toEqual(['Trần Thị Bình']);
  });
});

describe('The overview', () => {
  test('says how far each year is, members by branch, and counts the next round as its list does', async () => {
    const { years: progress, branches, statuses } = await desk.core.must('overview.get', {});
    expect(progress).toEqual([
      { year: 2025, listed: 6, rated: 6, open: 0, closing: { number: 1, amendments: 1 } },
      { year: 2017, listed: 6, rated: 6, open: 0, closing: null },
    ]);
    expect(branches.map(({ name, members }) => [name, members])).toEqual([
      ['Chi bộ 1', 3],
      ['Chi bộ 2', 3],
    ]);
    expect(statuses).toEqual([{ status: 'official', count: 6 }]);
    const round = await desk.core.must('overview.badges', {});
    const list = await desk.core.must('badge.due', { roundDay: round.day });
    expect([round.due, round.late]).toEqual([list.groups.due.found, list.groups.late.found]);
  });
});
