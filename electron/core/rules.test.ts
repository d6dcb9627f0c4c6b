import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { noDecision } from '../../shared/entities/event.ts';
import { testPassword } from './testing/open-core.ts';
import { codeOf, openRuleDesk, type RuleDesk, type RuleDraftSent } from './testing/rule-desk.ts';

let desk: RuleDesk;
const open = async () => {
  desk = await openRuleDesk();
};
const close = () => desk.close();

/** How long probation may be prolonged was read in the guidance of one city only. */
const prolongation: RuleDraftSent = {
  area: 'membership',
  parameter: 'prolongationMonths',
  validFrom: '2026-01-01',
  validUntil: '',
  value: 3,
  citation: 'Hướng dẫn 09-HD/BTCTU',
  verified: false,
  ground: 'Theo cấp trên',
};
const suspension: RuleDraftSent = {
  ...prolongation,
  area: 'standing',
  parameter: 'suspension.days',
  value: 60,
};

describe('A figure changed by hand', () => {
  beforeEach(open);
  afterEach(close);

  test('holds from its day, with its source and who entered it, and the day before keeps what it had', async () => {
    expect(codeOf(await desk.change(suspension))).toBe('written');
    expect(await desk.figure('standing', 'suspension.days')).toMatchObject({
      value: 60,
      origin: 'local',
      verified: false,
      citation: 'Hướng dẫn 09-HD/BTCTU (chưa đối chiếu điều khoản)',
    });
    expect(await desk.figure('standing', 'suspension.days', '2025-12-31')).toMatchObject({
      value: 90,
      origin: 'shipped',
    });
    const lines = await desk.core.must('rule.history', { area: 'standing', parameter: 'suspension.days' });
    expect(lines.find((line) => line.origin === 'local')).toMatchObject({
      value: 60,
      ground: 'Theo cấp trên',
      enteredBy: 'Nguyễn Văn Thư',
    });
  });

  test('judges entries from its day on by its own text', async () => {
    await desk.change(suspension);
    const id = await desk.member('Trần Thị Mơ', [['admitted', '2015-05-19', { orgId: desk.root }]]);
    const warned = async (effectiveOn: string, untilOn: string) => {
      const draft = {
        memberId: id,
        kind: 'suspended' as const,
        effectiveOn,
        payload: { ground: 'Xem xét vi phạm', untilOn },
      };
      const preview = await desk.core.must('event.preview', { ...draft, decision: noDecision, note: '' });
      return preview.warnings.map(({ rule, citation }) => `${rule} ${citation}`).join(' ');
    };
    expect(await warned('2026-05-04', '2026-08-01')).toContain('Thời hạn đình chỉ 60 ngày');
    expect(await warned('2026-05-04', '2026-08-01')).toContain('09-HD/BTCTU (chưa đối chiếu');
    expect(await warned('2025-05-04', '2025-08-01')).not.toContain('Thời hạn đình chỉ');
  });

  test('asks for the register’s password', async () => {
    expect(codeOf(await desk.change(prolongation, 'sai'))).toBe('register.wrong-password');
    expect((await desk.figure('membership', 'prolongationMonths'))?.origin).toBe('shipped');
  });

  test('is refused when another window changed the rules meanwhile', async () => {
    const seen = await desk.stamp();
    await desk.change(suspension);
    const late = await desk.core.call('rule.change', {
      draft: prolongation,
      stamp: seen,
      password: testPassword,
    });
    expect(codeOf(late)).toBe('rule.changed-meanwhile');
  });

  test('is withdrawn with its reason and stays in the history', async () => {
    const done = await desk.change(suspension);
    const id = done.ok ? done.value.id : 0;
    await desk.core.must('rule.withdraw', { id, reason: 'Nhập nhầm', password: testPassword });
    expect((await desk.figure('standing', 'suspension.days'))?.value).toBe(90);
    const lines = await desk.core.must('rule.history', { area: 'standing', parameter: 'suspension.days' });
    expect(lines.find((line) => line.changeId === id)?.withdrawnReason).toBe('Nhập nhầm');
    const again = await desk.core.call('rule.withdraw', { id, reason: 'Nhập nhầm', password: testPassword });
    expect(codeOf(again)).toBe('rule.not-found');
  });
});

describe('A change', () => {
  // Nothing is changed by any of them, so one register serves all.
  beforeAll(open);
  afterAll(close);

  test.each<readonly [string, Partial<RuleDraftSent>, string]>([
    ['a figure that was read in its text', { parameter: 'probationMonths', value: 18 }, 'rule.verified'],
    [
      'the days on which a read text follows',
      { parameter: 'probationMonths', validFrom: '2020-01-01' },
      'rule.verified',
    ],
    ['a figure that nobody knows', { parameter: 'probation' }, 'rule.unknown-parameter'],
    ['a key that every object has', { parameter: 'constructor' }, 'rule.unknown-parameter'],
    ['an area that nobody knows', { area: 'weather' }, 'rule.unknown-parameter'],
    ['a word where a number stands', { value: 'ba' }, 'rule.bad-value'],
    ['a number beyond its bounds', { value: -1 }, 'rule.bad-value'],
    ['an end before its beginning', { validUntil: '2025-12-31' }, 'rule.dates'],
    ['a day that does not exist', { validFrom: '2026-02-30' }, 'app.bad-request'],
    ['no source', { citation: ' ' }, 'rule.no-citation'],
    ['no ground', { ground: '' }, 'rule.no-ground'],
  ])('is refused for %s', async (_title, part, code) => {
    const before = desk.dump();
    expect(codeOf(await desk.change({ ...prolongation, ...part }))).toBe(code);
    expect(desk.dump()).toEqual(before);
  });
});
