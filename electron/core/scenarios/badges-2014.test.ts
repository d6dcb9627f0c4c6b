/**
 * The first half of 2014: 502 members awarded the badge, by level and by round, reissues and exchanges not counted,
 * beside the first half of 2013; 13 proposals in the rounds of 2019. Entered through the commands that the screens
 * use: the round of 3/2 by the whole way from the proposal to the decision.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noDecision } from '../../../shared/entities/event.ts';
import { badgesReportText } from '../../../shared/i18n/vi/report-badges.ts';
import type { OpSent } from '../../../shared/ipc/contract.ts';
import { changePercent } from '../../../shared/rules/compare-periods.ts';
import { addMonths } from '../../../shared/text/dates.ts';
import { createRegister, type TestCore } from '../testing/open-core.ts';
import { openReport } from '../testing/report-desk.ts';
import { exportReport } from '../testing/report-workbook.ts';
import { importRoster, inventedPerson, openCoreWithParser } from './opening-roster.ts';

/** level → members in the rounds of 3/2 and 19/5; together 502 */
const awards = [
  { level: 30, first: 120, second: 98 },
  { level: 40, first: 84, second: 76 },
  { level: 50, first: 51, second: 40 },
  { level: 60, first: 18, second: 15 },
] as const;
const roundDays = { first: '2014-02-03', second: '2014-05-19' } as const;
/** awarded in the same half of 2013, and proposed in 2019 */
const earlier = { level: 30, on: '2013-05-19', count: 40 } as const;
const proposed2019 = [
  { roundDay: '2019-02-03', count: 4 },
  { roundDay: '2019-05-19', count: 6 },
  { roundDay: '2019-09-02', count: 3 },
] as const;
const decision = { ...noDecision, number: '45-QĐ/TU', signedOn: '2014-01-20' };

let core: TestCore;
let root = 0;
let ids: readonly number[] = [];

interface Hoped {
  readonly level: number;
  readonly on: string;
}
const hoped: readonly Hoped[] = [
  ...awards.flatMap(({ level, first }) =>
    Array.from({ length: first }, () => ({ level, on: roundDays.first })),
  ),
  ...awards.flatMap(({ level, second }) =>
    Array.from({ length: second }, () => ({ level, on: roundDays.second })),
  ),
  ...Array.from({ length: earlier.count }, () => earlier),
  ...proposed2019.flatMap(({ roundDay, count }) =>
    Array.from({ length: count }, () => ({ level: 30, on: roundDay })),
  ),
];

beforeAll(async () => {
  core = openCoreWithParser();
  root = (await createRegister(core)).info.rootOrgId;
  const iso = (date: string) => date.split('-').reverse().join('/');
  const lines = hoped.map(({ level, on }, n) => ({
    ...inventedPerson(n, 1925 + (n % 10)),
    admitted: iso(addMonths(on, -12 * level)),
    official: iso(addMonths(on, 12 - 12 * level)),
    branch: `Chi bộ ${1 + (n % 9)}`,
  }));
  await importRoster(core, lines, { asOf: '2012-12-31', orgId: root });
  ids = (await core.must('member.ids', {})).toSorted((a, b) => a - b);
  await decideFirstRound();
  await enterTheRest();
}, 300_000);
afterAll(() => {
  expect(core.bugs).toEqual([]);
  core.close();
});

const firstCount = awards.reduce((sum, { first }) => sum + first, 0);
const idsHoping = (on: string) => hoped.flatMap((h, i) => (h.on === on ? [{ id: ids[i] ?? 0, ...h }] : []));

