import type { ReadDb } from '../../db/connection.ts';
import { ruleChanges } from '../../db/repo/rule-change.ts';
import { bookScope } from '../../db/reports/books/book-scope.ts';
import { organisationRuns } from '../../db/reports/organisation-runs.ts';
import { ratingRuns } from '../../db/reports/rating-runs.ts';
import type { FiveYears } from '../../shared/ipc/commendation.ts';
import { type RunVerdict, verdictOfRun, yearsUpTo } from '../../shared/rules/commendation-years.ts';
import { levelName } from '../../shared/rules/rating-names.ts';
import { classificationRegimeOf, yearEnd } from '../../shared/rules/regulations/classification.ts';
import { commendationRegulationOn } from '../../shared/rules/regulations/commendation.ts';

/** Who had the best level in every year of a run that ends with the year, and of whom that cannot be said. */
export function fiveYears(
  db: ReadDb,
  { year, orgId }: { readonly year: number; readonly orgId: number },
  limit: number,
): FiveYears {
  const day = yearEnd(year);
  const changes = ruleChanges(db);
  const regulation = commendationRegulationOn(day, changes);
  const years = yearsUpTo(year, regulation.consecutiveYears);
  const scope = bookScope(db, { orgId, from: '', asOf: day });
  const runs = ratingRuns(db, years, scope);
  const of = (verdict: RunVerdict) => runs.filter((run) => verdictOfRun(run.years) === verdict);
  const running = of('running');
  const unproven = of('unproven');
  const organisations = organisationRuns(db, years, scope).flatMap((run) => {
    const verdict = verdictOfRun(run.years);
    return verdict === 'broken' ? [] : [{ ...run, proven: verdict === 'running' }];
  });
  return {
    years,
    bestNames: years.map((y) => levelName('excellent', classificationRegimeOf(y, changes))),
    running: running.slice(0, limit),
    unproven: unproven.slice(0, limit),
    organisations: organisations.toSorted((a, b) => Number(b.proven) - Number(a.proven)),
    organisationBestNames: years.map((y) => classificationRegimeOf(y, changes).organisationNames.excellent),
    found: { running: running.length, unproven: unproven.length },
    citation: regulation.consecutiveCitation,
    verified: regulation.consecutiveVerified,
  };
}
