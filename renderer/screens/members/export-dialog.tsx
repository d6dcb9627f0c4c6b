import { Button, Checkbox, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { memberDeedText as text } from '../../../shared/i18n/vi/member-deeds.ts';
import type { AppError } from '../../../shared/result.ts';
import type { ListColumn } from '../../../shared/rules/list-columns.ts';
import { call, type JobProgress, runJob } from '../../api.ts';
import { ErrorNote } from '../../parts/error-note.tsx';
import { notify } from '../../parts/notify.ts';
import { ProgressPanel } from '../../parts/progress-panel.tsx';

interface Props {
  readonly ids: readonly number[];
  readonly asOf: string;
  readonly columns: readonly ListColumn[];
  readonly sentence: string;
  readonly onClose: () => void;
}

/** The list as an Excel file; what is masked is written out only with a reason, which is kept. */
export function ExportDialog({ ids, asOf, columns, sentence, onClose }: Props) {
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [error, setError] = useState<AppError | null>(null);
  const [job, setJob] = useState<{ progress: JobProgress | null; cancel: () => void } | null>(null);
  const [tried, setTried] = useState(false);
  const short = open && reason.trim().length < 5;

  const start = async () => {
    setTried(true);
    if (short) return;
    setError(null);
    const picked = await call('file.pickSave', { purpose: 'workbook', suggestedName: text.exportName });
    if (!picked.ok) return setError(picked.error);
    if (picked.value === null) return;
    const input = {
      ids: [...ids],
      asOf,
      columns: columns.map(({ id, label }) => ({ id, label })),
      sentence: sentence.slice(0, 1000),
      token: picked.value.token,
      reason: open ? reason.trim() : null,
    };
    const running = runJob('list.export', input, (progress) =>
      setJob((now) => (now ? { ...now, progress } : now)),
    );
    setJob({ progress: null, cancel: running.cancel });
    const result = await running.result;
    setJob(null);
    if (!result.ok) return setError(result.error);
    notify.success(text.exported(result.value.file, result.value.members));
    onClose();
  };
  return (
    <Modal opened onClose={onClose} title={text.exportTitle(ids.length)} size="lg">
      <Stack>
        <Text>{text.exportWhat(columns.length)}</Text>
        <Checkbox label={text.exportOpen} checked={open} onChange={(e) => setOpen(e.currentTarget.checked)} />
        {open && (
          <TextInput
            label={text.exportReason}
            withAsterisk
            autoComplete="off"
            maxLength={300}
            value={reason}
            error={tried && short ? text.groundShort : null}
            onChange={(e) => setReason(e.currentTarget.value)}
          />
        )}
        <ErrorNote error={error} />
        {job ? (
          <ProgressPanel title={text.exporting} progress={job.progress} onCancel={job.cancel} />
        ) : (
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {text.back}
            </Button>
            <Button onClick={() => void start()}>{text.exportDo}</Button>
          </Group>
        )}
      </Stack>
    </Modal>
  );
}
