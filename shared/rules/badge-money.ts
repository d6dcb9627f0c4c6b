/** What goes with one award in money, on the day of its decision. */
import { badgeMoneyRegulationOn } from './regulations/badge-money.ts';
import { noChanges, type RuleChanges } from './regulations/rule-change.ts';

export interface BadgeMoney {
  /** null: no figure is known ("chưa có mức") */
  readonly multiple: number | null;
  readonly baseSalary: number | null;
  /** đồng; null where one of the two is not known */
  readonly amount: number | null;
  readonly citation: string;
}

/** Regulations write 0 for what is not known. */
const known = (figure: number): number | null => (figure > 0 ? figure : null);

/** @param day full ISO date; a partial one says no salary for sure, so no amount either */
export function badgeMoney(level: number, day: string, changes: RuleChanges = noChanges): BadgeMoney {
  const regulation = badgeMoneyRegulationOn(day, changes);
  const multiple = known(regulation.multiples[level] ?? 0);
  const baseSalary = day.length === 10 ? known(regulation.baseSalary) : null;
  return {
    multiple,
    baseSalary,
    amount: multiple === null || baseSalary === null ? null : Math.round(multiple * baseSalary),
    citation: `${regulation.multiplesCitation}; ${regulation.baseSalaryCitation}`,
  };
}
