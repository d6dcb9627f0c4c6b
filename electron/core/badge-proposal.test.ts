import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { noDecision } from '../../shared/entities/event.ts';
import { emptyMemberRecord } from '../../shared/entities/member.ts';
import type { OpSent } from '../../shared/ipc/contract.ts';
import { createRegister, openCore, type TestCore } from './testing/open-core.ts';
import { registerDump } from './testing/register-dump.ts';

const roundDay = '2026-09-02';
const decision = { ...noDecision, number: '812-QĐ/TU', signedOn: '2026-08-20', authority: 'Tỉnh ủy' };

let core: TestCore;
let root: number;
beforeEach(async () => {
  core = openCore();
  root = (await createRegister(core)).info.rootOrgId;
});
afterEach(() => {
  expect(core.bugs).toEqual([]);
  core.close();
});

/** A member whose admission was decided on a day. */
async function member(fullName: string, decidedOn: string, bornOn = '1950-01-01'): Promise<number> {
  const { id } = await core.must('member.add', { record: { ...emptyMemberRecord(), fullName, bornOn } });
  const record = (kind: 'admitted' | 'recognised', effectiveOn: string, payload: object) =>
    core.must('event.record', {
      memberId: id,
      kind,
      effectiveOn,
      payload: { ...payload },
      decision: { ...noDecision, signedOn: kind === 'admitted' ? decidedOn : '' },
      note: '',
    });
  await record('admitted', decidedOn, { orgId: root });
  await record('recognised', `${Number(decidedOn.slice(0, 4)) + 1}${decidedOn.slice(4)}`, {});
  return id;
}

const wish = (memberId: number, level: number, kind: 'due' | 'early' | 'late' | 'posthumous' = 'due') => ({
  memberId,
  level,
  kind,
});
const propose = (people: ReturnType<typeof wish>[]) => core.call('badgeProposal.draft', { roundDay, people });
const rows = async () => (await core.must('badgeProposal.page', { roundDay, limit: 500 })).rows;
const ticked = async () => (await rows()).map(({ id, version }) => ({ id, version }));
const step = async (name: 'declared' | 'resolved' | 'sent', on: string) =>
  core.call('badgeProposal.step', { step: name, people: await ticked(), on, number: '5-NQ/CB' });
const award = (
  memberId: number,
  level: number,
  badgeNumber = '',
  proposal: { id: number; version: number } | null = null,
) => ({
  memberId,
  level,
  award: 'award' as const,
  badgeNumber,
  proposal,
});
const decide = (people: OpSent<'badgeProposal.decide'>['people']) =>
  core.call('badgeProposal.decide', { roundDay, decision, awardedOn: roundDay, people });
const errorOf = (result: Awaited<ReturnType<TestCore['call']>>) => (result.ok ? null : result.error);

