/**
 * Every area of rules that the program reads figures from: what "Quy định đang dùng" lists, what an office may change
 * and what a pack may carry. A new area is one line here.
 */
import { badgeMoneyArea } from './badge-money.ts';
import { badgeNumbersArea } from './badge-numbers.ts';
import { badgeArea } from './badge-rounds.ts';
import { cardArea } from './card.ts';
import { classificationArea } from './classification-area.ts';
import { clocksArea } from './clocks-area.ts';
import { commendationArea } from './commendation.ts';
import { disciplineArea } from './discipline.ts';
import { duesArea } from './dues.ts';
import { dutiesArea } from './duties-area.ts';
import { meetingsArea } from './meetings.ts';
import { membershipArea } from './membership-area.ts';
import { organisationsArea } from './organisations-area.ts';
import { petitionsArea } from './petitions.ts';
import type { RuleArea, RuleParameter } from './rule-change.ts';
import { standingArea } from './standing-area.ts';
import { structureArea } from './structure.ts';
import { transferArea } from './transfer-area.ts';

export const ruleAreas: readonly RuleArea[] = [
  membershipArea,
  standingArea,
  transferArea,
  organisationsArea,
  cardArea,
  badgeArea,
  badgeNumbersArea,
  badgeMoneyArea,
  commendationArea,
  disciplineArea,
  duesArea,
  classificationArea,
  meetingsArea,
  petitionsArea,
  clocksArea,
  dutiesArea,
  structureArea,
];

export interface KnownParameter {
  readonly area: RuleArea;
  readonly parameter: RuleParameter;
}

/** Null where the program knows no such figure. */
export function findParameter(area: string, parameter: string): KnownParameter | null {
  const found = ruleAreas.find((a) => a.area === area);
  const known = found?.parameters.find(({ key }) => key === parameter);
  return found && known ? { area: found, parameter: known } : null;
}
