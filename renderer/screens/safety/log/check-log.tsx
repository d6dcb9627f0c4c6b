/** "Kiểm tra nhật ký": every entry proved anew, with its progress and the way to stop it. */
import { Alert, Button, List, Text } from '@mantine/core';
import { IconAlertTriangle, IconShieldCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { logText } from '../../../../shared/i18n/vi/log.ts';
import type { LogCheckView } from '../../../../shared/ipc/log.ts';
import type { AppError } from '../../../../shared/result.ts';
import { type JobProgress, runJob } from '../../../api.ts';
import { ErrorNote } from '../../../parts/error-note.tsx';
import { ProgressPanel } from '../../../parts/progress-panel.tsx';
import { May } from '../../../parts/rights/may.tsx';

const text = logText.check;

interface Running {
  readonly progress: JobProgress | null;
  readonly cancel: () => void;
}

export function useLogCheck() {
  const [running, setRunning] = useState<Running | null>(null);
  const [found, setFound] = useState<LogCheckView | null>(null);
  const [error, setError] = useState<AppError | null>(null);
  const start = async (): Promise<void> => {
    setFound(null);
    setError(null);
    const job = runJob('log.check', {}, (progress) => setRunning((now) => now && { ...now, progress }));
    setRunning({ progress: null, cancel: job.cancel });
    const result = await job.result;
    setRunning(null);
    if (result.ok) setFound(result.value);
    else if (result.error.code !== 'app.cancelled') setError(result.error);
  };
  return { running, found, error, start };
}

export function CheckButton({ check }: { readonly check: ReturnType<typeof useLogCheck> }) {
  return (
    <May right="log">
      <Button
        leftSection={<IconShieldCheck size={18} aria-hidden />}
        disabled={check.running !== null}
        onClick={() => void check.start()}
      >
        {text.button}
      </Button>
    </May>
  );
}

export function CheckResult({ check }: { readonly check: ReturnType<typeof useLogCheck> }) {
  const { running, found, error } = check;
  return (
    <>
      <ErrorNote error={error} />
      {running && (
        <ProgressPanel title={text.running} progress={running.progress} onCancel={running.cancel} />
      )}
      {found?.fine && (
        <Alert color="teal" role="status" icon={<IconShieldCheck aria-hidden />} p="xs">
          {found.sentence}
        </Alert>
      )}
      {found && !found.fine && (
        <Alert color="red" role="alert" icon={<IconAlertTriangle aria-hidden />} title={text.badTitle}>
          <Text>{found.sentence}</Text>
          <List size="sm" mt="xs">
            {text.advice.map((line) => (
              <List.Item key={line}>{line}</List.Item>
            ))}
          </List>
        </Alert>
      )}
    </>
  );
}
