import { Group, Text } from '@mantine/core';
import { memberText as text } from '../../../../shared/i18n/vi/member.ts';
import type { MemberDetail } from '../../../../shared/ipc/member.ts';
import { formatDate } from '../../../../shared/text/dates.ts';
import { StatusBadge } from '../../../parts/status-badge.tsx';

/** Who the event is about, with the facts that its rules look at. */
export function WhoFacts({ member }: { member: MemberDetail }) {
  const { state, orgName, record } = member;
  const facts = [
    [text.bornOn, formatDate(record.bornOn)],
    [text.organisation, orgName],
    [text.admittedOn, formatDate(state.admittedOn ?? '')],
    [text.officialOn, formatDate(state.officialOn ?? '')],
    [text.badge, state.badgeLevel > 0 ? text.badgeLevel(state.badgeLevel) : ''],
  ].filter(([, value]) => value !== '');
  return (
    <Group gap="md">
      <StatusBadge status={state.status} />
      {facts.map(([label, value]) => (
        <Text key={label}>
          {label}: <b>{value}</b>
        </Text>
      ))}
    </Group>
  );
}