/** Proposed, declared, resolved, sent, and decided: each paper for everybody at once. */
async function decideFirstRound(): Promise<void> {
  const roundDay = roundDays.first;
  const people = idsHoping(roundDay).map(({ id, level }) => ({ memberId: id, level, kind: 'due' as const }));
  await core.must('badgeProposal.draft', { roundDay, people });
  const rows = async () => (await core.must('badgeProposal.page', { roundDay, limit: 500 })).rows;
  const papers = [
    { step: 'declared', on: '2013-11-20', number: '' },
    { step: 'resolved', on: '2013-11-28', number: '11-NQ/CB' },
    { step: 'sent', on: '2013-12-05', number: '20-NQ/ĐU' },
  ] as const;
  for (const paper of papers)
    await core.must('badgeProposal.step', {
      ...paper,
      people: (await rows()).map(({ id, version }) => ({ id, version })),
    });
  await core.must('badgeProposal.decide', {
    roundDay,
    decision,
    awardedOn: roundDay,
    people: (await rows()).map(({ id, version, memberId, level }) => ({
      memberId,
      level,
      award: 'award' as const,
      proposal: { id, version },
    })),
  });
}

const record = (memberId: number, kind: OpSent<'event.record'>['kind'], on: string, payload: object) =>
  core.must('event.record', {
    memberId,
    kind,
    effectiveOn: on,
    payload: { ...payload },
    decision: { ...noDecision, number: '90-QĐ/TU', signedOn: on },
    note: '',
  });

/** The round of 19/5 and that of 2013 one by one; what is given again; the proposals of 2019. */
async function enterTheRest(): Promise<void> {
  for (const on of [roundDays.second, earlier.on])
    for (const { id, level } of idsHoping(on))
      await record(id, 'badgeAwarded', on, { level, round: '19/5', award: 'award' });
  for (const [i, award] of (['reissue', 'reissue', 'reissue', 'exchange', 'exchange'] as const).entries())
    await record(ids[i] ?? 0, 'badgeAwarded', '2014-06-01', { level: 30, round: 'khác', award });
  for (const { roundDay } of proposed2019)
    await core.must('badgeProposal.draft', {
      roundDay,
      people: idsHoping(roundDay).map(({ id, level }) => ({ memberId: id, level, kind: 'due' as const })),
    });
}

const half = { from: '2014-01-01', to: '2014-06-30', orgId: null };
const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0);

describe('The first half of 2014', () => {
  test('502 members were awarded the badge; levels and rounds add up to it, what is given again is not in it', async () => {
    const figures = await core.must('badgeAward.figures', half);
    expect(figures.people).toEqual({ now: 502, before: 40, difference: 462 });
    expect(figures.levels.map((l) => [l.level, l.rounds['3/2'], l.rounds['19/5']])).toEqual(
      awards.map(({ level, first, second }) => [level, first, second]),
    );
    expect(sum(figures.levels.map((l) => l.people.now))).toBe(502);
    expect(sum(Object.values(figures.rounds))).toBe(502);
    expect([figures.reissued.now, figures.exchanged.now]).toEqual([3, 2]);
    expect(changePercent(figures.people)).toBe('+1.155,0%');
  });

  test('each figure opens the people behind it', async () => {
    for (const { level, first } of awards) {
      const { rows, found } = await core.must('badgeAward.page', {
        ...half,
        level,
        round: '3/2',
        limit: 500,
      });
      expect([found, new Set(rows.map((r) => r.memberId)).size], `${level}`).toEqual([first, first]);
    }
    expect((await core.must('badgeAward.page', { ...half, limit: 500 })).found).toBe(502);
    expect((await core.must('badgeAward.page', { ...half, award: 'reissue', limit: 500 })).found).toBe(3);
  });

  test('its branches add up to the whole', async () => {
    const orgs = (await core.must('organisation.list', {})).filter((o) => o.parentId === root);
    const each = await Promise.all(
      orgs.map(async ({ id }) => (await core.must('badgeAward.figures', { ...half, orgId: id })).people.now),
    );
    expect(sum(each)).toBe(502);
  });

  test('the round of 3/2 is balanced: everybody proposed is decided; the other round had no proposals', async () => {
    const { balance, notProposed } = await core.must('badgeAward.figures', half);
    expect(balance).toMatchObject([
      { roundDay: roundDays.first, proposed: firstCount, sent: firstCount, awarded: firstCount, waiting: 0 },
    ]);
    expect(notProposed).toBe(502 - firstCount);
  });

  test('stands in book 5-HHĐ, with what was given again beside it', async () => {
    const { rows } = await core.must('book.sheet', {
      source: { kind: 'live', request: { book: 'badges', orgId: root, from: half.from, asOf: half.to } },
    });
    const again = rows.filter(({ cells }) => cells.some((c) => c.includes('Cấp lại') || c.includes('Đổi')));
    expect([again.length, new Set(rows.map((r) => r.memberId)).size]).toEqual([5, 502]);
  });
});

