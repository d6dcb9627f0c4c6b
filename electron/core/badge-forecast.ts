/** How many will reach which level at each of the next rounds, counted in one pass of today's states. */
import type { ReadDb } from '../../db/connection.ts';
import { ruleChanges } from '../../db/repo/rule-change.ts';
import type { BadgeForecast, ForecastCell, RoundInfo } from '../../shared/ipc/badge.ts';
import { milestonesWithin, roundQuestion } from '../../shared/rules/badge-due.ts';
import { badgeMoneyRegulationOn } from '../../shared/rules/regulations/badge-money.ts';
import type { RuleChanges } from '../../shared/rules/regulations/rule-change.ts';
import { badgePeople } from './badge-people.ts';
import { comingRounds, forecastRounds, roundInfos } from './badge-rounds.ts';

export function badgeForecast(db: ReadDb, orgId: number | null, today: string): BadgeForecast {
  const changes = ruleChanges(db);
  const rounds = comingRounds(today, forecastRounds, changes);
  const questions = rounds.map((round) => roundQuestion(round, today, changes));
  const last = rounds.at(-1);
  if (!last) throw new Error('there are rounds every year');
  const counts = rounds.map(() => new Map<number, number>());
  for (const person of badgePeople(db, { orgId, today, until: last.until, diedAfter: today }))
    milestonesWithin(person, questions, ({ level }, at) => {
      const count = counts[at];
      count?.set(level, (count.get(level) ?? 0) + 1);
    });
  const cells = rounds.flatMap(({ day }, at) =>
    [...(counts[at] ?? [])].map(([level, count]) => ({ roundDay: day, level, count })),
  );
  return {
    rounds: roundInfos(db, rounds, changes),
    levels: [...new Set(cells.map(({ level }) => level))].sort((a, b) => a - b),
    cells,
    ...moneyOf(rounds, cells, changes),
  };
}

/** Multiples of lương cơ sở as they are known today: a later salary is not foreseen. */
function moneyOf(
  rounds: readonly Pick<RoundInfo, 'day'>[],
  cells: readonly ForecastCell[],
  changes: RuleChanges,
): Pick<BadgeForecast, 'money' | 'moneyCitation'> {
  const years = [...new Set(rounds.map(({ day }) => Number(day.slice(0, 4))))];
  const money = years.map((year) => {
    let sum = 0;
    let unknown = 0;
    for (const { roundDay, level, count } of cells) {
      if (Number(roundDay.slice(0, 4)) !== year) continue;
      const { multiples, baseSalary } = badgeMoneyRegulationOn(roundDay, changes);
      const each = (multiples[level] ?? 0) * baseSalary;
      sum += each * count;
      if (each === 0) unknown += count;
    }
    return { year, sum, unknown };
  });
  const { multiplesCitation, baseSalaryCitation } = badgeMoneyRegulationOn(rounds[0]?.day ?? '', changes);
  return { money, moneyCitation: `${multiplesCitation}; ${baseSalaryCitation}` };
}
