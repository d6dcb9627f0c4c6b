import { List, Stack, Text } from '@mantine/core';
import type { LedgerEvent } from '../../../../shared/entities/event.ts';
import type { MemberState } from '../../../../shared/entities/member-state.ts';
import type { TransferFacts } from '../../../../shared/entities/transfer.ts';
import { eventText as text } from '../../../../shared/i18n/vi/event-wizard.ts';
import type { MemberDetail } from '../../../../shared/ipc/member.ts';
import { type Clock, clocksOf } from '../../../../shared/rules/clocks.ts';
import { membershipRegulationOn } from '../../../../shared/rules/regulations/membership.ts';
import { transferClocks } from '../../../../shared/rules/transfer-clocks.ts';
import { formatDate } from '../../../../shared/text/dates.ts';
import { useRuleChanges } from '../../../parts/rule-changes.ts';
import { todayInVietnam } from '../../../parts/today.ts';
import type { draftOf } from './event-answers.ts';
import { useCalendar } from './use-calendar.ts';

interface Props {
  readonly member: MemberDetail;
  readonly draft: ReturnType<typeof draftOf>;
  readonly after: MemberState;
}

/** The entry as it would stand in the ledger; it is newer than all others. */
const asEntry = (draft: ReturnType<typeof draftOf>): LedgerEvent =>
  // The register has just judged this very draft: kind and payload belong together.
  ({
    ...draft,
    id: Number.MAX_SAFE_INTEGER,
    enteredAt: '',
    enteredBy: '',
    batchId: null,
    withdrawnReason: null,
  }) as unknown as LedgerEvent;

/** Who leaves for another committee hands the papers in there: the period runs from the day of leaving. */
const leavingNow = (draft: ReturnType<typeof draftOf>): readonly TransferFacts[] =>
  draft.kind === 'transferredOut' && draft.payload.scope === 'external' && draft.effectiveOn.length === 10
    ? [
        {
          direction: 'out',
          kind: 'finalBeyond',
          state: 'left',
          purpose: '',
          causeOn: '',
          introducedOn: draft.effectiveOn,
          receivedOn: '',
          expectedEndOn: '',
          endedOn: '',
          noticeSentOn: '',
          noticeReceivedOn: '',
        },
      ]
    : [];

const sameClock = (a: Clock) => (b: Clock) => a.kind === b.kind && a.dueOn === b.dueOn;

/** The periods that begin to run by recording this, with the rule that sets them. */
export function ClockLines({ member, draft, after }: Props) {
  const { record, state, events } = member;
  const today = todayInVietnam();
  const day = draft.effectiveOn.length === 10 && draft.effectiveOn > today ? draft.effectiveOn : today;
  const calendar = useCalendar(day);
  const changes = useRuleChanges();
  const before = clocksOf({ record, state, events }, today, calendar, changes);
  const facts = { record, state: after, events: [...events, asEntry(draft)] };
  const started = [
    ...clocksOf(facts, day, calendar, changes).filter(
      (clock) => clock.kind !== 'probationEnd' && !before.some(sameClock(clock)),
    ),
    ...leavingNow(draft).flatMap((transfer) => transferClocks(transfer, day, calendar, changes)),
  ];
  // Said of past admissions, too, whatever clock has followed since.
  const dueOn = after.probationDueOn !== state.probationDueOn ? after.probationDueOn : null;
  if (started.length === 0 && dueOn === null) return null;
  return (
    <Stack gap={4}>
      <Text fw={600}>{text.clocksTitle}</Text>
      <List size="sm" spacing={4}>
        {dueOn !== null && (
          <List.Item>
            {text.officialDay}: <b>{formatDate(dueOn)}</b>.{' '}
            <Text span size="sm" c="dimmed">
              {text.fromRule(membershipRegulationOn(dueOn, changes).probationCitation)}
            </Text>
          </List.Item>
        )}
        {started.map((clock) => (
          <List.Item key={clock.kind}>
            {clock.label}: <b>{formatDate(clock.dueOn)}</b>. {clock.rule}{' '}
            <Text span size="sm" c="dimmed">
              {text.fromRule(clock.citation)}
              {clock.verified || clock.citation.includes('chưa đối chiếu') ? '' : ` ${text.unverified}`}
            </Text>
          </List.Item>
        ))}
      </List>
    </Stack>
  );
}
