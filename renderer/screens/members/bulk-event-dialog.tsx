/**
 * One event for many by one decision. The register judges each of them while the answers are typed; those whom a
 * rule refuses are named with the rule and taken out with one press, and then all the rest is one step.
 */
import {
  Alert,
  Button,
  Group,
  List,
  Modal,
  ScrollArea,
  Select,
  SimpleGrid,
  Stack,
  Text,
} from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { type Decision, noDecision } from '../../../shared/entities/event.ts';
import { eventPayloads } from '../../../shared/entities/event-payloads.ts';
import { eventLabels } from '../../../shared/i18n/vi/event.ts';
import { memberDeedText as text } from '../../../shared/i18n/vi/member-deeds.ts';
import { type BulkEventKind, bulkEventKinds } from '../../../shared/ipc/list.ts';
import { isPartialDate } from '../../../shared/text/dates.ts';
import { useCommand, useOp } from '../../api.ts';
import { DecisionFields } from '../../parts/decision-fields.tsx';
import { ErrorNote } from '../../parts/error-note.tsx';
import { notify } from '../../parts/notify.ts';
import { PartialDateInput } from '../../parts/partial-date-input.tsx';
import { BulkEventFields, blankPayload, type Payload } from './bulk-event-fields.tsx';

export function BulkEventDialog({ ids, onClose }: { ids: readonly number[]; onClose: () => void }) {
  const [people, setPeople] = useState(ids);
  const [kind, setKind] = useState<BulkEventKind>('commended');
  const [effectiveOn, setEffectiveOn] = useState('');
  const [decision, setDecision] = useState<Decision>(noDecision);
  const [payload, setPayload] = useState<Payload>(blankPayload.commended);
  const answers = { ids: [...people], kind, effectiveOn, decision, payload: { ...payload } };
  const [asked] = useDebouncedValue(answers, 300);
  const complete =
    people.length > 0 &&
    isPartialDate(asked.effectiveOn) &&
    (asked.decision.signedOn === '' || isPartialDate(asked.decision.signedOn)) &&
    eventPayloads[asked.kind].safeParse(asked.payload).success;
  const preview = useOp('bulkEvent.preview', asked, { enabled: complete });
  const record = useCommand('bulkEvent.record');
  const looked = complete ? preview.data : undefined;

  const save = () =>
    record.mutate(answers, {
      onSuccess: ({ recorded }) => {
        notify.success(text.eventDone(eventLabels[kind].toLocaleLowerCase('vi'), recorded));
        onClose();
      },
    });
  return (
    <Modal opened onClose={onClose} title={text.eventTitle(people.length)} size="xl">
      <Stack>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <Select
            label={text.eventKind}
            data={bulkEventKinds.map((value) => ({ value, label: eventLabels[value] }))}
            value={kind}
            allowDeselect={false}
            onChange={(value) => {
              const next = bulkEventKinds.find((k) => k === value);
              if (!next) return;
              setKind(next);
              setPayload(blankPayload[next]);
            }}
          />
          <PartialDateInput label={text.eventDate} required value={effectiveOn} onChange={setEffectiveOn} />
          <BulkEventFields kind={kind} payload={payload} effectiveOn={effectiveOn} onChange={setPayload} />
        </SimpleGrid>
        <DecisionFields decision={decision} onChange={setDecision} />
        {!complete && <Text c="dimmed">{text.eventMissing}</Text>}
        {looked && (
          <Alert color={looked.refused.length > 0 ? 'orange' : 'gray'} role="status">
            <Text>{text.eventAccepted(looked.accepted.length)}</Text>
            {looked.refused.length > 0 && (
              <Stack gap="xs" mt="xs">
                <Text fw={600}>{text.eventRefused(looked.refused.length)}</Text>
                <ScrollArea.Autosize mah={180} type="auto">
                  <List>
                    {looked.refused.map(({ id, name, why }) => (
                      <List.Item key={id}>
                        {name}: {why}
                      </List.Item>
                    ))}
                  </List>
                </ScrollArea.Autosize>
                <Button
                  variant="default"
                  onClick={() => {
                    const out = new Set(looked.refused.map((r) => r.id));
                    setPeople(people.filter((id) => !out.has(id)));
                  }}
                >
                  {text.eventTakeOut}
                </Button>
              </Stack>
            )}
          </Alert>
        )}
        <ErrorNote error={(complete ? preview.error?.error : null) ?? record.error?.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {text.back}
          </Button>
          <Button
            loading={record.isPending}
            disabled={!looked || looked.refused.length > 0 || looked.accepted.length === 0}
            onClick={save}
          >
            {text.eventDo(people.length)}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
