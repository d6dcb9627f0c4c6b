import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconPhotoDown } from '@tabler/icons-react';
import { useState } from 'react';
import { cardText } from '../../../shared/i18n/vi/card.ts';
import type { PhotosWritten } from '../../../shared/ipc/card.ts';
import type { AppError } from '../../../shared/result.ts';
import { call, type JobProgress, runJob, useCommand } from '../../api.ts';
import { ErrorNote } from '../../parts/error-note.tsx';
import { ProgressPanel } from '../../parts/progress-panel.tsx';
import { May } from '../../parts/rights/may.tsx';

const text = cardText.photos;

type Stage =
  | { readonly state: 'idle'; readonly error: AppError | null }
  | { readonly state: 'running'; readonly progress: JobProgress | null; readonly cancel: () => void }
  | { readonly state: 'done'; readonly result: PhotosWritten; readonly token: string };

/** The photo files that go with the list, into a folder: which, how many, whose are missing, and the way there. */
export function ExportPhotos({ listId }: { readonly listId: number }) {
  const [stage, setStage] = useState<Stage>({ state: 'idle', error: null });
  const open = useCommand('file.open');
  const start = async () => {
    const picked = await call('folder.pickOut', { purpose: 'photos' });
    if (!picked.ok) return setStage({ state: 'idle', error: picked.error });
    if (picked.value === null) return;
    const { token } = picked.value;
    const job = runJob('card.exportPhotos', { id: listId, token }, (progress) =>
      setStage({ state: 'running', progress, cancel: job.cancel }),
    );
    setStage({ state: 'running', progress: null, cancel: job.cancel });
    const result = await job.result;
    setStage(
      result.ok ? { state: 'done', result: result.value, token } : { state: 'idle', error: result.error },
    );
  };
  if (stage.state === 'running')
    return <ProgressPanel title={text.running} progress={stage.progress} onCancel={stage.cancel} />;
  return (
    <Stack gap="xs">
      <Group gap="xs" wrap="nowrap">
        <May right="write">
          <Button
            variant="default"
            flex="none"
            leftSection={<IconPhotoDown size={18} aria-hidden />}
            onClick={() => void start()}
          >
            {text.do}
          </Button>
        </May>
        <Text c="dimmed" size="sm">
          {text.hint}
        </Text>
      </Group>
      {stage.state === 'idle' && <ErrorNote error={stage.error} />}
      {stage.state === 'done' && (
        <Alert role="status" variant="default">
          <Stack gap="xs">
            <Text>
              {stage.result.stopped
                ? text.stopped(stage.result.written)
                : text.done(stage.result.written, stage.result.replaced)}
            </Text>
            {stage.result.missing.length > 0 && <Text>{text.missing(stage.result.missing)}</Text>}
            <div>
              <Button variant="default" onClick={() => open.mutate({ token: stage.token })}>
                {text.openFolder}
              </Button>
            </div>
            <ErrorNote error={open.error?.error} />
          </Stack>
        </Alert>
      )}
    </Stack>
  );
}
