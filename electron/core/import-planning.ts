/** The plan of the staged list, made anew whenever what it rests on has changed. */
import { createHash } from 'node:crypto';
import type { ReadDb } from '../../db/connection.ts';
import { customValuesOfMembers } from '../../db/repo/custom-field.ts';
import { eventsOfMembers } from '../../db/repo/event.ts';
import { knownMembers, ratingsOf, registerStamp } from '../../db/repo/import.ts';
import { rememberedPairs } from '../../db/repo/import-memory.ts';
import { getMembers } from '../../db/repo/member.ts';
import { getStates } from '../../db/repo/member-state.ts';
import { listOrganisations } from '../../db/repo/organisation.ts';
import { ruleChanges } from '../../db/repo/rule-change.ts';
import { closedYears } from '../../db/repo/year-closing.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { makePlan } from '../../shared/roster/plan.ts';
import type { MatchedMember, RegisterFacts } from '../../shared/roster/plan-types.ts';
import { initialState } from '../../shared/rules/lifecycle.ts';
import { formatDate } from '../../shared/text/dates.ts';
import type { CoreContext } from './context.ts';
import type { ImportDraft, MadePlan } from './import-draft.ts';
import { eventJudge } from './import-event-judge.ts';
import { readingKey } from './import-reading.ts';
import { dayInVietnam } from './today.ts';

/** The plan for what was decided; the one made before where nothing that it rests on has changed since. */
export function planOf(draft: ImportDraft, { db, today }: CoreContext): Result<MadePlan> {
  const { choices } = draft.decisions;
  const stamp = registerStamp(db);
  const madeOf = JSON.stringify([readingKey(draft.decisions), choices, today]);
  if (draft.plan?.madeOf === madeOf && draft.plan.stamp === stamp) return ok(draft.plan);
  if (choices.asOf > today) return fail('import.as-of-future', { date: formatDate(choices.asOf) });
  const organisations = listOrganisations(db);
  if (!organisations.some((o) => o.id === choices.orgId)) return fail('organisation.not-found');
  const plan = makePlan(draft.reading, registerFacts(db, organisations, today), choices);
  // A plan is a pure function of these, so they name it; its own text would have to be made of every row.
  const hash = createHash('sha256')
    .update(JSON.stringify([draft.sha256, madeOf, stamp]))
    .digest('hex');
  draft.plan = { hash, plan, stamp, madeOf };
  return ok(draft.plan);
}

/** The plan that the page has before it; any other is out of date. */
export function shownPlan(draft: ImportDraft, hash: string): Result<MadePlan> {
  return draft.plan?.hash === hash ? ok(draft.plan) : fail('import.register-changed');
}

function registerFacts(
  db: ReadDb,
  organisations: RegisterFacts['organisations'],
  today: string,
): RegisterFacts {
  const pairs = Map.groupBy(rememberedPairs(db), (pair) => pair.rowKey);
  return {
    organisations,
    today,
    ruleChanges: ruleChanges(db),
    closedYears: new Map(
      [...closedYears(db)].map(([year, { number, closedAt }]) => [
        year,
        { number, on: dayInVietnam(new Date(closedAt)) },
      ]),
    ),
    known: knownMembers(db),
    judgeEvent: eventJudge(db),
    remembered: pairs,
    matched: (ids) => matchedMembers(db, ids),
  };
}

export function matchedMembers(db: ReadDb, ids: readonly number[]): Map<number, MatchedMember> {
  const states = getStates(db, ids);
  const ledgers = eventsOfMembers(db, ids);
  const ratings = ratingsOf(db, ids);
  const own = customValuesOfMembers(db, ids);
  return new Map(
    getMembers(db, ids).map(({ id, record }): [number, MatchedMember] => [
      id,
      {
        id,
        record,
        state: states.get(id) ?? initialState,
        events: ledgers.get(id) ?? [],
        ratings: ratings.get(id) ?? new Map(),
        own: own.get(id) ?? {},
      },
    ]),
  );
}
