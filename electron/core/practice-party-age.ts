/** Lives by which every group of those due for a badge has somebody: waiting, dead, of doubtful dates, confirmed. Pure. */
import { nextBadgeRound } from '../../shared/rules/regulations/badge-rounds.ts';
import { addMonths } from '../../shared/text/dates.ts';
import { addDays } from '../../shared/text/day-arithmetic.ts';
import { practiceEvent } from './practice-lives.ts';
import type { Life, Turn } from './practice-states.ts';

/** Admitted and recognised so that so many years of Party age are full on a day; the badge of 30 years was given. */
function reaching(years: number, on: string, n: number, orgId: number): Life['events'] {
  const signedOn = addMonths(on, -12 * years);
  const admittedOn = addMonths(signedOn, 1);
  const officialOn = addMonths(admittedOn, 12);
  const badgeOn = nextBadgeRound(addMonths(signedOn, 360)).day;
  return [
    practiceEvent('admitted', admittedOn, { orgId }, { number: `${n}-QĐ/ĐU`, signedOn }),
    practiceEvent('recognised', officialOn, {}, { number: `${n + 9}-QĐ/ĐU`, signedOn: officialOn }),
    practiceEvent(
      'badgeAwarded',
      badgeOn,
      { level: 30, round: nextBadgeRound(badgeOn).name, award: 'award' },
      { number: `${n + 90}-QĐ/TU`, signedOn: badgeOn },
    ),
  ];
}

/** The same person with another life; born early enough for it. */
const instead =
  (bornYear: number, events: (n: number, orgId: number, today: string) => Life['events']): Turn =>
  (n, { record }, { orgId, today }) => ({
    record: { ...record, bornOn: `${bornYear}${record.bornOn.slice(4)}` },
    events: events(n, orgId, today),
  });

const within = (today: string): string => addDays(nextBadgeRound(today).from, 20);

export const partyAgeTurns: Readonly<Record<number, Turn>> = {
  // Warned lately: nine months to wait.
  33: instead(1955, (n, orgId, today) => [
    ...reaching(40, within(today), n, orgId),
    practiceEvent(
      'disciplined',
      addMonths(today, -2),
      { form: 'warning', ground: 'Vi phạm trong quản lý đất đai' },
      { number: `${n}-QĐ/UBKT`, signedOn: addMonths(today, -2) },
    ),
  ]),
  // Only the years are known: to be verified.
  34: instead(1950, (_n, orgId, today) => {
    const year = Number(within(today).slice(0, 4)) - 50;
    return [
      practiceEvent('admitted', String(year), { orgId }),
      practiceEvent('recognised', String(year + 1), {}),
    ];
  }),
  // Died half a year before the fifty years were full.
  36: instead(1948, (n, orgId, today) => [
    ...reaching(50, addMonths(today, 4), n, orgId),
    practiceEvent('died', addMonths(today, -2), { cause: 'Bệnh nặng' }),
  ]),
  // Out of touch for a time in the eighties; a decision says what counts.
  37: instead(1954, (n, orgId, today) => [
    ...reaching(46, within(today), n, orgId),
    practiceEvent(
      'partyAgeConfirmed',
      addMonths(today, -24),
      { years: 41, months: 3, ground: 'Mất liên lạc khi chuyển ngành, đã được kết luận' },
      { number: `${n}-QĐ/ĐU`, signedOn: addMonths(today, -24) },
    ),
  ]),
};
