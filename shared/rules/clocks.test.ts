import { describe, expect, it } from 'vitest';
import { anEvent } from '../testing/an-event.ts';
import { clock, clocks, type Extra } from '../testing/clock-table.ts';
import { clockRules } from './regulations/clocks.ts';

const admitted = anEvent('admitted', '2025-11-03', { signedOn: '2025-10-20' });
const recognised = anEvent('recognised', '2026-11-03');

describe('Hướng dẫn 06-HD/TW, mục 18.4: the round of a badge', () => {
  const veteran = [
    anEvent('admitted', '1997-01-15', { signedOn: '1997-01-10' }),
    anEvent('recognised', '1998-01-15'),
  ];
  it('is told of three months before its dossier is due, with the level and the round', () => {
    // 30 years on 10/01/2027 → round 3/2/2027, dossier 30 working days before it: 23/12/2026 less New Year's day.
    expect(clock('badge', veteran, '2026-11-22')).toMatchObject({
      dueOn: '2026-12-22',
      detail: 'Huy hiệu 30 năm tuổi Đảng, đợt 3/2/2027',
      action: 'badges',
      roundDay: '2027-02-03',
      verified: false,
    });
    expect(clock('badge', veteran, '2026-09-21')).toBeUndefined();
    expect(clock('badge', veteran, '2027-03-22')?.overdueDays).toBe(90);
  });

  it('stops when the badge is awarded', () => {
    const awarded = [...veteran, anEvent('badgeAwarded', '2027-02-03')];
    expect(clock('badge', awarded, '2027-03-22')).toBeUndefined();
  });

  it('stops when the proposal went up, until it is decided', () => {
    expect(clock('badge', veteran, '2026-12-20', { sentBadgeLevels: [30] })).toBeUndefined();
  });

  it('leaves alone the years that a roster brought along, unless the register knows a badge', () => {
    const roster = [
      anEvent('admitted', '1997-01-15', { payload: { orgId: null } }),
      anEvent('recognised', '1998-01-15'),
      anEvent('enrolled', '2027-06-30'),
    ];
    expect(clock('badge', roster, '2027-12-22')).toBeUndefined();
    const older = [
      anEvent('admitted', '1987-01-15', { payload: { orgId: null } }),
      anEvent('recognised', '1988-01-15'),
      anEvent('badgeAwarded', '2017-02-03'),
      anEvent('enrolled', '2027-06-30'),
    ];
    expect(clock('badge', older, '2027-12-22')?.roundDay).toBe('2027-02-03');
  });

  it('is no deadline any more a year after the round: the lists of later rounds have the missed ones', () => {
    expect(clock('badge', veteran, '2028-02-03')?.overdueDays).toBeGreaterThan(400);
    expect(clock('badge', veteran, '2028-02-04')).toBeUndefined();
  });
});

describe('every clock', () => {
  it('says what to do, by which rule, and whether the rule was read', () => {
    for (const rule of Object.values(clockRules)) {
      expect(rule.citation).toMatch(/Quy định|Hướng dẫn/);
      expect(rule.rule.endsWith('.')).toBe(true);
      expect(rule.label).not.toBe('');
    }
    const before = anEvent('suspended', '2024-05-01', { payload: { untilOn: '2024-07-30' } });
    expect(clock('suspensionEnd', [anEvent('admitted', '2020-01-01'), before], '2024-06-01')?.verified).toBe(
      false,
    );
    expect(clock('probationEnd', [admitted], '2026-06-01')?.verified).toBe(true);
  });

  it('comes most overdue first', () => {
    const found = clocks([admitted, anEvent('disciplined', '2026-02-01')], '2026-11-22');
    expect(found.map((c) => c.kind)).toEqual(['branchReview', 'disciplineEnd']);
  });

  it('is not wound by a date known to the year only', () => {
    expect(clocks([anEvent('admitted', '2026')], '2026-11-22')).toEqual([]);
  });

  it('of the yearly supplement runs only where the office keeps track of it', () => {
    const kinds = (extra: Extra) => clocks([admitted, recognised], '2026-11-22', extra).map((c) => c.kind);
    expect(kinds({})).toEqual([]);
    expect(kinds({ supplementedYear: 2025 })).toEqual(['yearlySupplement']);
    expect(kinds({ supplementedYear: 2026 })).toEqual([]);
  });
});