describe('Whoever is proposed', () => {
  test('goes from paper to paper in their order', async () => {
    await propose([wish(await member('Trần Thị Lan', '1976-07-01'), 50)]);
    expect(errorOf(await step('resolved', '2026-07-01'))?.params.rule).toContain('Chưa ghi tờ khai');
    expect(errorOf(await step('sent', '2026-07-01'))?.params.rule).toContain('Chưa có nghị quyết chi bộ');
    expect(errorOf(await step('declared', '2027-01-01'))?.params.rule).toContain('chưa đến');
    expect((await step('declared', '2026-06-20')).ok).toBe(true);
    expect(errorOf(await step('resolved', '2026-06-19'))?.params.rule).toContain('trước ngày tờ khai');
    expect((await step('resolved', '2026-06-25')).ok).toBe(true);
    expect((await step('sent', '2026-07-02')).ok).toBe(true);
    expect((await rows()).map((r) => [r.state, r.roundName])).toEqual([['sent', '2/9']]);
  });

  test.each([
    ['a level not earned', '1990-07-01', 50, 'due', /mới đủ 50 năm/],
    ['a level of a later round', '1976-12-15', 50, 'due', /thuộc đợt 3\/2\/2027: chưa đến đợt/],
    ['a level that does not exist', '1976-07-01', 35, 'due', /Không có Huy hiệu 35 năm/],
    ['early by more than twelve months', '1977-12-15', 50, 'early', /sớm nhất là/],
  ] as const)('is refused: %s', async (_title, decidedOn, level, kind, rule) => {
    const id = await member('Trần Thị Lan', decidedOn);
    const error = errorOf(await propose([wish(id, level, kind)]));
    expect(error).toMatchObject({ code: 'badgeProposal.refused' });
    expect(error?.params.rule).toMatch(rule);
    expect(error?.params.citation).not.toBe('');
    expect(await rows()).toEqual([]);
  });

  test.each([
    ['late without an explanation', '1975-07-01', 'late', /cần giải trình/],
    ['due at an earlier round', '1975-07-01', 'due', /là muộn/],
    ['early without evidence', '1976-12-15', 'early', /chưa ghi bệnh án/],
    ['alive, and to be honoured posthumously', '1976-07-01', 'posthumous', /chưa ghi đồng chí này từ trần/],
  ] as const)('is warned of: %s', async (_title, decidedOn, kind, rule) => {
    const id = await member('Trần Thị Lan', decidedOn);
    const [check] = await core.must('badgeProposal.check', { roundDay, people: [wish(id, 50, kind)] });
    expect(check?.problems.map((p) => p.level)).not.toContain('refuse');
    expect(check?.problems.map((p) => p.rule)).toContainEqual(expect.stringMatching(rule));
  });

  test('is not proposed twice for one level, and nobody of the list is written then', async () => {
    const lan = await member('Trần Thị Lan', '1976-07-01');
    const son = await member('Lê Sơn', '1976-08-01');
    await propose([wish(lan, 50)]);
    expect(errorOf(await propose([wish(son, 50), wish(lan, 50)]))).toMatchObject({
      code: 'badgeProposal.proposed-already',
      params: { name: 'Trần Thị Lan', level: 50 },
    });
    expect(await rows()).toHaveLength(1);
    await core.must('badgeProposal.end', {
      outcome: 'withdrawn',
      people: await ticked(),
      on: '2026-07-01',
      reason: 'Xin lùi',
    });
    expect((await propose([wish(lan, 50)])).ok).toBe(true);
  });

  test('of a window that shows an older version is left as it is', async () => {
    await propose([wish(await member('Trần Thị Lan', '1976-07-01'), 50)]);
    const people = await ticked();
    await step('declared', '2026-06-20');
    const late = await core.call('badgeProposal.step', { step: 'declared', people, on: '2026-06-21' });
    expect(errorOf(late)?.code).toBe('badgeProposal.changed-meanwhile');
  });
});

