import { Group, Stack, Table, Text, Title } from '@mantine/core';
import { useId } from 'react';
import { commendationText } from '../../../../shared/i18n/vi/commendation.ts';
import { decisionText, eventSummary } from '../../../../shared/i18n/vi/event-sentences.ts';
import { inLedgerOrder } from '../../../../shared/rules/lifecycle.ts';
import { possibleEvents } from '../../../../shared/rules/possible-events.ts';
import { formatDate } from '../../../../shared/text/dates.ts';
import { useOp } from '../../../api.ts';
import { ErrorNote } from '../../../parts/error-note.tsx';
import { RecordEvent } from './record-event.tsx';

const text = commendationText.ofMember;

/** What a member was commended for, by the ledger. */
export function MemberCommendations({ memberId }: { readonly memberId: number }) {
  const id = useId();
  const member = useOp('member.get', { id: memberId });
  if (member.error) return <ErrorNote error={member.error.error} />;
  if (!member.data) return null;
  const commended = inLedgerOrder(
    member.data.events.filter((e) => e.withdrawnReason === null && e.kind === 'commended'),
  );
  return (
    <Stack component="section" gap="xs" aria-labelledby={id}>
      <Group justify="space-between">
        <Title order={2} fz="lg" id={id}>
          {text.title}
        </Title>
        {possibleEvents(member.data.state).includes('commended') && (
          <RecordEvent memberId={memberId} kind="commended" label={commendationText.add} />
        )}
      </Group>
      {commended.length === 0 ? (
        <Text c="dimmed">{text.none}</Text>
      ) : (
        <Table.ScrollContainer minWidth={680} type="native">
          <Table aria-label={text.title}>
            <Table.Tbody>
              {commended.map((event) => (
                <Table.Tr key={event.id}>
                  <Table.Td w={120}>{formatDate(event.effectiveOn)}</Table.Td>
                  <Table.Td>{eventSummary(event, () => '')}</Table.Td>
                  <Table.Td>{decisionText(event.decision)}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
    </Stack>
  );
}
