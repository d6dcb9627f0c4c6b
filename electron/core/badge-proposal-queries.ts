/** Reading the proposals: the rounds with their numbers, one round's list, one person's proposals. */
import type { ReadDb } from '../../db/connection.ts';
import { countProposals, proposalsOfRound } from '../../db/repo/badge-proposal.ts';
import { getEvents } from '../../db/repo/event.ts';
import { organisationNames } from '../../db/repo/organisation.ts';
import { ruleChanges } from '../../db/repo/rule-change.ts';
import { bookScope } from '../../db/reports/books/book-scope.ts';
import { openProposalStates, type ProposalState } from '../../shared/entities/badge-proposal.ts';
import { errors } from '../../shared/errors/catalogue.ts';
import type { BadgeRoundTally, ProposalRow } from '../../shared/ipc/badge-proposal.ts';
import { ok } from '../../shared/result.ts';
import { badgeRoundsOfYears, nextBadgeRound } from '../../shared/rules/regulations/badge-rounds.ts';
import { endOfTime } from '../../shared/text/day-arithmetic.ts';
import { foldText } from '../../shared/text/names.ts';
import { checkPeople } from './badge-proposal-check.ts';
import type { CoreHandlers } from './context.ts';

/** The organisation with its subtree on a day; null = the whole register. */
export const orgsAsked = (db: ReadDb, orgId: number | null, day: string): readonly number[] | null =>
  orgId === null ? null : bookScope(db, { orgId, from: '', asOf: day }).orgIds;

/** Rounds from the next one on that are offered before anybody is proposed. */
const comingRounds = 4;

function roundsOf(db: ReadDb, today: string): BadgeRoundTally[] {
  const found = new Map<string, BadgeRoundTally>();
  const changes = ruleChanges(db);
  const next = nextBadgeRound(today, changes);
  const year = Number(next.day.slice(0, 4));
  const coming = badgeRoundsOfYears(year, year + 1, changes).filter((r) => r.day >= next.day);
  for (const { day, name } of coming.slice(0, comingRounds))
    found.set(day, { day, name, proposed: 0, open: 0 });
  for (const row of countProposals(db, { from: '', to: endOfTime, orgIds: null })) {
    const before = found.get(row.roundDay) ?? {
      day: row.roundDay,
      name: row.roundName,
      proposed: 0,
      open: 0,
    };
    found.set(row.roundDay, {
      ...before,
      proposed: before.proposed + (row.state === 'withdrawn' ? 0 : row.count),
      open: before.open + (openProposalStates.includes(row.state) ? row.count : 0),
    });
  }
  return [...found.values()].toSorted((a, b) => (a.day < b.day ? 1 : -1));
}

/** A round's list with the names, and what the decision gave. */
export function proposalRows(
  db: ReadDb,
  args: { readonly roundDay: string; readonly orgIds: readonly number[] | null },
): ProposalRow[] {
  const orgs = organisationNames(db);
  const proposals = proposalsOfRound(db, args);
  const awards = getEvents(
    db,
    proposals.flatMap((p) => p.eventId ?? []),
  );
  return proposals.map((p): ProposalRow => {
    const award = p.eventId === null ? undefined : awards.get(p.eventId);
    return {
      ...p,
      orgName: orgs.get(p.orgId) ?? '',
      badgeNumber: award?.kind === 'badgeAwarded' ? award.payload.badgeNumber : '',
      decisionNumber: award?.decision.number ?? '',
    };
  });
}

export const badgeProposalQueries: CoreHandlers<
  'badgeProposal.rounds' | 'badgeProposal.page' | 'badgeProposal.check'
> = {
  'badgeProposal.rounds': (_input, { db, today }) => ok(roundsOf(db, today)),

  'badgeProposal.page': ({ roundDay, orgId, state, search, limit }, { db }) => {
    const wanted = foldText(search);
    const named = proposalRows(db, { roundDay, orgIds: orgsAsked(db, orgId, roundDay) }).filter(
      (p) => wanted === '' || foldText(p.fullName).includes(wanted),
    );
    const counts: Partial<Record<ProposalState, number>> = {};
    for (const p of named) counts[p.state] = (counts[p.state] ?? 0) + 1;
    const rows = named.filter((p) => state === '' || p.state === state);
    return ok({ found: rows.length, counts, rows: rows.slice(0, limit) });
  },

  'badgeProposal.check': ({ roundDay, people }, { db }) =>
    ok(
      checkPeople(db, roundDay, people).map((checked, i) => {
        const { memberId = 0 } = people[i] ?? {};
        if (checked.ok) {
          const { fullName, problems } = checked.value;
          return { memberId, fullName, problems };
        }
        const { code, params } = checked.error;
        const rule = errors[code].text(params);
        return {
          memberId,
          fullName: String(params.name ?? ''),
          problems: [{ level: 'refuse' as const, rule, citation: '' }],
        };
      }),
    ),
};
