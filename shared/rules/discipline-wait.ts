/** How long a disciplined member waits for a Huy hiệu Đảng: longer for the graver form (294, khoản 28.3.1c). */
import type { LedgerEvent } from '../entities/event.ts';
import { addMonths } from '../text/dates.ts';
import { disciplinesOf, type MemberDiscipline } from './discipline.ts';
import { comparePartial } from './partial-order.ts';
import { membershipRegulationOn } from './regulations/membership.ts';
import { noChanges, type RuleChanges } from './regulations/rule-change.ts';

export interface DisciplineWait {
  readonly discipline: MemberDiscipline;
  readonly months: number;
  /** first day on which a badge may be considered, with the branch's confirmation that he has mended */
  readonly freeOn: string;
  readonly citation: string;
  /** false: a warning only, the text was not read */
  readonly verified: boolean;
}

/**
 * The wait that runs on a day, the one that ends last; null when there is none. A cancelled discipline makes nobody
 * wait, a changed one as long as its new form; an expelled person is no member.
 * @param events of one member, any order
 * @param day on which the badge is considered, ISO, may be partial
 */
export function disciplineWait(
  events: readonly LedgerEvent[],
  day: string,
  changes: RuleChanges = noChanges,
): DisciplineWait | null {
  const regulation = membershipRegulationOn(day, changes);
  let longest: DisciplineWait | null = null;
  for (const discipline of disciplinesOf(events, day, changes)) {
    const { form, event } = discipline;
    if (form === null || form === 'expulsion') continue;
    const months = regulation.badgeWait[form];
    const freeOn = addMonths(event.effectiveOn, months);
    if (comparePartial(day, freeOn) >= 0 || (longest && freeOn <= longest.freeOn)) continue;
    longest = {
      discipline,
      months,
      freeOn,
      citation: regulation.badgeWaitCitation,
      verified: regulation.badgeWaitVerified,
    };
  }
  return longest;
}