describe('The decision', () => {
  const sent = async () => {
    await step('declared', '2026-06-20');
    await step('resolved', '2026-06-25');
    await step('sent', '2026-07-02');
  };

  test('awards everybody in one step, and taken back leaves the register as it was', async () => {
    const lan = await member('Trần Thị Lan', '1976-07-01');
    const son = await member('Lê Sơn', '1986-08-01');
    await propose([wish(lan, 50), wish(son, 40)]);
    await sent();
    const session = core.state.session;
    if (!session) throw new Error('no register is open');
    const before = registerDump(session.db);
    const proposed = await rows();
    const people = proposed.map(({ id, version, memberId, level }) =>
      award(memberId, level, level === 50 ? 'HN 123456' : 'HN 1234567', { id, version }),
    );
    expect(await decide(people)).toMatchObject({ ok: true, value: { count: 2 } });
    expect((await rows()).map((r) => [r.state, r.badgeNumber, r.decisionNumber])).toEqual([
      ['awarded', 'HN 123456', decision.number],
      ['awarded', 'HN 1234567', decision.number],
    ]);
    expect((await core.must('member.get', { id: lan })).state.badgeLevel).toBe(50);
    const last = await core.must('step.last', {});
    await core.must('step.undo', { id: last?.id ?? 0 });
    expect(registerDump(session.db)).toEqual(before);
    expect((await rows()).map((r) => r.state)).toEqual(['sent', 'sent']);
  });

  test('names who cannot have it, and writes nobody', async () => {
    const lan = await member('Trần Thị Lan', '1976-07-01');
    const young = await member('Vũ Trẻ', '2000-07-01');
    expect(errorOf(await decide([award(lan, 50), award(young, 50)]))).toMatchObject({
      code: 'badgeProposal.award-refused',
      params: { name: 'Vũ Trẻ' },
    });
    expect((await core.must('member.get', { id: lan })).state.badgeLevel).toBe(0);
  });

  test.each([
    ['of another level’s pattern', 'HN 1234567', /không đúng mẫu của Huy hiệu 50 năm/],
    ['held by another member', 'hn-654321', /đã ghi cho đồng chí Lê Sơn/],
  ])('is refused with a number %s', async (_title, number, why) => {
    await decide([award(await member('Lê Sơn', '1976-08-01'), 50, 'HN 654321')]);
    const lan = await member('Trần Thị Lan', '1976-07-01');
    expect(String(errorOf(await decide([award(lan, 50, number)]))?.params.why)).toMatch(why);
    // The single wizard judges the same.
    const preview = await core.call('event.preview', {
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
    const people = [award(await member('Trần Thị Lan', '1976-07-01'), 50, 'HN 123456')];
    people.push(award(await member('Lê Sơn', '1976-08-01'), 50, 'HN123456'));
    const judged = await core.must('badgeProposal.judge', {
      roundDay,
      decision,
      awardedOn: roundDay,
      people,
    });
    expect(judged.map((j) => j.refused)).toEqual([null, expect.stringContaining('ghi hai lần')]);
  });

  test('warns of its number when it was used on another day of the year', async () => {
    await decide([award(await member('Lê Sơn', '1976-08-01'), 50)]);
    const [judged] = await core.must('badgeProposal.judge', {
      roundDay,
      decision: { ...decision, signedOn: '2026-08-21' },
      awardedOn: roundDay,
      people: [award(await member('Trần Thị Lan', '1976-07-01'), 50)],
    });
    expect(judged?.warnings.map((w) => w.rule)).toContainEqual(
      expect.stringContaining('đã ghi với ngày ký 20/08/2026'),
    );
  });

  test('an award by the wizard answers the proposal, and withdrawn it waits again', async () => {
    const lan = await member('Trần Thị Lan', '1976-07-01');
    await propose([wish(lan, 50)]);
    await core.must('event.record', {
      memberId: lan,
      kind: 'badgeAwarded',
      effectiveOn: roundDay,
      payload: { level: 50, round: '2/9', award: 'award' },
      decision,
      note: '',
    });
    const [row] = await rows();
    expect(row?.state).toBe('awarded');
    await core.must('event.withdraw', { id: row?.eventId ?? 0, reason: 'Ghi nhầm người' });
    expect((await rows()).map((r) => r.state)).toEqual(['drafted']);
  });

  test('a pasted list is matched with the round and writes nothing', async () => {
    const lan = await member('Trần Thị Lan', '1976-07-01', '1950-05-02');
    await propose([wish(lan, 50), wish(await member('Lê Sơn', '1976-08-01'), 50)]);
    const text = 'Họ và tên\tNgày sinh\tLoại\tSố HH\nTrần Thị Lan\t02/05/1950\t50\tHN 123456';
    const { lines, notDecided } = await core.must('badgeProposal.match', { roundDay, text });
    expect(lines.map((l) => [l.outcome, l.candidates[0]?.memberId])).toEqual([['matched', lan]]);
    expect(notDecided.map((c) => c.fullName)).toEqual(['Lê Sơn']);
    expect(errorOf(await core.call('badgeProposal.match', { roundDay, text: 'a\tb\n1\t2' }))?.code).toBe(
      'badgeProposal.no-names',
    );
  });
});

test('a number that came later is written into the ledger anew, and one held by another is refused', async () => {
  const lan = await member('Trần Thị Lan', '1976-07-01');
  const son = await member('Lê Sơn', '1976-08-01');
  await propose([wish(lan, 50)]);
  await decide([award(lan, 50), award(son, 50)]);
  const year = { from: '2026-01-01', to: '2026-12-31', orgId: null, noNumber: true, limit: 10 };
  const found = (await core.must('badgeAward.page', year)).rows;
  const number = (memberId: number, badgeNumber: string) => ({
    eventId: found.find((r) => r.memberId === memberId)?.eventId ?? 0,
    badgeNumber,
  });
  const twice = [number(lan, 'HN 123456'), number(son, 'HN 123456')];
  expect(errorOf(await core.call('badgeAward.numbers', { numbers: twice }))?.params.why).toContain(
    'đã ghi cho đồng chí Trần Thị Lan',
  );
  await core.must('badgeAward.numbers', { numbers: [number(lan, 'HN 123456')] });
  expect((await rows()).map((r) => [r.state, r.badgeNumber])).toEqual([['awarded', 'HN 123456']]);
  expect((await core.must('badgeAward.page', year)).rows.map((r) => r.memberId)).toEqual([son]);
  expect((await core.must('badgeAward.figures', year)).people.now).toBe(2);
});

test('money: known amounts are summed, levels without a figure counted apart, what is given again brings none', async () => {
  const people = [
    award(await member('Trần Thị Lan', '1976-07-01'), 50),
    award(await member('Lê Sơn', '1981-08-01'), 45),
  ];
  await decide(people);
  const [lan] = people;
  await core.must('event.record', {
    memberId: lan?.memberId ?? 0,
    kind: 'badgeAwarded',
    effectiveOn: '2026-10-01',
    payload: { level: 50, round: 'khác', award: 'exchange' },
    decision: noDecision,
    note: 'Huy hiệu hỏng',
  });
  const money = await core.must('badgeAward.money', { from: '2026-01-01', to: '2026-12-31', orgId: null });
  expect(money).toMatchObject({ people: 2, sum: 7_020_000, unknown: 1 });
  expect(money.lines.map((l) => [l.level, l.amount])).toEqual([
    [45, null],
    [50, 7_020_000],
  ]);
});
