import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { noDecision } from '../../shared/entities/event.ts';
import { award, decision, errorOf, openBadgeRound, roundDay, wish } from './testing/badge-round.ts';
import { registerDump } from './testing/register-dump.ts';

let round: Awaited<ReturnType<typeof openBadgeRound>>;
beforeEach(async () => {
  round = await openBadgeRound();
});
afterEach(() => {
  expect(round.core.bugs).toEqual([]);
  round.core.close();
});

describe('The decision', () => {
  const sent = async () => {
    await round.step('declared', '2026-06-20');
    await round.step('resolved', '2026-06-25');
    await round.step('sent', '2026-07-02');
  };

  test('awards everybody in one step, and taken back leaves the register as it was', async () => {
    const lan = await round.member('Trần Thị Lan', '1976-07-01');
    const son = await round.member('Lê Sơn', '1986-08-01');
    await round.propose([wish(lan, 50), wish(son, 40)]);
    await sent();
    const session = round.core.state.session;
    if (!session) throw new Error('no register is open');
    const before = registerDump(session.db);
    const proposed = await round.rows();
    const people = proposed.map(({ id, version, memberId, level }) =>
      award(memberId, level, level === 50 ? 'HN 123456' : 'HN 1234567', { id, version }),
    );
    expect(await round.decide(people)).toMatchObject({ ok: true, value: { count: 2 } });
    expect((await round.rows()).map((r) => [r.state, r.badgeNumber, r.decisionNumber])).toEqual([
      ['awarded', 'HN 123456', decision.number],
      ['awarded', 'HN 1234567', decision.number],
    ]);
    expect((await round.core.must('member.get', { id: lan })).state.badgeLevel).toBe(50);
    const last = await round.core.must('step.last', {});
    await round.core.must('step.undo', { id: last?.id ?? 0 });
    expect(registerDump(session.db)).toEqual(before);
    expect((await round.rows()).map((r) => r.state)).toEqual(['sent', 'sent']);
  });

  test('names who cannot have it, and writes nobody', async () => {
    const lan = await round.member('Trần Thị Lan', '1976-07-01');
    const young = await round.member('Vũ Trẻ', '2000-07-01');
    expect(errorOf(await round.decide([award(lan, 50), award(young, 50)]))).toMatchObject({
      code: 'badgeProposal.award-refused',
      params: { name: 'Vũ Trẻ' },
    });
    expect((await round.core.must('member.get', { id: lan })).state.badgeLevel).toBe(0);
  });

  test.each([
    ['of another level’s pattern', 'HN 1234567', /không đúng mẫu của Huy hiệu 50 năm/],
    ['held by another member', 'hn-654321', /đã ghi cho đồng chí Lê Sơn/],
  ])('is refused with a number %s', async (_title, number, why) => {
    await round.decide([award(await round.member('Lê Sơn', '1976-08-01'), 50, 'HN 654321')]);
    const lan = await round.member('Trần Thị Lan', '1976-07-01');
    expect(String(errorOf(await round.decide([award(lan, 50, number)]))?.params.why)).toMatch(why);
    // The single wizard judges the same.
    const preview = await round.core.call('event.preview', {
      memberId: lan,
      kind: 'badgeAwarded',
      effectiveOn: roundDay,
      payload: { level: 50, round: '2/9', award: 'award', badgeNumber: number },
      decision,
      note: '',
    });
    expect(preview.ok).toBe(false);
  });

  test('is refused with one number for two people of its own list', async () => {
    const people = [award(await round.member('Trần Thị Lan', '1976-07-01'), 50, 'HN 123456')];
    people.push(award(await round.member('Lê Sơn', '1976-08-01'), 50, 'HN123456'));
    const judged = await round.core.must('badgeProposal.judge', {
      roundDay,
      decision,
      awardedOn: roundDay,
      people,
    });
    expect(judged.map((j) => j.refused)).toEqual([null, expect.stringContaining('ghi hai lần')]);
  });

  test('is refused with a day of signing that has not come', async () => {
    const lan = await round.member('Trần Thị Lan', '1976-07-01');
    const later = { ...decision, signedOn: '2026-11-23' };
    const done = await round.core.call('badgeProposal.decide', {
      roundDay,
      decision: later,
      awardedOn: '2026-11-24',
      people: [award(lan, 50)],
    });
    expect(errorOf(done)?.code).toBe('badgeProposal.signed-later');
  });

  test('warns of its number when it was used on another day of the year', async () => {
    await round.decide([award(await round.member('Lê Sơn', '1976-08-01'), 50)]);
    const [judged] = await round.core.must('badgeProposal.judge', {
      roundDay,
      decision: { ...decision, signedOn: '2026-08-21' },
      awardedOn: roundDay,
      people: [award(await round.member('Trần Thị Lan', '1976-07-01'), 50)],
    });
    expect(judged?.warnings.map((w) => w.rule)).toContainEqual(
      expect.stringContaining('đã ghi với ngày ký 20/08/2026'),
    );
  });

  test('an award by the wizard answers the proposal, and withdrawn it waits again', async () => {
    const lan = await round.member('Trần Thị Lan', '1976-07-01');
    await round.propose([wish(lan, 50)]);
    await round.core.must('event.record', {
      memberId: lan,
      kind: 'badgeAwarded',
      effectiveOn: roundDay,
      payload: { level: 50, round: '2/9', award: 'award' },
      decision,
      note: '',
    });
    const [row] = await round.rows();
    expect(row?.state).toBe('awarded');
    await round.core.must('event.withdraw', { id: row?.eventId ?? 0, reason: 'Ghi nhầm người' });
    expect((await round.rows()).map((r) => r.state)).toEqual(['drafted']);
  });

  test('a pasted list is matched with the round and writes nothing', async () => {
    const lan = await round.member('Trần Thị Lan', '1976-07-01', '1950-05-02');
    await round.propose([wish(lan, 50), wish(await round.member('Lê Sơn', '1976-08-01'), 50)]);
    const text = 'Họ và tên\tNgày sinh\tLoại\tSố HH\nTrần Thị Lan\t02/05/1950\t50\tHN 123456';
    const { lines, notDecided } = await round.core.must('badgeProposal.match', { roundDay, text });
    expect(lines.map((l) => [l.outcome, l.candidates[0]?.memberId])).toEqual([['matched', lan]]);
    expect(notDecided.map((c) => c.fullName)).toEqual(['Lê Sơn']);
    expect(
      errorOf(await round.core.call('badgeProposal.match', { roundDay, text: 'a\tb\n1\t2' }))?.code,
    ).toBe('badgeProposal.no-names');
  });
});

