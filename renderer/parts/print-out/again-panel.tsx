/** After an answer: the papers that did not come out well, printed again under the numbers that they had. */
import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { outcomeText } from '../../../shared/i18n/vi/print-register.ts';
import type { PrintJob } from '../../../shared/ipc/print.ts';
import type { PrintRunDetail } from '../../../shared/ipc/print-register.ts';
import { jobsAgain, pageRanges } from '../../../shared/print-register/print-again.ts';
import type { AppError } from '../../../shared/result.ts';
import type { JobProgress } from '../../api.ts';
import { call } from '../../api.ts';
import { ErrorNote } from '../error-note.tsx';
import { ProgressPanel } from '../progress-panel.tsx';
import { printAgain } from './print-out.ts';

const text = outcomeText.again;

const papersIn = (job: PrintJob): number => (job.document === 'document' ? job.subjects.ids.length : 0);
const numberOf = (job: PrintJob): string =>
  job.document === 'document' && /^\d+$/.test(job.words.number) ? job.words.number : '';

export function AgainPanel({ run, onClose }: { readonly run: PrintRunDetail; readonly onClose: () => void }) {
  const [progress, setProgress] = useState<JobProgress | null | undefined>(undefined);
  const [error, setError] = useState<AppError | null>(null);
  const bad = run.rows.filter(({ outcome }) => outcome !== 'good');
  const jobs = jobsAgain(run.job, run.rows);
  const again = async (job: PrintJob): Promise<void> => {
    setError(null);
    setProgress(null);
    const sent = await printAgain({ job, title: run.title, reason: text.reason(run.id) }, setProgress);
    if (!sent.ok && sent.error.code !== 'app.cancelled') setError(sent.error);
  };
  return (
    <Stack gap="sm">
      <Text>{text.told(bad.length)}</Text>
      <ErrorNote error={error} />
      {jobs.length === 0 && <Text>{text.pages(pageRanges(bad.map(({ sheet }) => sheet)))}</Text>}
      {progress !== undefined && (
        <ProgressPanel
          title={text.making}
          progress={progress}
          onCancel={() => void call('print.stop', { forget: false })}
        />
      )}
      <Group justify="flex-end" gap="sm">
        <Button variant="default" onClick={onClose}>
          {text.stop}
        </Button>
        {jobs.map((job, i) => (
          <Button
            key={JSON.stringify(job)}
            variant={i === 0 ? 'filled' : 'default'}
            {...(i === 0 ? { 'data-autofocus': true } : {})}
            disabled={progress !== undefined}
            onClick={() => void again(job)}
          >
            {numberOf(job) === '' ? text.do(papersIn(job)) : text.numbered(papersIn(job), numberOf(job))}
          </Button>
        ))}
      </Group>
    </Stack>
  );
}
