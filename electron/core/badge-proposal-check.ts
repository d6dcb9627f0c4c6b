/** Whether people may be proposed for a round: by their ledgers, and by what was proposed before. */
import type { ReadDb } from '../../db/connection.ts';
import { standingProposals } from '../../db/repo/badge-proposal.ts';
import { eventsOfMembers } from '../../db/repo/event.ts';
import { getMembers } from '../../db/repo/member.ts';
import { getStates } from '../../db/repo/member-state.ts';
import { ruleChanges } from '../../db/repo/rule-change.ts';
import { openTransferOfMember } from '../../db/repo/transfer.ts';
import type { ProposalKind } from '../../shared/entities/badge-proposal.ts';
import { proposalStateNames } from '../../shared/i18n/vi/badge-proposal.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { checkProposal, type ProposalProblem } from '../../shared/rules/badge-proposal.ts';
import { formatDate } from '../../shared/text/dates.ts';

export interface ProposedPersonInput {
  readonly memberId: number;
  readonly level: number;
  readonly kind: ProposalKind;
  readonly ground: string;
  readonly answerable: string;
}

export interface CheckedPerson extends ProposedPersonInput {
  readonly fullName: string;
  readonly orgId: number;
  readonly problems: readonly ProposalProblem[];
}

/** One answer for each person, in their order: what speaks against the proposal, or the error that forbids it. */
export function checkPeople(
  db: ReadDb,
  roundDay: string,
  people: readonly ProposedPersonInput[],
): readonly Result<CheckedPerson>[] {
  const ids = [...new Set(people.map((p) => p.memberId))];
  const members = new Map(getMembers(db, ids).map((m) => [m.id, m]));
  const ledgers = eventsOfMembers(db, ids);
  const states = getStates(db, ids);
  const standing = standingProposals(db, ids);
  const changes = ruleChanges(db);
  const seen = new Set<string>();
  return people.map((person): Result<CheckedPerson> => {
    const { memberId, level } = person;
    const member = members.get(memberId);
    if (!member) return fail('member.not-found');
    const name = member.record.fullName;
    const before = standing.find((p) => p.memberId === memberId && p.level === level);
    const key = `${memberId}/${level}`;
    if (before || seen.has(key))
      return fail('badgeProposal.proposed-already', {
        name,
        level,
        round: formatDate(before?.roundDay ?? roundDay),
        state: proposalStateNames[before?.state ?? 'drafted'],
      });
    seen.add(key);
    const orgId = states.get(memberId)?.orgId ?? null;
    if (orgId === null) return fail('badgeProposal.no-organisation', { name });
    const transfer = openTransferOfMember(db, memberId);
    const leaving = transfer !== undefined && transfer.direction === 'out' && transfer.kind !== 'temporary';
    const events = ledgers.get(memberId) ?? [];
    const problems = checkProposal({ ...person, roundDay }, { events, leaving }, changes);
    return ok({ ...person, fullName: name, orgId, problems });
  });
}
