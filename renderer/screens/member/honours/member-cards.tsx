import { Stack, Table, Text, Title } from '@mantine/core';
import { useId } from 'react';
import type { LedgerEvent } from '../../../../shared/entities/event.ts';
import { cardText } from '../../../../shared/i18n/vi/card.ts';
import { eventLabels } from '../../../../shared/i18n/vi/event.ts';
import { decisionText, eventSummary } from '../../../../shared/i18n/vi/event-sentences.ts';
import { type HeldCard, heldCard } from '../../../../shared/rules/card-held.ts';
import { inLedgerOrder } from '../../../../shared/rules/lifecycle.ts';
import { formatDate } from '../../../../shared/text/dates.ts';
import { maskField } from '../../../../shared/text/mask-identity.ts';
import { useOp } from '../../../api.ts';
import { ErrorNote } from '../../../parts/error-note.tsx';

const text = cardText.ofMember;

function heldText(card: HeldCard): string {
  const number = maskField('cardNumber', card.number);
  if (card.returnedOn !== '') return text.returned(number, formatDate(card.returnedOn));
  if (card.lostOn !== '') return text.lost(number, formatDate(card.lostOn));
  return text.held(number, formatDate(card.issuedOn));
}

/** A card of twelve digits bears the identity number itself. */
const masked = (event: LedgerEvent): LedgerEvent =>
  event.kind === 'cardIssued'
    ? {
        ...event,
        payload: { ...event.payload, cardNumber: maskField('cardNumber', event.payload.cardNumber) },
      }
    : event;

/** The card that a member holds by the ledger, and how it came to be so. */
export function MemberCards({ memberId }: { readonly memberId: number }) {
  const id = useId();
  const member = useOp('member.get', { id: memberId });
  if (member.error) return <ErrorNote error={member.error.error} />;
  if (!member.data) return null;
  const standing = inLedgerOrder(member.data.events.filter((e) => e.withdrawnReason === null));
  const cards = standing.filter(
    (e) => e.kind === 'cardIssued' || e.kind === 'cardLost' || e.kind === 'cardReturned',
  );
  const held = heldCard(standing);
  const { cardNumber } = member.data.record;
  return (
    <Stack component="section" gap="xs" aria-labelledby={id}>
      <Title order={2} fz="lg" id={id}>
        {text.title}
      </Title>
      <Text {...(held === null ? { c: 'dimmed' } : {})}>
        {held === null ? text.none : heldText(held)}
        {held === null && cardNumber !== '' && ` ${text.onRecord(cardNumber)}`}
      </Text>
      {cards.length > 0 && (
        <Table.ScrollContainer minWidth={680} type="native">
          <Table aria-label={text.title}>
            <Table.Tbody>
              {cards.map((event) => (
                <Table.Tr key={event.id}>
                  <Table.Td w={120}>{formatDate(event.effectiveOn)}</Table.Td>
                  <Table.Td w={230}>{eventLabels[event.kind]}</Table.Td>
                  <Table.Td>{eventSummary(masked(event), () => '')}</Table.Td>
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
