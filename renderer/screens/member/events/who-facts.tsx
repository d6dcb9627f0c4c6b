import { Group, Text } from '@mantine/core';
import { memberText as text } from '../../../../shared/i18n/vi/member.ts';
import { standingText } from '../../../../shared/i18n/vi/standing.ts';
import type { MemberDetail } from '../../../../shared/ipc/member.ts';
import { formatDate } from '../../../../shared/text/dates.ts';
import { StatusBadge } from '../../../parts/status-badge.tsx';
import type { FactName } from './event-form.ts';

interface Props {
  readonly member: MemberDetail;
  readonly facts: readonly FactName[];
}

/** Who the event is about, with the facts that its rules look at. */
export function WhoFacts({ member, facts }: Props) {
  const { state, orgName, record } = member;
  const told: Readonly<Record<FactName, readonly [string, string]>> = {
    bornOn: [text.bornOn, formatDate(record.bornOn)],
    organisation: [text.organisation, orgName],
    admittedOn: [text.admittedOn, formatDate(state.admittedOn ?? '')],
    officialOn: [text.officialOn, formatDate(state.officialOn ?? '')],
    probationDueOn: [standingText.probationDue, formatDate(state.probationDueOn ?? '')],
    badge: [text.badge, state.badgeLevel > 0 ? text.badgeLevel(state.badgeLevel) : ''],
    cardNumber: [standingText.card, record.cardNumber],
    exempt: [standingText.exemptFact, standingText.period(state.exemptSince, state.exemptUntil)],
    suspended: [standingText.suspendedFact, standingText.period(state.suspendedSince, state.suspendedUntil)],
    away: [standingText.awayFact, standingText.period(state.awaySince, state.awayUntil)],
    leftOn: [standingText.left, formatDate(state.leftOn ?? '')],
  };
  return (
    <Group gap="4px 20px">
      <StatusBadge status={state.status} />
      {facts
        .map((name) => told[name])
        .filter(([, value]) => value !== '')
        .map(([label, value]) => (
          <Text key={label}>
            {label}: <b>{value}</b>
          </Text>
        ))}
    </Group>
  );
}
