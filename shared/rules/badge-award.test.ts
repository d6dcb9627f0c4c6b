import { describe, expect, it } from 'vitest';
import type { EventPayload } from '../entities/event.ts';
import { anEvent } from '../testing/an-event.ts';
import { foldLedger } from './lifecycle.ts';

const life = [
  anEvent('admitted', '1976-05-19', { signedOn: '1976-05-01' }),
  anEvent('recognised', '1977-05-19'),
];
type Badge = Partial<EventPayload<'badgeAwarded'>>;
const award = (on: string, payload: Badge, before = life) =>
  foldLedger([...before, anEvent('badgeAwarded', on, { payload })], '9999-12-31');

type Row = readonly [title: string, on: string, payload: Badge, outcome: 'given' | 'warned' | RegExp];

describe.each<[citation: string, rows: readonly Row[]]>([
  [
    'Quy định 294-QĐ/TW ngày 26/5/2025, khoản 28.1.2',
    [
      ['50 years to the day, from the signing of the decision', '2026-05-01', { level: 50 }, 'given'],
      ['there is no 35', '2026-05-19', { level: 35 }, /Không có Huy hiệu 35 năm/],
      ['there is no 20', '2026-05-19', { level: 20 }, /Các mức: 30, 40, 45/],
    ],
  ],
  [
    'Hướng dẫn 06-HD/TW ngày 09/6/2025, mục 18',
    [
      ['a day early is early', '2026-04-30', { level: 50 }, 'warned'],
      ['12 months early for the gravely ill', '2025-07-01', { level: 50 }, 'warned'],
      ['more than 12 months early', '2025-07-01', { level: 55 }, /Đến 01\/05\/2031 mới đủ 55 năm/],
    ],
  ],
  [
    'Quy định 24-QĐ/TW ngày 30/7/2021',
    [
      ['45 exists since 2021', '2021-09-02', { level: 45 }, 'given'],
      ['45 exists at its due day', '2022-02-03', { level: 45 }, 'given'],
    ],
  ],
  [
    'Quy định 29-QĐ/TW ngày 25/7/2016',
    [
      ['45 may not have existed before: unverified, so a warning', '2021-06-01', { level: 45 }, 'warned'],
      ['30 on time', '2006-09-02', { level: 30 }, 'given'],
    ],
  ],
])('%s', (citation, rows) => {
  it.each(rows.map((row) => [...row] as const))('%s (%s)', (_title, on, payload, outcome) => {
    const { refused, warnings, state } = award(on, payload);
    if (outcome instanceof RegExp) {
      expect(refused?.refusal.rule).toMatch(outcome);
      expect(refused?.refusal.citation).toContain(citation);
      return;
    }
    expect(refused).toBeNull();
    expect(state.badgeLevel).toBe(payload.level);
    expect(warnings).toHaveLength(outcome === 'warned' ? 1 : 0);
    for (const warning of warnings) expect(warning.citation).toContain(citation);
  });
});

describe('who may have a badge', () => {
  it('refuses a probationary member', () => {
    expect(award('2006-09-02', { level: 30 }, life.slice(0, 1)).refused?.refusal.rule).toContain(
      'đảng viên chính thức',
    );
  });

  it('refuses a level that is not above the one held', () => {
    const held = [...life, anEvent('badgeAwarded', '2016-09-02', { payload: { level: 40 } })];
    expect(award('2017-09-02', { level: 30 }, held).refused?.refusal.rule).toContain('đã có Huy hiệu 40 năm');
    expect(award('2017-09-02', { level: 40 }, held).refused?.refusal.rule).toContain('đã có Huy hiệu 40 năm');
  });

  it('lets the dead be honoured posthumously only', () => {
    const dead = [...life, anEvent('died', '2025-12-01')];
    expect(award('2026-02-03', { level: 50, award: 'posthumous' }, dead).refused).toBeNull();
    expect(award('2026-02-03', { level: 50 }, dead).refused).not.toBeNull();
  });

  it('reissues only what was given, and the level stays', () => {
    const held = [...life, anEvent('badgeAwarded', '2016-09-02', { payload: { level: 40 } })];
    expect(award('2018-01-01', { level: 40, award: 'reissue' }, held).state.badgeLevel).toBe(40);
    expect(award('2018-01-01', { level: 50, award: 'reissue' }, held).refused?.refusal.rule).toContain(
      'chưa cấp lại',
    );
  });

  it('exchanges only what was given, and the level stays', () => {
    const held = [...life, anEvent('badgeAwarded', '2016-09-02', { payload: { level: 40 } })];
    expect(award('2018-01-01', { level: 40, award: 'exchange' }, held).state.badgeLevel).toBe(40);
    expect(award('2018-01-01', { level: 50, award: 'exchange' }, held).refused?.refusal.rule).toContain(
      'chưa đổi',
    );
    expect(
      award('2018-01-01', { level: 40, award: 'exchange' }, [
        ...held,
        anEvent('transferredOut', '2017-01-01'),
      ]).refused?.refusal.rule,
    ).toContain('Chỉ đổi Huy hiệu Đảng cho đảng viên trong sổ');
  });

  it('warns instead of computing where only the year of admission is known', () => {
    const vague = [anEvent('admitted', '1976'), anEvent('recognised', '1977')];
    const { refused, warnings } = award('2006-09-02', { level: 30 }, vague);
    expect(refused).toBeNull();
    expect(warnings.map((w) => w.rule)).toEqual([expect.stringContaining('chưa tính được tuổi Đảng')]);
  });
});

