/** Clocks of the open transfers of one member, at both ends. */
import { addMonths } from '../text/dates.ts';
import type { WoundClock } from './clocks.ts';
import { clockRules } from './regulations/clocks.ts';
import { addWorkingDays, type HolidayCalendar } from './working-days.ts';

/** Of a transfer, what its clocks need; dates are full ISO or ''. */
export interface ClockTransfer {
  readonly id: number;
  readonly direction: 'out' | 'in' | 'internal';
  readonly state: 'drafted' | 'left' | 'received' | 'returned' | 'cancelled';
  /** the decision or change of residence */
  readonly causeOn: string;
  readonly introducedOn: string;
  readonly receivedOn: string;
  readonly expectedEndOn: string;
}

const full = (date: string): boolean => date.length === 10;

export function transferClocks(transfers: readonly ClockTransfer[], calendar: HolidayCalendar): WoundClock[] {
  return transfers.flatMap((transfer): WoundClock[] => {
    const { id, state, causeOn, introducedOn, receivedOn } = transfer;
    const clock = (kind: WoundClock['kind'], startsOn: string, dueOn: string): WoundClock => ({
      kind,
      startsOn,
      dueOn,
      action: 'transfer',
      transferId: id,
    });
    const introduced = full(introducedOn);
    if (state === 'drafted' && !introduced)
      return full(causeOn)
        ? [
            clock(
              'transferHandIn',
              causeOn,
              addWorkingDays(causeOn, clockRules.transferHandIn.amount, calendar),
            ),
          ]
        : [];
    if ((state !== 'left' && state !== 'drafted') || receivedOn !== '' || !introduced) return [];
    const submitBy = addWorkingDays(introducedOn, clockRules.transferSubmit.amount, calendar);
    const lapsesOn = addMonths(introducedOn, clockRules.transferLapsed.amount);
    return [
      clock('transferSubmit', introducedOn, submitBy),
      // The last day of the three months is still in time; it is told of only once the thirty days are over.
      clock('transferLapsed', submitBy, lapsesOn),
    ];
  });
}
