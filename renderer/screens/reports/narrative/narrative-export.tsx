/** The report as a document: where to, progress, the way to the file. */
import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconCheck, IconFileText } from '@tabler/icons-react';
import { useState } from 'react';
import { periodName, narrativeText as text } from '../../../../shared/i18n/vi/narrative.ts';
import type { NarrativeView } from '../../../../shared/ipc/narrative.ts';
import type { AppError } from '../../../../shared/result.ts';
import { call, type JobProgress, runJob } from '../../../api.ts';
import { ErrorNote } from '../../../parts/error-note.tsx';
import { ProgressPanel } from '../../../parts/progress-panel.tsx';
import { May } from '../../../parts/rights/may.tsx';

export function NarrativeExport({ view }: { readonly view: NarrativeView }) {
  const [running, setRunning] = useState<{ readonly cancel: () => void } | null>(null);
  const [progress, setProgress] = useState<JobProgress | null>(null);
  const [error, setError] = useState<AppError | null>(null);
  const [done, setDone] = useState<{ readonly file: string; readonly token: string } | null>(null);
  const start = async (): Promise<void> => {
    setError(null);
    setDone(null);
    const suggestedName = text.fileName(periodName(view.kind, view.from), view.orgName).slice(0, 190);
    const picked = await call('file.pickSave', { purpose: 'document', suggestedName });
    if (!picked.ok) return setError(picked.error);
    if (picked.value === null) return;
    const { token } = picked.value;
    const job = runJob('narrative.export', { id: view.id, token }, setProgress);
    setRunning({ cancel: job.cancel });
    const result = await job.result;
    setRunning(null);
    if (result.ok) setDone({ file: result.value.file, token });
    else setError(result.error);
  };
  return (
    <Stack gap="xs">
      <May right="write">
        <Button
          leftSection={<IconFileText size={18} aria-hidden />}
          disabled={running !== null}
          onClick={() => void start()}
        >
          {text.export}
        </Button>
      </May>
      {running && <ProgressPanel title={text.exporting} progress={progress} onCancel={running.cancel} />}
      <ErrorNote error={error} />
      {done && (
        <Alert color="teal" role="status" icon={<IconCheck aria-hidden />}>
          <Group gap="sm">
            <Text>{text.exported(done.file)}</Text>
            <Button variant="default" onClick={() => void call('file.reveal', { token: done.token })}>
              {text.openFolder}
            </Button>
          </Group>
        </Alert>
      )}
    </Stack>
  );
}