describe('Quy định 294-QĐ/TW ngày 26/5/2025, khoản 28.3.1c: a disciplined member waits', () => {
  const disciplined = (form: 'reprimand' | 'warning' | 'dismissal') => [
    ...life,
    anEvent('disciplined', '2025-11-15', { payload: { form, postsRemoved: 'Bí thư' } }),
  ];
  it.each([
    ['reprimand', '2026-05-14', false],
    ['reprimand', '2026-05-15', true],
    ['warning', '2026-08-14', false],
    ['warning', '2026-08-15', true],
    ['dismissal', '2026-11-14', false],
    ['dismissal', '2026-11-15', true],
  ] as const)('%s on 15/11/2025, badge on %s: %s', (form, on, given) => {
    const { refused } = award(on, { level: 50 }, disciplined(form));
    if (given) return expect(refused).toBeNull();
    expect(refused?.refusal.rule).toContain('bị kỷ luật ngày 15/11/2025');
    return expect(refused?.refusal.citation).toContain('khoản 28.3.1c');
  });

  it('before the regulation that was read it is a warning', () => {
    const life2007 = [...life, anEvent('disciplined', '2006-05-01')];
    const { refused, warnings } = award('2006-09-02', { level: 30 }, life2007);
    expect(refused).toBeNull();
    expect(warnings.map((w) => w.rule)).toContainEqual(expect.stringContaining('sau 6 tháng'));
  });
});

describe('Hướng dẫn 06-HD/TW, mục 18.4: the round of the window, some days before the years are full', () => {
  // 50 years on 20/02/2026: of the round of 3/2, whose window ends with February.
  const born = [
    anEvent('admitted', '1976-02-20', { signedOn: '1976-02-20' }),
    anEvent('recognised', '1977-02-20'),
  ];
  it.each([
    ['2026-02-02', 1],
    ['2026-02-03', 0],
    ['2026-02-20', 0],
  ] as const)('awarded on %s: %s warnings', (on, warned) => {
    const { refused, warnings } = award(on, { level: 50 }, born);
    expect(refused).toBeNull();
    expect(warnings).toHaveLength(warned);
  });

  it('is nothing to one who died before: he had what he had reached on that day', () => {
    const dead = [...born, anEvent('died', '2024-12-31')];
    expect(award('2026-02-20', { level: 50, award: 'posthumous' }, dead).refused?.refusal.rule).toContain(
      'sớm nhất là 01/02/2025',
    );
  });
});

it('Hướng dẫn 06-HD/TW, mục 5.3: time outside the Party moves the day of a badge', () => {
  const readmitted = [
    ...life,
    anEvent('removed', '1990-05-01'),
    anEvent('admitted', '1995-05-01'),
    anEvent('recognised', '1996-05-01'),
  ];
  // 50 years from 01/05/1976, and the five years outside on top.
  expect(award('2026-05-19', { level: 50 }, readmitted).refused?.refusal.rule).toContain(
    'Đến 01/05/2031 mới đủ 50 năm',
  );
  expect(award('2026-05-19', { level: 45 }, readmitted).refused).toBeNull();
});

it('Hướng dẫn 06-HD/TW, mục 18: 73 years and 11 months at death are no badge of 75, by 12 months at most', () => {
  const veteran = [
    anEvent('admitted', '1951-10-01', { signedOn: '1951-10-01' }),
    anEvent('recognised', '1952-10-01'),
  ];
  const posthumous = (diedOn: string) =>
    award('2026-02-03', { level: 75, award: 'posthumous' }, [...veteran, anEvent('died', diedOn)]).refused;
  expect(posthumous('2025-09-15')?.refusal.rule).toContain('sớm nhất là 01/10/2025 (truy tặng');
  expect(posthumous('2025-10-01')).toBeNull();
});