test('2019: 13 members proposed in the rounds of 3/2, 19/5 and 2/9', async () => {
  const { proposed, balance } = await core.must('badgeAward.figures', {
    from: '2019-01-01',
    to: '2019-09-30',
    orgId: null,
  });
  expect(proposed).toEqual({ now: 13, before: 0, difference: 13 });
  expect(balance.map((r) => [r.roundName, r.proposed, r.awarded])).toEqual([
    ['3/2', 4, 0],
    ['19/5', 6, 0],
    ['2/9', 3, 0],
  ]);
});

describe('The report of badges', () => {
  const period = (from: string, to: string) => ({ from, to, orgId: root });
  const half2014 = () => period(half.from, half.to);

  test('502 members, by level and by round adding up to 502, what was given again beside', async () => {
    const { figure, before } = await openReport(core, half2014(), ['badges']);
    expect([figure('badges/people/people'), before('badges/people/people')]).toEqual([502, 40]);
    expect([figure('badges/people/reissued'), figure('badges/people/exchanged')]).toEqual([3, 2]);
    for (const { level, first, second } of awards) {
      const at = (round: string) => figure(`badges/awards/level.${level}/${round}`);
      expect([at('r0302'), at('r1905'), at('r0209'), at('sum')]).toEqual([first, second, 0, first + second]);
    }
    const sums = ['r0302', 'r1905', 'r0209', 'r0711', 'other', 'sum'].map((round) =>
      figure(`badges/awards/sum/${round}`),
    );
    expect(sums).toEqual([firstCount, 502 - firstCount, 0, 0, 0, 502]);
  });

  test('opens the 502 people, each once, with round and decision', async () => {
    const { rows } = await openReport(core, half2014(), ['badges']);
    const people = await rows('badges/people/people');
    expect(new Set(people.map(({ memberId }) => memberId)).size).toBe(502);
    expect(people.find(({ on }) => on === roundDays.first)).toMatchObject({
      what: expect.stringMatching(/^Huy hiệu \d\d năm: tặng, Đợt 3\/2$/),
      paper: 'Quyết định số 45-QĐ/TU ký ngày 20/01/2014',
    });
  });

  test('13 members were proposed in the rounds of 3/2, 19/5 and 2/9 of 2019', async () => {
    const of2019 = period('2019-01-01', '2019-09-30');
    const { figure, rows } = await openReport(core, of2019, ['badges']);
    expect(figure('badges/proposals/proposed')).toBe(13);
    expect(['r0302', 'r1905', 'r0209'].map((r) => figure(`badges/proposals/round.${r}`))).toEqual([4, 6, 3]);
    expect(await rows('badges/proposals/proposed')).toHaveLength(13);
  });

  test('leaves the program as a workbook with the same numbers', async () => {
    const book = await exportReport(core, half2014(), ['badges']);
    const { people, awards: byRound } = badgesReportText.blocks;
    expect(book.cells('Huy hiệu', people, badgesReportText.people)).toEqual([
      'đồng chí',
      '502',
      '40',
      '+462',
      '+1.155,0%',
    ]);
    expect(book.cells('Huy hiệu', byRound, 'Huy hiệu 30 năm').slice(1, 3)).toEqual(['120', '98']);
    expect(book.cells('Huy hiệu', byRound, 'Cộng').at(-1)).toBe('502');
    expect(book.strangeFormulas()).toEqual([]);
    const of2019 = await exportReport(core, period('2019-01-01', '2019-09-30'), ['badges']);
    const proposed = of2019.cells('Huy hiệu', badgesReportText.blocks.proposals, badgesReportText.proposed);
    expect(proposed.slice(1, 5)).toEqual(['13', '0', '+13', '—']);
  });
});
