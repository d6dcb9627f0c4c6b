import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { noDecision } from '../../../shared/entities/event.ts';
import { activeStatuses } from '../../../shared/entities/member-state.ts';
import { appText } from '../../../shared/i18n/vi/app.ts';
import { transfersText as text } from '../../../shared/i18n/vi/transfers.ts';
import { useCommand } from '../../api.ts';
import { enterGoesOn } from '../../fields/enter-goes-on.ts';
import { ErrorNote } from '../../parts/error-note.tsx';
import { FindMember, type FoundMember } from '../../parts/find-member.tsx';
import { notify } from '../../parts/notify.ts';
import { PartialDateInput } from '../../parts/partial-date-input.tsx';
import { todayInVietnam } from '../../parts/today.ts';

/** Three answers: who, where to, from which day. The ledger judges them. */
export function ResidenceForm({ onClose }: { onClose: () => void }) {
  const [member, setMember] = useState<FoundMember | null>(null);
  const [place, setPlace] = useState('');
  const [on, setOn] = useState(todayInVietnam());
  const [note, setNote] = useState('');
  const record = useCommand('event.record');
  const complete = member !== null && place.trim() !== '' && on.length === 10;
  const save = () => {
    if (!complete) return;
    record.mutate(
      {
        memberId: member.id,
        kind: 'residenceIntroduced',
        effectiveOn: on,
        decision: noDecision,
        payload: { place },
        note,
      },
      {
        onSuccess: () => {
          notify.success(text.residenceDone(member.fullName));
          onClose();
        },
      },
    );
  };
  return (
    <Modal opened onClose={onClose} size="lg" title={text.residenceNew} centered>
      <form
        noValidate
        onKeyDown={enterGoesOn}
        onSubmit={(e) => {
          e.preventDefault();
          save();
        }}
      >
        <Stack gap="sm">
          <FindMember label={text.who} statuses={activeStatuses} chosen={member} onChoose={setMember} />
          <TextInput
            label={text.residencePlace}
            withAsterisk
            placeholder={text.placeExample}
            autoComplete="off"
            maxLength={300}
            value={place}
            onChange={(e) => setPlace(e.currentTarget.value)}
          />
          <PartialDateInput label={text.residenceOn} required value={on} onChange={setOn} />
          <TextInput
            label={text.note}
            autoComplete="off"
            maxLength={1000}
            value={note}
            onChange={(e) => setNote(e.currentTarget.value)}
          />
          <ErrorNote error={record.error?.error} />
          <Group gap="sm" justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {appText.cancel}
            </Button>
            <Button type="submit" disabled={!complete} loading={record.isPending}>
              {text.residenceDo}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
