/** Identity numbers on a paper are masked; in full they are printed with a reason, which the register keeps. */
import { Alert, Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { IconEyeOff } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { documentText } from '../../../../shared/i18n/vi/document.ts';
import type { DocumentJob } from '../../../../shared/ipc/document.ts';
import { useCommand } from '../../../api.ts';
import { ErrorNote } from '../../../parts/error-note.tsx';

const text = documentText.numbers;
const shortest = 5;

interface Props {
  /** what `document.check` says is masked */
  readonly masked: readonly string[];
  readonly job: DocumentJob;
}

export function OpenNumbers({ masked, job }: Props) {
  const [asking, setAsking] = useState(false);
  if (masked.length === 0 || !('key' in job.source)) return null;
  return (
    <Alert color="gray" role="note" icon={<IconEyeOff aria-hidden />}>
      <Stack gap="xs" align="flex-start">
        <Text>{text.masked(masked)}</Text>
        <Button variant="default" onClick={() => setAsking(true)}>
          {text.open}
        </Button>
      </Stack>
      {asking && (
        <ReasonForm templateKey={job.source.key} subjects={job.subjects} onClose={() => setAsking(false)} />
      )}
    </Alert>
  );
}

interface FormProps {
  readonly templateKey: string;
  readonly subjects: DocumentJob['subjects'];
  readonly onClose: () => void;
}

function ReasonForm({ templateKey, subjects, onClose }: FormProps) {
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const open = useCommand('document.openNumbers');
  const isShort = reason.trim().length < shortest;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (!isShort) open.mutate({ key: templateKey, subjects, reason }, { onHere: onClose });
  };
  return (
    <Modal opened onClose={onClose} title={text.title} closeOnClickOutside={false}>
      <form onSubmit={submit} noValidate>
        <Stack gap="sm">
          <TextInput
            label={text.reason}
            description={text.about}
            required
            maxLength={300}
            data-autofocus
            value={reason}
            onChange={(e) => setReason(e.currentTarget.value)}
            error={tried && isShort ? text.short : undefined}
          />
          <ErrorNote error={open.error?.error} />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {text.cancel}
            </Button>
            <Button type="submit" loading={open.isPending}>
              {text.confirm}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
