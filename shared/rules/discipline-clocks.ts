/** Clocks of discipline: the day on which a decision ends by itself, and the one by which a complaint is settled. */
import type { LedgerEvent } from '../entities/event.ts';
import { formatDate } from '../text/dates.ts';
import { addDays } from '../text/day-arithmetic.ts';
import type { WoundClock } from './clocks.ts';
import { disciplinesOf } from './discipline.ts';
import { disciplineRegulationOn } from './regulations/discipline.ts';
import type { RuleChanges } from './regulations/rule-change.ts';

export const disciplineClocks = (
  events: readonly LedgerEvent[],
  today: string,
  changes: RuleChanges,
): WoundClock[] =>
  disciplinesOf(events, today, changes).flatMap(({ event, complaints, state, endsOn }): WoundClock[] => {
    const open = complaints.at(-1);
    if (state === 'underComplaint' && open?.on.length === 10) {
      const { settlement } = disciplineRegulationOn(open.on, changes);
      const dueOn = addDays(open.on, open.central ? settlement.centralDays : settlement.days);
      const detail = `Quyết định kỷ luật ngày ${formatDate(event.effectiveOn)}`;
      return [{ kind: 'complaintHandling', startsOn: open.on, dueOn, action: 'none', detail }];
    }
    // It ends by itself: nothing is late about it afterwards.
    return state === 'inForce' && endsOn !== null
      ? [{ kind: 'disciplineEnd', startsOn: event.effectiveOn, dueOn: endsOn, action: 'none' }]
      : [];
  });
