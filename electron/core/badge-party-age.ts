/** One member's Party age as a sum, and the badge that comes next. */
import type { ReadDb } from '../../db/connection.ts';
import { badgeFacts } from '../../db/repo/badge-due.ts';
import { eventsOfMember } from '../../db/repo/event.ts';
import { ruleChanges } from '../../db/repo/rule-change.ts';
import type { PartyAgeSheetFacts } from '../../shared/ipc/badge.ts';
import { badgeDueAt, nextMilestone, roundQuestion } from '../../shared/rules/badge-due.ts';
import { badgePersonOf } from '../../shared/rules/badge-person.ts';
import { partyAgeLines } from '../../shared/rules/party-age-lines.ts';
import { badgeRoundOf, nextBadgeRound } from '../../shared/rules/regulations/badge-rounds.ts';
import { membershipRegulationOn } from '../../shared/rules/regulations/membership.ts';
import { badgeWaitOf, notesOf } from './badge-due.ts';
import { roundInfo } from './badge-rounds.ts';

/** undefined: no such member */
export function partyAgeFacts(
  db: ReadDb,
  { memberId, asOf }: { readonly memberId: number; readonly asOf: string },
): PartyAgeSheetFacts | undefined {
  const changes = ruleChanges(db);
  const events = eventsOfMember(db, memberId);
  const fact = badgeFacts(db, [memberId], asOf)[0];
  if (!fact) return undefined;
  const person = badgePersonOf(memberId, events, asOf, changes);
  const base = { asOf, sum: partyAgeLines(events, asOf, changes), badgeLevel: person?.badgeLevel ?? 0 };
  if (!person) return { ...base, next: null, wait: null, notes: [] };
  const coming = nextBadgeRound(asOf, changes);
  const missed = badgeDueAt(person, roundQuestion(coming, asOf, changes));
  const late = missed !== null && missed.group !== 'due';
  const { badgeLevels, badgeCitation } = membershipRegulationOn(asOf, changes);
  const reached = late ? missed : nextMilestone(person, badgeLevels, coming.from);
  const round = reached && (late ? coming : badgeRoundOf(reached.on, changes));
  return {
    ...base,
    next:
      reached && round
        ? {
            level: reached.level,
            on: reached.on,
            late,
            round: roundInfo(db, round, changes),
            citation: badgeCitation,
          }
        : null,
    wait: badgeWaitOf(events, round?.day ?? coming.day, changes),
    notes: notesOf(fact, person),
  };
}
