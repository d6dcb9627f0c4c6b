import { Anchor, Group, Table, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { awardText } from '../../../../shared/i18n/vi/badge-award.ts';
import {
  proposalKindNames,
  proposalStateNames,
  proposalText,
} from '../../../../shared/i18n/vi/badge-proposal.ts';
import { badgeAwards } from '../../../../shared/i18n/vi/event.ts';
import type { MemberBadges as Badges } from '../../../../shared/ipc/badge-award.ts';
import { formatDate } from '../../../../shared/text/dates.ts';
import { useOp } from '../../../api.ts';
import { ErrorNote } from '../../../parts/error-note.tsx';
import { Loading } from '../../../parts/loading.tsx';
import { RecordEvent } from './record-event.tsx';

const text = awardText.member;

/** Badges and proposals of one member. */
export function MemberBadges({ memberId }: { readonly memberId: number }) {
  const badges = useOp('badgeAward.ofMember', { memberId });
  const { held = [], proposals = [] } = badges.data ?? {};
  return (
    <section aria-label={text.title}>
      <Group justify="space-between" mb="xs">
        <Title order={2} fz="lg">
          {text.title}
        </Title>
        <RecordEvent memberId={memberId} kind="badgeAwarded" label={text.record} />
      </Group>
      <ErrorNote error={badges.error?.error} />
      {badges.isPending && <Loading />}
      {badges.data && held.length === 0 && <Text c="dimmed">{text.empty}</Text>}
      {held.length > 0 && <Held rows={held} />}
      {proposals.length > 0 && <Proposals rows={proposals} />}
    </section>
  );
}

function Held({ rows }: { rows: Badges['held'] }) {
  const c = awardText.columns;
  return (
    <Table.ScrollContainer minWidth={640} type="native">
      <Table aria-label={text.held}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{c.level}</Table.Th>
            <Table.Th>{c.award}</Table.Th>
            <Table.Th>{c.number}</Table.Th>
            <Table.Th>{c.round}</Table.Th>
            <Table.Th>{c.awardedOn}</Table.Th>
            <Table.Th>{c.decision}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row.eventId}>
              <Table.Td>{awardText.years(row.level)}</Table.Td>
              <Table.Td>{badgeAwards[row.award]}</Table.Td>
              <Table.Td>{row.badgeNumber || awardText.noNumber}</Table.Td>
              <Table.Td>{row.round}</Table.Td>
              <Table.Td>{formatDate(row.awardedOn)}</Table.Td>
              <Table.Td>{[row.decisionNumber, formatDate(row.signedOn)].filter(Boolean).join(', ')}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function Proposals({ rows }: { rows: Badges['proposals'] }) {
  const c = proposalText.columns;
  return (
    <>
      <Title order={3} fz="md" mt="sm">
        {text.proposals}
      </Title>
      <Table.ScrollContainer minWidth={640} type="native">
        <Table aria-label={text.proposals}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{text.round}</Table.Th>
              <Table.Th>{c.level}</Table.Th>
              <Table.Th>{c.kind}</Table.Th>
              <Table.Th>{text.state}</Table.Th>
              <Table.Th>{c.organisation}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row) => {
              const round = proposalText.roundName(row.roundName, formatDate(row.roundDay));
              return (
                <Table.Tr key={row.id}>
                  <Table.Td>
                    <Anchor
                      aria-label={text.openRound(round)}
                      renderRoot={(props) => (
                        <Link
                          to="/huy-hieu"
                          search={{ muc: 'de-nghi', dot: row.roundDay, id: row.id }}
                          {...props}
                        />
                      )}
                    >
                      {round}
                    </Anchor>
                  </Table.Td>
                  <Table.Td>{proposalText.years(row.level)}</Table.Td>
                  <Table.Td>{proposalKindNames[row.kind]}</Table.Td>
                  <Table.Td>
                    {[proposalStateNames[row.state], row.outcomeReason].filter(Boolean).join(': ')}
                  </Table.Td>
                  <Table.Td>{row.orgName}</Table.Td>
                </Table.Tr>
              );
            })}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </>
  );
}
