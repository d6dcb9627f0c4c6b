/** Facts of somebody proposed for a Huy hiệu Đảng, and of the award where there is one. */

import type { ReadDb } from '../../../db/connection.ts';
import { eventsOfMembers, getEvents } from '../../../db/repo/event.ts';
import { ruleChanges } from '../../../db/repo/rule-change.ts';
import { dateFacts } from '../../../shared/documents/date-marks.ts';
import type { Facts } from '../../../shared/documents/fill-marks.ts';
import type { BadgeProposal } from '../../../shared/entities/badge-proposal.ts';
import { badgeLevelName } from '../../../shared/i18n/vi/badge.ts';
import { proposalKindNames } from '../../../shared/i18n/vi/badge-proposal.ts';
import { partyAge } from '../../../shared/rules/party-age.ts';
import { partyAgeWords } from './ledger-facts.ts';

/** In the order of the proposals. */
export function badgeFacts(db: ReadDb, proposals: readonly BadgeProposal[]): Facts[] {
  const ledgers = eventsOfMembers(db, [...new Set(proposals.map(({ memberId }) => memberId))]);
  const awards = getEvents(
    db,
    proposals.flatMap(({ eventId }) => eventId ?? []),
  );
  const changes = ruleChanges(db);
  return proposals.map((proposal) => {
    const age = partyAge(ledgers.get(proposal.memberId) ?? [], proposal.roundDay, changes);
    const award = proposal.eventId === null ? undefined : awards.get(proposal.eventId);
    const standing = award?.kind === 'badgeAwarded' && award.withdrawnReason === null ? award : undefined;
    return {
      'loại huy hiệu': badgeLevelName(proposal.level),
      ...dateFacts('đợt', proposal.roundDay),
      'tên đợt': proposal.roundName,
      'diện đề nghị': proposalKindNames[proposal.kind],
      'lý do đề nghị': proposal.ground,
      'người chịu trách nhiệm': proposal.answerable,
      'tuổi đảng đến đợt': age.known ? partyAgeWords(age) : '',
      ...dateFacts('ngày tờ khai', proposal.declaredOn),
      'số nghị quyết chi bộ': proposal.resolvedNumber,
      ...dateFacts('ngày họp chi bộ', proposal.resolvedOn),
      'số tờ trình': proposal.sentNumber,
      ...dateFacts('ngày tờ trình', proposal.sentOn),
      'số huy hiệu': standing?.payload.badgeNumber ?? '',
      'số quyết định tặng': standing?.decision.number ?? '',
      'cơ quan tặng': standing?.decision.authority ?? '',
      ...dateFacts('ngày quyết định tặng', standing?.decision.signedOn ?? ''),
      ...dateFacts('ngày trao tặng', standing?.effectiveOn ?? ''),
    };
  });
}
