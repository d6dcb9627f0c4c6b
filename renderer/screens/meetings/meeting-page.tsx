import { Alert, Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { IconAlertTriangle, IconArrowLeft } from '@tabler/icons-react';
import { useState } from 'react';
import { type Meeting, meetingKinds } from '../../../shared/entities/meeting.ts';
import { appText } from '../../../shared/i18n/vi/app.ts';
import { meetingText as text } from '../../../shared/i18n/vi/meeting.ts';
import { useCommand, useOp } from '../../api.ts';
import { ErrorNote } from '../../parts/error-note.tsx';
import { Loading } from '../../parts/loading.tsx';
import { notify } from '../../parts/notify.ts';
import { PageHeader } from '../../parts/page-header.tsx';
import { FieldsFor } from '../../parts/rights/fields-for.tsx';
import { May } from '../../parts/rights/may.tsx';
import { answersOf, firstAnswers } from './meeting-answers.ts';
import { MeetingForm } from './meeting-form.tsx';

const Back = ({ onBack }: { onBack: () => void }) => (
  <Button variant="default" leftSection={<IconArrowLeft size={18} aria-hidden />} onClick={onBack}>
    {text.back}
  </Button>
);

/** A meeting of the register, to be looked at and mended. */
export function MeetingPage({ id, onBack }: { id: number; onBack: () => void }) {
  const detail = useOp('meeting.get', { id });
  const [removing, setRemoving] = useState(false);
  if (detail.isPending) return <Loading />;
  if (!detail.data)
    return (
      <Stack align="flex-start">
        <ErrorNote error={detail.error?.error} />
        <Back onBack={onBack} />
      </Stack>
    );
  const { meeting, orgName, strays } = detail.data;
  return (
    <>
      <PageHeader title={text.heading(meetingKinds[meeting.kind], meeting.heldOn, orgName)}>
        <Group gap="sm">
          <May right="write">
            <Button variant="default" onClick={() => setRemoving(true)}>
              {text.remove}
            </Button>
          </May>
          <Back onBack={onBack} />
        </Group>
      </PageHeader>
      {strays.length > 0 && (
        <Alert color="orange" mb="sm" icon={<IconAlertTriangle aria-hidden />}>
          {text.roll.strays(strays)}
        </Alert>
      )}
      <FieldsFor right="write">
        <MeetingForm
          key={`${id}/${meeting.version}`}
          id={id}
          version={meeting.version}
          first={answersOf(detail.data)}
          onClose={onBack}
        />
      </FieldsFor>
      {removing && <RemoveForm meeting={meeting} onClose={() => setRemoving(false)} onRemoved={onBack} />}
    </>
  );
}

/** One that is not in the register yet. */
export function NewMeeting(props: {
  readonly orgId: number | null;
  readonly heldOn: string;
  readonly onBack: () => void;
}) {
  const { orgId, heldOn, onBack } = props;
  return (
    <>
      <PageHeader title={text.new}>
        <Back onBack={onBack} />
      </PageHeader>
      <MeetingForm id={null} version={1} first={firstAnswers(orgId, heldOn)} onClose={onBack} />
    </>
  );
}

function RemoveForm(props: {
  readonly meeting: Meeting;
  readonly onClose: () => void;
  readonly onRemoved: () => void;
}) {
  const { meeting, onClose, onRemoved } = props;
  const [reason, setReason] = useState('');
  const remove = useCommand('meeting.remove');
  const complete = reason.trim().length >= 5;
  return (
    <Modal opened onClose={onClose} title={text.remove} centered>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!complete) return;
          remove.mutate(
            { id: meeting.id, version: meeting.version, reason },
            {
              onSuccess: () => {
                notify.success(text.removed);
                onRemoved();
              },
            },
          );
        }}
      >
        <Stack gap="sm">
          <TextInput
            label={text.removeReason}
            withAsterisk
            data-autofocus
            autoComplete="off"
            maxLength={300}
            value={reason}
            onChange={(e) => setReason(e.currentTarget.value)}
          />
          <ErrorNote error={remove.error?.error} />
          <Group gap="sm" justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {appText.cancel}
            </Button>
            <Button type="submit" disabled={!complete} loading={remove.isPending}>
              {text.remove}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
