import { Button, Group, Modal, Stack, Table, Text } from '@mantine/core';
import type { LedgerEvent } from '../../../../shared/entities/event.ts';
import { memberStatuses } from '../../../../shared/entities/member-state.ts';
import { deedLabel } from '../../../../shared/i18n/vi/event.ts';
import { eventText as text } from '../../../../shared/i18n/vi/event-wizard.ts';
import type { MemberDetail } from '../../../../shared/ipc/member.ts';
import { foldLedger } from '../../../../shared/rules/lifecycle.ts';
import { possibleEvents } from '../../../../shared/rules/possible-events.ts';
import type { RuleChanges } from '../../../../shared/rules/regulations/rule-change.ts';
import { useRuleChanges } from '../../../parts/rule-changes.ts';
import { todayInVietnam } from '../../../parts/today.ts';
import type { RecordedKind } from './event-form.ts';
import { eventForms, eventGroups } from './event-forms.ts';

interface Props {
  readonly member: MemberDetail;
  readonly onClose: () => void;
}

/** The deed as if it were entered today, with as much in it as the rules of order need. */
function probe(kind: RecordedKind, today: string): LedgerEvent {
  const form = eventForms[kind];
  const payload: Record<string, unknown> = { ...form.blank };
  for (const { name, control } of form.fields) {
    if (control === 'fullDate') payload[name] = today;
    if (control === 'number') payload[name] = 1;
  }
  // Never written and never shown: only the rule's answer to it is.
  return {
    id: Number.MAX_SAFE_INTEGER,
    memberId: 0,
    kind,
    effectiveOn: today,
    decision: { number: '', signedOn: '', authority: '', signer: '' },
    payload,
    note: '',
    enteredAt: '',
    enteredBy: '',
    batchId: null,
    withdrawnReason: null,
  } as unknown as LedgerEvent;
}

/** Why a deed is not offered: the rule of the life cycle in its own words. */
function reason(member: MemberDetail, kind: RecordedKind, changes: RuleChanges): string {
  const today = todayInVietnam();
  const { refused } = foldLedger([...member.events, probe(kind, today)], today, changes);
  return refused
    ? text.withCitation(refused.refusal.rule, refused.refusal.citation)
    : text.notNow(memberStatuses[member.state.status]);
}

/** The deeds that cannot be recorded now, each with its reason. */
export function NotNow({ member, onClose }: Props) {
  const possible = new Set<string>(possibleEvents(member.state));
  const kinds = eventGroups.flatMap((group) => group.kinds).filter((kind) => !possible.has(kind));
  const again = member.state.admittedOn !== null;
  const changes = useRuleChanges();
  return (
    <Modal opened onClose={onClose} size={960} centered title={text.otherTitle(member.record.fullName)}>
      <Stack gap="sm">
        <Text>{text.otherHint}</Text>
        <Table aria-label={text.otherTitle(member.record.fullName)}>
          <Table.Tbody>
            {kinds.map((kind) => (
              <Table.Tr key={kind}>
                <Table.Th scope="row" w={300}>
                  {deedLabel(kind, again)}
                </Table.Th>
                <Table.Td>{reason(member, kind, changes)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {text.cancel}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