test('a number that came later is written into the ledger anew, and one held by another is refused', async () => {
  const lan = await round.member('Trần Thị Lan', '1976-07-01');
  const son = await round.member('Lê Sơn', '1976-08-01');
  await round.propose([wish(lan, 50)]);
  await round.decide([award(lan, 50), award(son, 50)]);
  const year = { from: '2026-01-01', to: '2026-12-31', orgId: null, noNumber: true, limit: 10 };
  const found = (await round.core.must('badgeAward.page', year)).rows;
  const number = (memberId: number, badgeNumber: string) => ({
    eventId: found.find((r) => r.memberId === memberId)?.eventId ?? 0,
    badgeNumber,
  });
  const twice = [number(lan, 'HN 123456'), number(son, 'HN 123456')];
  expect(errorOf(await round.core.call('badgeAward.numbers', { numbers: twice }))?.params.why).toContain(
    'đã ghi cho đồng chí Trần Thị Lan',
  );
  await round.core.must('badgeAward.numbers', { numbers: [number(lan, 'HN 123456')] });
  expect((await round.rows()).map((r) => [r.state, r.badgeNumber])).toEqual([['awarded', 'HN 123456']]);
  expect((await round.core.must('badgeAward.page', year)).rows.map((r) => r.memberId)).toEqual([son]);
  expect((await round.core.must('badgeAward.figures', year)).people.now).toBe(2);
});

test('money: known amounts are summed, levels without a figure counted apart, what is given again brings none', async () => {
  const people = [
    award(await round.member('Trần Thị Lan', '1976-07-01'), 50),
    award(await round.member('Lê Sơn', '1981-08-01'), 45),
  ];
  await round.decide(people);
  const [lan] = people;
  await round.core.must('event.record', {
    memberId: lan?.memberId ?? 0,
    kind: 'badgeAwarded',
    effectiveOn: '2026-10-01',
    payload: { level: 50, round: 'khác', award: 'exchange' },
    decision: noDecision,
    note: 'Huy hiệu hỏng',
  });
  const money = await round.core.must('badgeAward.money', {
    from: '2026-01-01',
    to: '2026-12-31',
    orgId: null,
  });
  expect(money).toMatchObject({ people: 2, sum: 7_020_000, unknown: 1 });
  expect(money.lines.map((l) => [l.level, l.amount])).toEqual([
    [45, null],
    [50, 7_020_000],
  ]);
  const span = { from: '2026-01-01', to: '2026-12-31', orgId: null };
  const sheet = await round.core.must('sheet.get', { request: { sheet: 'badgeMoney', ...span } });
  expect(sheet.rows.map((row) => row.cells.slice(-4, -1))).toEqual([
    ['3', 2_340_000, 7_020_000],
    ['chưa có mức', 2_340_000, 'chưa có mức'],
    ['', '', 7_020_000],
  ]);
  const awards = await round.core.must('sheet.get', { request: { sheet: 'badgeAwards', ...span } });
  expect(awards.rows.flatMap((row) => (row.kind === 'group' ? row.cells : []))).toEqual([
    'Huy hiệu 45 năm: 1 đồng chí',
    'Huy hiệu 50 năm: 1 đồng chí',
    'Cấp lại, đổi: 1 lần',
  ]);
});
