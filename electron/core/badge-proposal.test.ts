import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { errorOf, openBadgeRound, roundDay, wish } from './testing/badge-round.ts';

let round: Awaited<ReturnType<typeof openBadgeRound>>;
beforeEach(async () => {
  round = await openBadgeRound();
});
afterEach(() => {
  expect(round.core.bugs).toEqual([]);
  round.core.close();
});

describe('Whoever is proposed', () => {
  test('goes from paper to paper in their order', async () => {
    await round.propose([wish(await round.member('Trần Thị Lan', '1976-07-01'), 50)]);
    expect(errorOf(await round.step('resolved', '2026-07-01'))?.params.rule).toContain('Chưa ghi tờ khai');
    expect(errorOf(await round.step('sent', '2026-07-01'))?.params.rule).toContain(
      'Chưa có nghị quyết chi bộ',
    );
    expect(errorOf(await round.step('declared', '2027-01-01'))?.params.rule).toContain('chưa đến');
    expect((await round.step('declared', '2026-06-20')).ok).toBe(true);
    expect(errorOf(await round.step('resolved', '2026-06-19'))?.params.rule).toContain('trước ngày tờ khai');
    expect((await round.step('resolved', '2026-06-25')).ok).toBe(true);
    expect((await round.step('sent', '2026-07-02')).ok).toBe(true);
    expect((await round.rows()).map((r) => [r.state, r.roundName])).toEqual([['sent', '2/9']]);
  });

  test.each([
    ['a level not earned', '1990-07-01', 50, 'due', /mới đủ 50 năm/],
    ['a level of a later round', '1976-12-15', 50, 'due', /thuộc đợt 3\/2\/2027: chưa đến đợt/],
    ['a level that does not exist', '1976-07-01', 35, 'due', /Không có Huy hiệu 35 năm/],
    ['early by more than twelve months', '1977-12-15', 50, 'early', /sớm nhất là/],
  ] as const)('is refused: %s', async (_title, decidedOn, level, kind, rule) => {
    const id = await round.member('Trần Thị Lan', decidedOn);
    const error = errorOf(await round.propose([wish(id, level, kind)]));
    expect(error).toMatchObject({ code: 'badgeProposal.refused' });
    expect(error?.params.rule).toMatch(rule);
    expect(error?.params.citation).not.toBe('');
    expect(await round.rows()).toEqual([]);
  });

  test.each([
    ['late without an explanation', '1975-07-01', 'late', /cần giải trình/],
    ['due at an earlier round', '1975-07-01', 'due', /là muộn/],
    ['early without evidence', '1976-12-15', 'early', /chưa ghi bệnh án/],
    ['alive, and to be honoured posthumously', '1976-07-01', 'posthumous', /chưa ghi đồng chí này từ trần/],
  ] as const)('is warned of: %s', async (_title, decidedOn, kind, rule) => {
    const id = await round.member('Trần Thị Lan', decidedOn);
    const [check] = await round.core.must('badgeProposal.check', { roundDay, people: [wish(id, 50, kind)] });
    expect(check?.problems.map((p) => p.level)).not.toContain('refuse');
    expect(check?.problems.map((p) => p.rule)).toContainEqual(expect.stringMatching(rule));
  });

  test('is not proposed twice for one level, and nobody of the list is written then', async () => {
    const lan = await round.member('Trần Thị Lan', '1976-07-01');
    const son = await round.member('Lê Sơn', '1976-08-01');
    await round.propose([wish(lan, 50)]);
    expect(errorOf(await round.propose([wish(son, 50), wish(lan, 50)]))).toMatchObject({
      code: 'badgeProposal.proposed-already',
      params: { name: 'Trần Thị Lan', level: 50 },
    });
    expect(await round.rows()).toHaveLength(1);
    await round.core.must('badgeProposal.end', {
      outcome: 'withdrawn',
      people: await round.ticked(),
      on: '2026-07-01',
      reason: 'Xin lùi',
    });
    expect((await round.propose([wish(lan, 50)])).ok).toBe(true);
  });

  test('of a window that shows an older version is left as it is', async () => {
    await round.propose([wish(await round.member('Trần Thị Lan', '1976-07-01'), 50)]);
    const people = await round.ticked();
    await round.step('declared', '2026-06-20');
    const late = await round.core.call('badgeProposal.step', { step: 'declared', people, on: '2026-06-21' });
    expect(errorOf(late)?.code).toBe('badgeProposal.changed-meanwhile');
  });
});
