import { transfersText as text } from '../../../shared/i18n/vi/transfers.ts';
import type { TransferClock } from '../../../shared/rules/transfer-clocks.ts';
import { formatDate } from '../../../shared/text/dates.ts';

/** "30/11/2026 – còn 5 ngày làm việc" */
export const clockText = ({ dueOn, daysLeft, unit }: TransferClock): string =>
  text.due(formatDate(dueOn), text.left(daysLeft, unit));

/** The clock that a list shows: the one that ran out last by a text that was read, else the next to come. */
export function mainClock(clocks: readonly TransferClock[]): TransferClock | undefined {
  return (
    clocks.findLast((c) => c.daysLeft < 0 && c.verified) ?? clocks.find((c) => c.daysLeft >= 0) ?? clocks[0]
  );
}
