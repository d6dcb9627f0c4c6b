/** Reading the proposals: the rounds with their numbers, one round's list, one person's proposals. */
import type { ReadDb } from '../../db/connection.ts';
import { countProposals, proposalsOfRound } from '../../db/repo/badge-proposal.ts';
import { getEvents } from '../../db/repo/event.ts';
import { organisationNames } from '../../db/repo/organisation.ts';
import { bookScope } from '../../db/reports/books/book-scope.ts';
import { openProposalStates, type ProposalState } from '../../shared/entities/badge-proposal.ts';
import { errors } from '../../shared/errors/catalogue.ts';
import type { BadgeRoundTally, ProposalRow } from '../../shared/ipc/badge-proposal.ts';
import { ok } from '../../shared/result.ts';
import { endOfTime } from '../../shared/text/day-arithmetic.ts';
import { foldText } from '../../shared/text/names.ts';
import { checkPeople } from './badge-proposal-check.ts';
import type { CoreHandlers } from './context.ts';

/** The organisation with its subtree on a day; null = the whole register. */
export const orgsAsked = (db: ReadDb, orgId: number | null, day: string): readonly number[] | null =>
  orgId === null ? null : bookScope(db, { orgId, from: '', asOf: day }).orgIds;

/** Rounds for which somebody was ever proposed, newest first. */
function roundsOf(db: ReadDb): BadgeRoundTally[] {
  const counts = countProposals(db, { from: '', to: endOfTime, orgIds: null });
  return [...Map.groupBy(counts, (c) => c.roundDay)]
    .map(([day, ofRound]) => {
      const sum = (fits: (state: ProposalState) => boolean) =>
        ofRound.reduce((total, c) => (fits(c.state) ? total + c.count : total), 0);
      return {
        day,
        name: ofRound[0]?.roundName ?? 'khác',
        proposed: sum((state) => state !== 'withdrawn'),
        open: sum((state) => openProposalStates.includes(state)),
      };
    })
    .toReversed();
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
  'badgeProposal.rounds': (_input, { db }) => ok(roundsOf(db)),

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
