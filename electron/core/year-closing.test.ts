/** Closing a year on a real register: the snapshot, the guard, amendments, reopening, and taking steps back. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openYearDesk, type YearDesk, yearOfDesk as year } from './testing/year-desk.ts';

let desk: YearDesk;
beforeEach(async () => {
  desk = await openYearDesk();
});
afterEach(() => {
  expect(desk.core.bugs).toEqual([]);
  desk.core.close();
});

describe('Closing a year', () => {
  test('is refused with counts while rows are open, and done when the person confirms just so many', async () => {
    await desk.rate(desk.member(0), 'good');
    const ask = (openConfirmed: number) => desk.core.call('year.close', { year, openConfirmed });
    expect(await ask(0)).toMatchObject({
      ok: false,
      error: { code: 'year.open-rows', params: { open: 5, listed: 6 } },
    });
    expect(await ask(4)).toMatchObject({ error: { code: 'year.open-rows' } });
    expect(await ask(5)).toMatchObject({ ok: true, value: { number: 1, rows: 6, open: 5 } });
  });

  test('writes and proves a backup first', async () => {
    await desk.rateAll();
    const { backup } = await desk.close();
    expect(existsSync(join(desk.core.folder, 'sao-luu', backup))).toBe(true);
  });

  test('keeps each row with its facts: person, branch and the tree above it, level, who and when', async () => {
    await desk.rateAll();
    await desk.close();
    const { rows, head, closing } = await desk.view();
    expect(rows.find((r) => r.memberId === desk.member(0))).toMatchObject({
      name: 'Trần Thị Bình',
      orgName: 'Chi bộ 1',
      orgPath: ['Đảng bộ phường Tân Lập', 'Chi bộ 1'],
      level: 'excellent',
      recordedBy: 'Nguyễn Văn Thư',
      amendedBy: [],
    });
    expect(head).toMatchObject({ year, tally: { total: 6, rated: 6 } });
    expect(head.regime.citation).toContain('366-QĐ/TW');
    expect(head.cap.join(' ')).toContain('1/4 = 25,00%');
    expect(closing.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  test('keeps the ratings of organisations under the names of that day', async () => {
    await desk.rateAll();
    const choice = { kind: 'level', level: 'good' } as const;
    const [branch = 0] = desk.branches;
    await desk.core.must('organisationRating.setLevel', { year, orgIds: [branch], choice });
    await desk.close();
    const kept = (await desk.view()).head.organisations;
    expect(kept.map(({ name, parentName, level, members }) => [name, parentName, level, members])).toEqual([
      ['Đảng bộ phường Tân Lập', '', null, 6],
      ['Chi bộ 1', 'Đảng bộ phường Tân Lập', 'good', 3],
      ['Chi bộ 2', 'Đảng bộ phường Tân Lập', null, 3],
    ]);
  });

  test('of a year that is closed is refused', async () => {
    await desk.rateAll();
    await desk.close();
    expect(await desk.core.call('year.close', { year, openConfirmed: 0 })).toMatchObject({
      error: { code: 'year.closed' },
    });
  });
});

describe('A closed year', () => {
  beforeEach(async () => {
    await desk.rateAll();
  });

  test('refuses a level, and says number and day and the two ways on', async () => {
    await desk.close();
    expect(await desk.rate(desk.member(1), 'poor')).toMatchObject({
      error: { code: 'year.closed', params: { year, number: 1, date: '15/01/2026' } },
    });
  });

  test('refuses the taking back of an earlier step of that year', async () => {
    const step = await desk.lastStep();
    await desk.close();
    expect(desk.codeOf(await desk.undo(step))).toBe('year.closed');
    expect(desk.codeOf(await desk.core.call('step.preview', { id: step }))).toBe('year.closed');
  });

  test('refuses the merging of two records when a rating of it would change hands, and changes nothing', async () => {
    const { id } = await desk.core.must('member.add', {
      record: {
        ...(await desk.core.must('member.get', { id: desk.member(0) })).record,
        fullName: 'Trần Thị Bình',
      },
    });
    await desk.close();
    const pair = { keepId: id, dropId: desk.member(0), take: [], events: null };
    expect(await desk.core.must('duplicate.previewMerge', pair)).toMatchObject({ closedYears: [year] });
    const other = { ...pair, keepId: desk.member(0), dropId: id };
    expect(await desk.core.must('duplicate.previewMerge', other)).toMatchObject({ closedYears: [] });
    const merge = { ...pair, ground: 'Nhập hai lần' };
    const result = await desk.core.call('duplicate.merge', merge);
    expect(desk.codeOf(result)).toBe('year.closed');
    expect((await desk.core.must('year.get', { year })).rows).toHaveLength(6);
  });

  test('leaves other years open', async () => {
    await desk.close();
    await desk.core.must('year.create', { year: 2024 });
    const choice = { kind: 'level', level: 'good' } as const;
    expect(
      await desk.core.call('year.setProcess', { year: 2024, rows: [{ memberId: desk.member(0), choice }] }),
    ).toMatchObject({ ok: true });
  });
});

describe('An amendment', () => {
  beforeEach(async () => {
    await desk.rateAll();
    await desk.close();
  });

  test('is numbered, shows before and after, counts in the year, and leaves the snapshot as it was', async () => {
    expect(await desk.amend(desk.member(5), 'poor')).toMatchObject({ ok: true, value: { number: 1 } });
    expect(await desk.amend(desk.member(1), 'fair')).toMatchObject({ ok: true, value: { number: 2 } });
    const [snapshot, first, all] = [await desk.view(0), await desk.view(1), await desk.view()];
    expect([snapshot.tally.levels, first.tally.levels, all.tally.levels]).toEqual([
      { excellent: 1, good: 4, fair: 1, poor: 0 },
      { excellent: 1, good: 4, fair: 0, poor: 1 },
      { excellent: 1, good: 3, fair: 1, poor: 1 },
    ]);
    expect(all.amendments[0]).toMatchObject({
      number: 1,
      paper: { number: '12-QĐ/ĐU' },
      rows: [{ name: 'Đỗ Văn Hải', before: { level: 'fair' }, after: { level: 'poor' } }],
    });
    const live = (await desk.core.must('year.get', { year })).rows;
    expect(live.find((r) => r.memberId === desk.member(5))?.level).toBe('poor');
  });

  test('may name many members, each with a level or a reason of its own', async () => {
    const done = await desk.core.must('year.amend', {
      year,
      seen: 0,
      changes: [
        { memberId: desk.member(1), choice: { kind: 'level', level: 'fair' } },
        { memberId: desk.member(2), choice: { kind: 'unrated', reason: 'other', note: 'đi học xa' } },
      ],
      ground: 'Rà soát lại',
      paper: { number: '13-QĐ/ĐU', on: '2026-01-12', by: '' },
    });
    expect(done).toEqual({ number: 1, changed: 2 });
    expect((await desk.view()).tally).toMatchObject({ rated: 5, reasons: { other: 1 } });
  });

  test('that changes nothing, is dated ahead, names a stranger or was made on an older view is refused', async () => {
    expect(desk.codeOf(await desk.amend(desk.member(1), 'good'))).toBe('year.amend-same');
    const base = { year, ground: 'Rà soát', paper: { number: '1', on: '2026-01-10', by: '' } };
    const change = (memberId: number) => [{ memberId, choice: { kind: 'level', level: 'poor' } as const }];
    const call = async (part: object) =>
      desk.codeOf(
        await desk.core.call('year.amend', { ...base, seen: 0, changes: change(desk.member(1)), ...part }),
      );
    expect(await call({ paper: { number: '1', on: '2026-02-01', by: '' } })).toBe('year.amend-future');
    expect(await call({ changes: change(999) })).toBe('year.not-listed');
    expect(await call({ seen: 3 })).toBe('year.amend-moved');
    expect(await call({ ground: ' ' })).toBe('app.bad-request');
  });

  test('is taken back as a step, and its number is given again: no gap', async () => {
    await desk.amend(desk.member(5), 'poor');
    await desk.amend(desk.member(1), 'fair');
    const step = await desk.lastStep();
    expect(await desk.undo(step)).toMatchObject({ ok: true });
    expect((await desk.view()).tally.levels).toMatchObject({ good: 4, poor: 1 });
    const live = (await desk.core.must('year.get', { year })).rows;
    expect(live.find((r) => r.memberId === desk.member(1))?.level).toBe('good');
    await desk.amend(desk.member(2), 'fair');
    expect((await desk.view()).amendments.map((a) => a.number)).toEqual([1, 2]);
  });

  test('is not taken back from under a later one, nor written anew', async () => {
    await desk.amend(desk.member(5), 'poor');
    const first = await desk.lastStep();
    await desk.amend(desk.member(1), 'fair');
    const second = await desk.lastStep();
    expect(desk.codeOf(await desk.undo(first))).toBe('step.not-by-nature');
    await desk.core.must('step.undo', { id: second });
    const { steps } = await desk.core.must('step.list', { search: 'điều chỉnh số 2' });
    expect(desk.codeOf(await desk.undo(steps[0]?.undone?.redoId ?? 0))).toBe('step.not-by-nature');
  });

  test('holds its closing: the closing is no longer taken back', async () => {
    const closing = await desk.lastStep();
    await desk.amend(desk.member(5), 'poor');
    expect(await desk.undo(closing)).toMatchObject({ error: { code: 'step.depended-on' } });
  });

  test('of an open year is refused', async () => {
    await desk.reopen();
    const call = desk.core.call('year.amend', {
      year,
      seen: 0,
      changes: [{ memberId: desk.member(1), choice: { kind: 'level', level: 'poor' } }],
      ground: 'Rà soát',
      paper: { number: '1', on: '2026-01-10', by: '' },
    });
    expect(desk.codeOf(await call)).toBe('year.not-closed');
  });
});

describe('A closing taken back as a step', () => {
  test('opens the year while nothing came after, and is not done again from there', async () => {
    await desk.rateAll();
    await desk.close();
    await desk.core.must('step.undo', { id: await desk.lastStep() });
    expect(await desk.closings()).toEqual([]);
    expect(await desk.rate(desk.member(1), 'poor')).toMatchObject({ ok: true });
    const { steps } = await desk.core.must('step.list', { search: 'khóa xếp loại' });
    expect(desk.codeOf(await desk.undo(steps[0]?.undone?.redoId ?? 0))).toBe('step.not-by-nature');
    expect((await desk.close()).number).toBe(1);
  });

  test('is refused once the year was reopened', async () => {
    await desk.rateAll();
    await desk.close();
    const step = await desk.lastStep();
    await desk.reopen();
    expect(await desk.undo(step)).toMatchObject({ error: { code: 'step.depended-on' } });
  });
});

describe('A year that is reopened', () => {
  beforeEach(async () => {
    await desk.rateAll();
    await desk.close();
    await desk.amend(desk.member(5), 'poor');
    await desk.reopen();
  });

  test('takes levels again, and the next closing has the next number; the first one stays', async () => {
    await desk.rate(desk.member(1), 'fair');
    expect((await desk.close()).number).toBe(2);
    const closings = await desk.closings();
    expect(closings.map((c) => [c.number, c.amendments, c.reopened?.why ?? null])).toEqual([
      [1, 1, 'Cấp trên yêu cầu xem lại'],
      [2, 0, null],
    ]);
  });

  test('is told by name what the next closing says otherwise than the one before with its amendments', async () => {
    await desk.rate(desk.member(1), 'fair');
    await desk.close();
    const [from, to] = await desk.closings();
    const { differences } = await desk.core.must('year.closingDifferences', {
      fromId: from?.id ?? 0,
      toId: to?.id ?? 0,
    });
    expect(differences.map((d) => [d.name, d.before?.level, d.after?.level, d.parts])).toEqual([
      ['Lê Văn Cường', 'good', 'fair', ['outcome']],
    ]);
  });

  test('is closed again by taking the reopening back, but not once it was written to', async () => {
    const reopening = await desk.lastStep();
    await desk.rate(desk.member(1), 'fair');
    const change = await desk.lastStep();
    expect(desk.codeOf(await desk.undo(reopening))).toBe('step.not-by-nature');
    await desk.core.must('step.undo', { id: change });
    await desk.core.must('step.undo', { id: reopening });
    expect((await desk.view()).amendments).toHaveLength(1);
    expect(desk.codeOf(await desk.rate(desk.member(1), 'fair'))).toBe('year.closed');
  });

  test('keeps its amendments: they are no longer taken back', async () => {
    const { steps } = await desk.core.must('step.list', { search: 'điều chỉnh số 1' });
    expect(desk.codeOf(await desk.undo(steps[0]?.id ?? 0))).toBe('step.not-by-nature');
  });
});
