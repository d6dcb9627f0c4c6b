/** What an entry of income and group needs, and what is doubtful about it: for the form and for the register. */
import { type DatedProfile, duesGroups, firstDayOfMonth } from '../entities/dues.ts';
import { addMonths, formatDate } from '../text/dates.ts';
import { rateKind } from './dues.ts';
import { baseNames, moneyText } from './dues-rate.ts';
import type { Refusal } from './lifecycle.ts';
import { duesRegulationOn } from './regulations/dues.ts';
import type { RuleChanges } from './regulations/rule-change.ts';

export const regionLabel = 'Vùng lương tối thiểu';

/** The field that is still empty and without which the due of its first month cannot be told; null = complete. */
export function missingInProfile(profile: DatedProfile, changes?: RuleChanges): string | null {
  const { group, baseAmount, region, relief, fromMonth } = profile;
  if (relief !== '' && duesRegulationOn(firstDayOfMonth(fromMonth), changes).relief[relief] >= 100)
    return null;
  const kind = rateKind(group, fromMonth, changes);
  if (kind === 'wage') return region === null ? regionLabel : null;
  return kind !== 'fixed' && baseAmount === null ? baseNames[group] : null;
}

/** What is written all the same, with the text that makes it doubtful. */
export function profileWarnings(profile: DatedProfile, changes?: RuleChanges): Refusal[] {
  const { group, baseAmount, relief, reliefUntil, decision, fromMonth } = profile;
  const regulation = duesRegulationOn(firstDayOfMonth(fromMonth), changes);
  const rate = regulation[group];
  const said: Refusal[] = [];
  if (relief !== '') {
    const { months, citation } = regulation.relief;
    if (decision === '')
      said.push({
        rule: 'Miễn, giảm đảng phí cần quyết định hoặc nghị quyết; ô Theo quyết định còn trống.',
        citation,
      });
    if (reliefUntil === '' || reliefUntil > addMonths(fromMonth, months - 1))
      said.push({
        rule: `Mỗi lần miễn, giảm nhiều nhất ${months} tháng, tức đến hết tháng ${formatDate(addMonths(fromMonth, months - 1))}.`,
        citation,
      });
  }
  if (rate.of === 'agreed' && rate.most > 0 && baseAmount !== null)
    if (baseAmount < rate.least || baseAmount > rate.most)
      said.push({
        rule: `${duesGroups[group]}: mức ấn định thường từ ${moneyText(rate.least)} đến ${moneyText(rate.most)}.`,
        citation: rate.citation,
      });
  return said;
}
