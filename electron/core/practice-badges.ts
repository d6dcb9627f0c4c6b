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

/** How far each of them has come: two who are due, one forgotten before; the others are still to be proposed. */
function papers(kind: 'due' | 'late', n: number, today: string): Partial<BadgeProposal> | null {
  const declared = { declaredOn: addDays(today, -21), selfDeclared: kind === 'due' };
  const resolved = { resolvedNumber: '12-NQ/CB', resolvedOn: addDays(today, -14) };
  const sent = { sentNumber: '31-NQ/ĐU', sentOn: addDays(today, -7) };
  if (kind === 'late') return n === 0 ? declared : null;
  return n === 0 ? { ...declared, ...resolved, ...sent } : n === 1 ? { ...declared, ...resolved } : null;
}

export function practiceProposals(db: WriteDb, memberIds: readonly number[], today: string): void {
  const ledgers = eventsOfMembers(db, memberIds);
  const states = getStates(db, memberIds);
  const next = nextBadgeRound(today);
  const { badgeLevels } = membershipRegulationOn(today);
  const counts = { due: 0, late: 0 };
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
    const level = badgeLevels.findLast((l) => badgeRoundOf(milestoneOf(start, l)).day <= next.day) ?? 0;
    if (level > (states.get(memberId)?.badgeLevel ?? 0)) {
      const kind = badgeRoundOf(milestoneOf(start, level)).day === next.day ? 'due' : 'late';
      const wish = { ...common, kind, level, roundDay: next.day } as const;
      const refused = checkProposal(wish, { events, leaving: false }).some((p) => p.level === 'refuse');
      const further = refused ? null : papers(kind, counts[kind]++, today);
      if (further) propose({ ...wish, roundName: next.name }, further);
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
