import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { storedPeriods } from '../../db/repo/organisation-projection.ts';
import { type OrganisationDesk, openOrganisationDesk } from './testing/organisation-desk.ts';

let desk: OrganisationDesk;
beforeAll(async () => {
  desk = await openOrganisationDesk();
});
afterAll(() => {
  expect(desk.core.bugs).toEqual([]);
  desk.core.close();
});

describe('A mistaken deed is withdrawn with its ground', () => {
  test('the merged one lives again, its members are back, and the deed can be seen struck through', async () => {
    const [a, b] = [await desk.found('Chi bộ Rút A'), await desk.found('Chi bộ Rút B')];
    const who = await desk.member('Bùi Văn Rút', a);
    await desk.record({ kind: 'merge', orgId: a, intoOrgId: b, effectiveOn: '2020-07-01' });
    const done = await desk.core.must('organisation.withdraw', {
      eventId: await desk.lastEvent(a),
      reason: 'Ghi nhầm tổ chức, theo biên bản 02',
    });
    expect(done).toEqual({ events: 1, moved: 1 });
    expect(await desk.placeOf(who)).toBe(a);
    expect((await desk.core.must('organisation.history', { id: a })).at(-1)?.withdrawnReason).toContain('02');
    expect(await desk.namesOn('2026-01-01')).toContain('Chi bộ Rút A');
  });

  test('refused while a later event rests on it, which is named', async () => {
    const a = await desk.found('Chi bộ Rút C');
    const event = await desk.lastEvent(a);
    await desk.record({ kind: 'rename', orgId: a, name: 'Chi bộ Rút D', effectiveOn: '2020-01-01' });
    expect(
      await desk.core.call('organisation.withdraw', { eventId: event, reason: 'Chưa từng có' }),
    ).toMatchObject({
      error: { code: 'organisation.refused-later', params: { event: 'Đổi tên' } },
    });
  });

  test('a founding stays while somebody has been in it', async () => {
    const a = await desk.found('Chi bộ Rút E');
    await desk.member('Lý Văn Còn', a);
    expect(
      await desk.core.call('organisation.withdraw', {
        eventId: await desk.lastEvent(a),
        reason: 'Chưa từng có',
      }),
    ).toMatchObject({ error: { code: 'organisation.in-use' } });
  });
});

test('a deed taken back by undo leaves tree, members and every day exactly as they were', async () => {
  const db = desk.core.state.session?.db;
  if (!db) throw new Error('closed');
  const [a, b] = [await desk.found('Chi bộ Hoàn A'), await desk.found('Chi bộ Hoàn B')];
  const who = await desk.member('Đinh Văn Hoàn', a);
  const picture = () => [
    storedPeriods(db),
    db.all('SELECT id, parent_id, type, name, code, ended_on FROM organisation'),
    db.all('SELECT * FROM member_period WHERE member_id = ?', [who]),
  ];
  const before = picture();
  await desk.record({ kind: 'merge', orgId: a, intoOrgId: b, effectiveOn: '2020-07-01' });
  expect(picture()).not.toEqual(before);
  const last = await desk.core.must('step.last', {});
  await desk.core.must('step.undo', { id: last?.id ?? 0 });
  expect(picture()).toEqual(before);
});
