import { Anchor, Group, List, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { LedgerEvent } from '../../../shared/entities/event.ts';
import { type LedgerItemName, ledgerItems } from '../../../shared/entities/ledger-items.ts';
import { eventLabels } from '../../../shared/i18n/vi/event.ts';
import { decisionText, eventSummary } from '../../../shared/i18n/vi/event-sentences.ts';
import { memberText } from '../../../shared/i18n/vi/member.ts';
import { recordText } from '../../../shared/i18n/vi/record.ts';
import type { MemberDetail } from '../../../shared/ipc/member.ts';
import { inLedgerOrder } from '../../../shared/rules/lifecycle.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import { useOp } from '../../api.ts';
import { SourceMark } from '../../fields/field-label.tsx';
import classes from './ledger-facts.module.css';

const text = recordText.ledger;

/** Items of the sheet that are events: read here, written in the life in the Party. */
export function LedgerFacts({ member, item }: { member: MemberDetail; item: LedgerItemName }) {
  const { label, source, kinds } = ledgerItems[item];
  const organisations = useOp('organisation.list', {}).data ?? [];
  const orgName = (id: number | null) => organisations.find((o) => o.id === id)?.name ?? '';
  const wanted: readonly string[] = kinds;
  const events = inLedgerOrder(member.events).filter(
    (e) => e.withdrawnReason === null && wanted.includes(e.kind),
  );
  return (
    <div className={classes.item}>
      <Group gap="sm" justify="space-between">
        <Title order={3} size="h5">
          {label} <SourceMark source={source} />
        </Title>
        <Anchor
          renderRoot={(props) => (
            <Link
              to="/dang-vien/$id"
              params={{ id: String(member.id) }}
              search={{ tab: 'qua-trinh' }}
              {...props}
            />
          )}
        >
          {text.go}
        </Anchor>
      </Group>
      {item === 'admission' ? (
        <Admission member={member} events={events} orgName={orgName} />
      ) : events.length === 0 ? (
        <Text c="dimmed">{text.empty}</Text>
      ) : (
        <List>
          {events.map((event) => (
            <List.Item key={event.id}>
              {[
                `${formatDate(event.effectiveOn)}: ${eventLabels[event.kind]}`,
                eventSummary(event, orgName),
                decisionText(event.decision),
              ]
                .filter((part) => part !== '')
                .join(' · ')}
            </List.Item>
          ))}
        </List>
      )}
    </div>
  );
}

/** Three dates that are never one: the decision, the ceremony, the recognition (294-QĐ/TW). */
function Admission({
  member,
  events,
  orgName,
}: {
  member: MemberDetail;
  events: readonly LedgerEvent[];
  orgName: (id: number | null) => string;
}) {
  const { state } = member;
  const admitted = events.findLast((e) => e.kind === 'admitted');
  const { place, orgId, introducers } =
    admitted?.kind === 'admitted' ? admitted.payload : { place: '', orgId: null, introducers: '' };
  const facts = [
    [text.decided, formatDate(state.admissionDecidedOn ?? '') || text.blank],
    [text.admitted, formatDate(state.admittedOn ?? '') || memberText.notYet],
    [text.official, formatDate(state.officialOn ?? '') || memberText.notYet],
    [text.place, orgName(orgId) || place || text.blank],
    [text.introducers, introducers || text.blank],
  ] as const;
  return (
    <dl className={classes.facts}>
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
