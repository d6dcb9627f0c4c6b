import { Alert, Button, List, Stack, Text, Textarea } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { inspectionSubjectText } from '../../../shared/i18n/vi/inspection-subjects.ts';
import type { PastedSubject } from '../../../shared/ipc/inspection.ts';
import { callOrThrow, type OpError } from '../../api.ts';
import { ErrorNote } from '../../parts/error-note.tsx';

const text = inspectionSubjectText.picker;
/** As many as one looks through; the count says how many there are. */
const missesShown = 20;

interface Props {
  readonly day: string;
  readonly onFound: (found: {
    readonly orgIds: readonly number[];
    readonly memberIds: readonly number[];
  }) => void;
}

/** A column out of Excel, looked up line by line; who is not sure is said and not taken. */
export function PastedSubjects({ day, onFound }: Props) {
  const [pasted, setPasted] = useState('');
  const lookUp = useMutation<readonly PastedSubject[], OpError, string>({
    mutationFn: (text) => callOrThrow('inspection.lookUp', { text, day }),
    onSuccess: (lines) =>
      onFound({
        orgIds: lines.flatMap((l) => l.orgId ?? []),
        memberIds: lines.flatMap((l) => l.memberId ?? []),
      }),
  });
  const misses = (lookUp.data ?? []).filter((l) => l.orgId === null && l.memberId === null);
  return (
    <Stack gap="xs">
      <Textarea
        label={text.pasteLabel}
        description={text.pasteNote}
        rows={6}
        value={pasted}
        onChange={(e) => setPasted(e.currentTarget.value)}
      />
      <Button
        variant="default"
        w="fit-content"
        disabled={pasted.trim() === ''}
        loading={lookUp.isPending}
        onClick={() => lookUp.mutate(pasted)}
      >
        {text.lookUp}
      </Button>
      <ErrorNote error={lookUp.error?.error} />
      {lookUp.data && <Text role="status">{text.foundLines(lookUp.data.length - misses.length)}</Text>}
      {misses.length > 0 && (
        <Alert color="orange" icon={<IconAlertTriangle aria-hidden />} title={text.missing(misses.length)}>
          <List>
            {misses.slice(0, missesShown).map((miss) => (
              <List.Item key={miss.text}>{text.unsure(miss.text, miss.others)}</List.Item>
            ))}
          </List>
        </Alert>
      )}
    </Stack>
  );
}
