import { expect, it } from 'vitest';
import { anEvent } from '../testing/an-event.ts';
import { pendingEvents } from './pending-events.ts';

const today = '2026-11-22';

it('counts the days to what takes effect later, nearest first, and leaves out what was withdrawn', () => {
  const events = [
    anEvent('recognised', '2026-12-19'),
    anEvent('admitted', '2025-12-19'),
    anEvent('cardIssued', '2026-12'),
    { ...anEvent('died', '2026-12-20'), withdrawnReason: 'Ghi nhầm' },
  ];
  expect(pendingEvents(events, today).map((p) => [p.event.kind, p.takesEffectOn, p.remainingDays])).toEqual([
    ['cardIssued', '2026-12-01', 9],
    ['recognised', '2026-12-19', 27],
  ]);
});

it('what takes effect today is not ahead any more; a month counts from its first day', () => {
  const events = [anEvent('admitted', today), anEvent('residenceIntroduced', '2026-11')];
  expect(pendingEvents(events, today)).toEqual([]);
});
