import { describe, expect, test } from 'vitest';
import { type DuesArrival, duesStanding, type StandingPeriod } from './dues-standing.ts';

const end = '9999-12-31';
const days = (
  fromOn: string,
  untilOn: string,
  status: StandingPeriod['status'],
  part: Partial<StandingPeriod> = {},
): StandingPeriod => ({ fromOn, untilOn, status, orgId: 1, awaySince: null, exemptSince: null, ...part });

const said = (month: string, periods: readonly StandingPeriod[], arrivals: readonly DuesArrival[] = []) => {
  const standing = duesStanding(month, periods, arrivals);
  return standing.pays ? standing.orgId : standing.why;
};

const moved = [
  days('2020-01-01', '2026-11-10', 'official'),
  days('2026-11-10', end, 'official', { orgId: 2 }),
];
const left = [
  days('2020-01-01', '2026-11-10', 'official'),
  days('2026-11-10', end, 'transferredOut', { orgId: null }),
];
const died = [days('2020-01-01', '2026-11-10', 'official'), days('2026-11-10', end, 'died', { orgId: null })];
const admitted = [days('2026-05-01', '2026-11-20', 'candidate'), days('2026-11-20', end, 'probationary')];
const away = [
  days('2020-01-01', '2026-11-10', 'official'),
  days('2026-11-10', '2027-02-10', 'official', { awaySince: '2026-11-10' }),
  days('2027-02-10', end, 'official'),
];
const guest = [
  days('2026-11-10', '2027-02-10', 'temporary', { awaySince: '2026-11-10' }),
  days('2027-02-10', end, 'temporaryEnded', { orgId: null }),
];

describe('HD 38-HD/BTCTW, mục 4.2: the first day of a month decides who pays it where', () => {
  test.each([
    ['moved on 10/11: November at the old branch', '2026-11', moved, 1],
    ['moved on 10/11: December at the new one', '2026-12', moved, 2],
    ['left on 10/11: November is paid before leaving', '2026-11', left, 1],
    ['left on 10/11: December is nobody’s', '2026-12', left, 'left'],
    ['died on 10/11: nothing is asked for November', '2026-11', died, 'left'],
    ['admitted on 20/11: begins with November', '2026-11', admitted, 1],
    ['admitted on 20/11: October was before', '2026-10', admitted, 'before'],
    ['nothing in the ledger yet', '2026-04', admitted, 'before'],
    ['away from 10/11: November here', '2026-11', away, 1],
    ['away: December where he is for the time', '2026-12', away, 'away'],
    ['back on 10/02: February was paid there', '2027-02', away, 'away'],
    ['back on 10/02: March here again', '2027-03', away, 1],
    ['a guest of 10/11 begins with November', '2026-11', guest, 1],
    ['a guest until 10/02 pays February here', '2027-02', guest, 1],
    ['a guest who is gone', '2027-03', guest, 'left'],
  ] as const)('%s', (_, month, periods, expected) => {
    expect(said(month, periods)).toBe(expected);
  });

  test.each([
    ['2026-11', 'paidElsewhere'],
    ['2026-12', 1],
  ] as const)('received on 20/11 with dues paid through 11/2026: %s → %s', (month, expected) => {
    const periods = [days('2026-11-20', end, 'official')];
    expect(said(month, periods, [{ receivedMonth: '2026-11', paidThrough: '2026-11' }])).toBe(expected);
  });

  test('exempt from meetings pays all the same, and it is said', () => {
    const exempt = days('2020-01-01', end, 'official', { exemptSince: '2026-01-01' });
    expect(duesStanding('2026-11', [exempt])).toMatchObject({ pays: true, exemptFromMeetings: true });
  });
});
