import { Alert, Button, Group, List, Text, Timeline } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import type { LedgerEvent } from '../../../../shared/entities/event.ts';
import { deedLabel } from '../../../../shared/i18n/vi/event.ts';
import { decisionText, eventSummary } from '../../../../shared/i18n/vi/event-sentences.ts';
import { eventText as text } from '../../../../shared/i18n/vi/event-wizard.ts';
import type { MemberDetail } from '../../../../shared/ipc/member.ts';
import { inLedgerOrder } from '../../../../shared/rules/lifecycle.ts';
import { formatDate } from '../../../../shared/text/dates.ts';
import { useOp } from '../../../api.ts';
import { EmptyState } from '../../../parts/empty-state.tsx';
import { momentText } from '../../../parts/moment-text.ts';
import { May } from '../../../parts/rights/may.tsx';
import { todayInVietnam } from '../../../parts/today.ts';
import classes from './life-tab.module.css';
import { WithdrawEvent } from './withdraw-event.tsx';

/** @param life the events in ledger order: the second admission is another deed than the first */
const eventTitle = (event: LedgerEvent, life: readonly LedgerEvent[]): string => {
  const first = life.find((e) => e.kind === 'admitted' && e.withdrawnReason === null);
  const again = first !== undefined && life.indexOf(event) > life.indexOf(first);
  return `${deedLabel(event.kind, again)} – ${formatDate(event.effectiveOn)}`;
};

/** The member's Party life in the order of the ledger; what was withdrawn stays, struck through with its ground. */
export function LifeTab({ member }: { member: MemberDetail }) {
  const organisations = useOp('organisation.list', {}).data ?? [];
  const orgName = (id: number | null) => organisations.find((o) => o.id === id)?.name ?? '';
  const [withdrawing, setWithdrawing] = useState<LedgerEvent | null>(null);
  const events = inLedgerOrder(member.events);
  if (events.length === 0) return <EmptyState text={text.empty} />;
  return (
    <>
      <Timeline bulletSize={16} lineWidth={2} color="gray" className={classes.life}>
        {events.map((event) => (
          <Timeline.Item
            key={event.id}
            lineVariant="solid"
            title={<Title event={event} title={eventTitle(event, events)} />}
          >
            <Said lines={[eventSummary(event, orgName), decisionText(event.decision), event.note]} />
            <Warnings list={member.warnings.filter((w) => w.eventId === event.id)} />
            {event.withdrawnReason !== null && <Text>{text.withdrawnWhy(event.withdrawnReason)}</Text>}
            <Group gap="xs">
              <Text c="dimmed">{text.enteredBy(momentText(event.enteredAt), event.enteredBy)}</Text>
              {event.withdrawnReason === null && (
                <May right="write">
                  <Button
                    variant="subtle"
                    color="gray"
                    size="compact-md"
                    fz="sm"
                    aria-label={text.withdrawOne(eventTitle(event, events))}
                    onClick={() => setWithdrawing(event)}
                  >
                    {text.withdraw}
                  </Button>
                </May>
              )}
            </Group>
          </Timeline.Item>
        ))}
      </Timeline>
      {withdrawing && (
        <WithdrawEvent
          event={withdrawing}
          title={eventTitle(withdrawing, events)}
          onClose={() => setWithdrawing(null)}
        />
      )}
    </>
  );
}

function Title({ event, title }: { event: LedgerEvent; title: string }) {
  const ahead = event.effectiveOn > todayInVietnam();
  if (event.withdrawnReason === null)
    return (
      <Text fw={600}>
        {title} {ahead && `(${text.notYet})`}
      </Text>
    );
  return (
    <Text fw={600}>
      <s>{title}</s> ({text.withdrawn})
    </Text>
  );
}

function Said({ lines }: { lines: readonly string[] }) {
  return lines.filter((line) => line !== '').map((line) => <Text key={line}>{line}</Text>);
}

function Warnings({ list }: { list: MemberDetail['warnings'] }) {
  if (list.length === 0) return null;
  return (
    <Alert color="orange" my={4} p="xs" maw={760} icon={<IconAlertTriangle aria-hidden />}>
      <List listStyleType="none">
        {list.map(({ rule, citation }) => (
          <List.Item key={rule}>{text.withCitation(rule, citation)}</List.Item>
        ))}
      </List>
    </Alert>
  );
}
