/** Makes a test sheet when it is asked for, shows that it is there, and prints or saves it. */
import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconCheck, IconDeviceFloppy, IconPrinter } from '@tabler/icons-react';
import { useEffect } from 'react';
import { printText } from '../../../../shared/i18n/vi/print.ts';
import type { TestSheetJob } from '../../../../shared/ipc/print.ts';
import { ErrorNote } from '../../../parts/error-note.tsx';
import { ProgressPanel } from '../../../parts/progress-panel.tsx';
import { usePdfOutput } from '../../../parts/use-pdf-output.ts';
import { usePreview } from '../../../parts/use-preview.ts';

const delay = 500;

interface Props {
  /** null while the paper is not said */
  readonly job: TestSheetJob | null;
  readonly fileName: string;
  /** while there is no job */
  readonly waiting: string;
}

export function SheetOut({ job, fileName, waiting }: Props) {
  const { state, make, stop, forget } = usePreview();
  const output = usePdfOutput(state, fileName);
  const wanted = job ? JSON.stringify(job) : '';
  // biome-ignore lint/correctness/useExhaustiveDependencies: the job is compared as text
  useEffect(() => {
    if (!job) return forget();
    const later = setTimeout(() => void make(job), delay);
    return () => clearTimeout(later);
  }, [wanted, make, forget]);
  const ready = state.preview !== null && !state.making && JSON.stringify(state.job) === wanted;
  return (
    <Stack gap="xs">
      {!job && <Text c="dimmed">{waiting}</Text>}
      {state.making && <ProgressPanel title={printText.making} progress={state.progress} onCancel={stop} />}
      <ErrorNote error={state.error ?? output.error} />
      <Group gap="sm">
        <Button
          leftSection={<IconPrinter size={18} aria-hidden />}
          disabled={!ready || output.busy}
          onClick={() => void output.send()}
        >
          {printText.send}
        </Button>
        <Button
          variant="default"
          leftSection={<IconDeviceFloppy size={18} aria-hidden />}
          disabled={!ready || output.busy}
          onClick={() => void output.save()}
        >
          {printText.save}
        </Button>
      </Group>
      {output.written && (
        <Alert color="teal" role="status" icon={<IconCheck aria-hidden />}>
          {output.written.sentence}
        </Alert>
      )}
    </Stack>
  );
}
