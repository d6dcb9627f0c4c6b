/** Proposals for the practice register: those of the next round at different steps, those of old rounds decided. */
import type { WriteDb } from '../../db/connection.ts';
import { getProposals, insertProposal, updateProposal } from '../../db/repo/badge-proposal.ts';
import { eventsOfMembers } from '../../db/repo/event.ts';
import { getStates } from '../../db/repo/member-state.ts';
import type { BadgeProposal } from '../../shared/entities/badge-proposal.ts';
import { checkProposal, roundNameOn } from '../../shared/rules/badge-proposal.ts';
import { milestoneOf, partyAgeStart } from '../../shared/rules/party-age-start.ts';
import { badgeNumberRegulationOn } from '../../shared/rules/regulations/badge-numbers.ts';
import { badgeRoundOf, nextBadgeRound } from '../../shared/rules/regulations/badge-rounds.ts';
import { membershipRegulationOn } from '../../shared/rules/regulations/membership.ts';
import { addMonths } from '../../shared/text/dates.ts';
import { addDays } from '../../shared/text/day-arithmetic.ts';

/** Of every second person, so that the practice register shows badges without a number, too. */
export function practiceBadgeNumber(level: number, n: number): string {
  const pattern = badgeNumberRegulationOn('9999').patterns.find((p) => p.level === level);
  if (n % 2 === 1 || !pattern) return '';
  const digits = String(n + 11)
    .padStart(pattern.digits, '0')
    .slice(-pattern.digits);
  return `HB ${pattern.letter}${digits}`;
}

/** How far the n-th of them has come: the last one only stands in the list. */
function papers(n: number, today: string): Partial<BadgeProposal> {
  const declared = { declaredOn: addDays(today, -21), selfDeclared: n !== 1 };
  const resolved = { resolvedNumber: '12-NQ/CB', resolvedOn: addDays(today, -14) };
  const sent = { sentNumber: '31-NQ/ĐU', sentOn: addDays(today, -7) };
  return n === 0
    ? { ...declared, ...resolved, ...sent }
    : n === 1
      ? { ...declared, ...resolved }
      : n === 2
        ? declared
        : {};
}

export function practiceProposals(db: WriteDb, memberIds: readonly number[], today: string): void {
  const ledgers = eventsOfMembers(db, memberIds);
  const states = getStates(db, memberIds);
  const next = nextBadgeRound(today);
  const { badgeLevels } = membershipRegulationOn(today);
  let n = 0;
  const propose = (proposal: Parameters<typeof insertProposal>[1], further: Partial<BadgeProposal>): void => {
    const [inserted] = getProposals(db, [insertProposal(db, proposal)]);
    if (inserted) updateProposal(db, { ...inserted, ...further });
  };
  for (const memberId of memberIds) {
    const events = ledgers.get(memberId) ?? [];
    const orgId = states.get(memberId)?.orgId ?? null;
    const start = partyAgeStart(events);
    if (orgId === null || !start) continue;
    const common = { memberId, orgId, kind: 'due' as const, ground: '', answerable: '' };
    for (const level of badgeLevels) {
      const wish = { ...common, level, roundDay: next.day };
      if (badgeRoundOf(milestoneOf(start, level)).day !== next.day) continue;
      if (checkProposal(wish, { events, leaving: false }).some((p) => p.level === 'refuse')) continue;
      propose({ ...wish, roundName: next.name }, papers(n, today));
      n += 1;
    }
    for (const event of events) {
      if (event.kind !== 'badgeAwarded' || event.effectiveOn < addMonths(today, -24)) continue;
      const roundDay = event.effectiveOn;
      const days = (months: number): string => addMonths(roundDay, -months);
      propose(
        { ...common, level: event.payload.level, roundDay, roundName: roundNameOn(roundDay) },
        {
          declaredOn: days(3),
          resolvedNumber: '7-NQ/CB',
          resolvedOn: days(2),
          sentNumber: '18-NQ/ĐU',
          sentOn: days(1),
          outcome: 'awarded',
          outcomeOn: event.decision.signedOn || roundDay,
          eventId: event.id,
        },
      );
    }
  }
}
