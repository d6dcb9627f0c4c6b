/** Events entered today that take effect later: the countdown on the member's head. */
import type { LedgerEvent } from '../entities/event.ts';
import { daysBetween, firstDayOf } from '../text/day-arithmetic.ts';
import { inLedgerOrder } from './lifecycle.ts';

export interface PendingEvent {
  readonly event: LedgerEvent;
  /** first day on which it counts: of a month or a year known only as such, its first day */
  readonly takesEffectOn: string;
  /** calendar days from today, at least 1 */
  readonly remainingDays: number;
}

/** Nearest first. @param today full ISO date */
export const pendingEvents = (events: readonly LedgerEvent[], today: string): PendingEvent[] =>
  inLedgerOrder(events.filter((e) => e.withdrawnReason === null && firstDayOf(e.effectiveOn) > today))
    .map((event) => {
      const takesEffectOn = firstDayOf(event.effectiveOn);
      return { event, takesEffectOn, remainingDays: daysBetween(today, takesEffectOn) };
    })
    .sort((a, b) => a.remainingDays - b.remainingDays);
