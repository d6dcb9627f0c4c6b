/** Options beside the pages that they make: what is shown is what is saved and printed. */
import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconCheck, IconDeviceFloppy } from '@tabler/icons-react';
import { type ReactNode, useEffect } from 'react';
import { printText as text } from '../../../shared/i18n/vi/print.ts';
import type { PrintJob } from '../../../shared/ipc/print.ts';
import { FormPrinterLine } from '../../parts/batch-out/form-printer-line.tsx';
import { SaveMany } from '../../parts/batch-out/save-many.tsx';
import { SendButton } from '../../parts/batch-out/send-button.tsx';
import { ErrorNote } from '../../parts/error-note.tsx';
import { usePdfOutput } from '../../parts/use-pdf-output.ts';
import { usePreview } from '../../parts/use-preview.ts';
import { PreviewPanel } from './preview-panel.tsx';
import classes from './printing.module.css';

/** Up to here pages appear while one changes the options; beyond, they are made when asked for. */
const liveLimit = 150;
const liveDelay = 300;

interface Props {
  /** what stands beside the buttons */
  readonly tools?: ReactNode;
  /** a new object is a new document; null while something is missing */
  readonly job: PrintJob | null;
  /** how many people it is for; 0 = it is about nobody */
  readonly people: number;
  readonly fileName: string;
  /** address of the picture of the blank that the pages will be laid over */
  readonly under?: string | null;
  /** what stands before each name where every paper becomes a file of its own */
  readonly title: string;
  readonly options: ReactNode;
  /** in the place of the pages, while there is no job */
  readonly missing: ReactNode;
}

export function PrintingDesk({ tools, job, people, fileName, under = null, title, options, missing }: Props) {
  const { state, make, stop, forget } = usePreview();
  const output = usePdfOutput(state, fileName);
  const live = people <= liveLimit;
  useEffect(() => {
    if (!job) return forget();
    if (!live) return;
    const later = setTimeout(() => void make(job), liveDelay);
    return () => clearTimeout(later);
  }, [job, live, make, forget]);

  const ready = state.preview !== null && state.job === job && !state.making;
  return (
    <>
      <Group justify={tools ? 'space-between' : 'flex-end'} gap="sm" mb="sm" style={{ flex: 'none' }}>
        {tools}
        <Group gap="sm">
          <SendButton disabled={!ready || output.busy} onSend={output.send} />
          <SaveMany state={state} title={title} disabled={!ready || output.busy} />
          <Button
            leftSection={<IconDeviceFloppy size={18} aria-hidden />}
            disabled={!ready || output.busy}
            onClick={output.save}
          >
            {text.save}
          </Button>
        </Group>
      </Group>
      {state.job && <FormPrinterLine job={state.job} />}
      <ErrorNote error={output.error} />
      {output.written && (
        <Alert
          variant="default"
          color="teal"
          role="status"
          mb="sm"
          style={{ flex: 'none' }}
          icon={<IconCheck aria-hidden />}
        >
          <Group justify="space-between" gap="sm">
            <Text>{output.written.sentence}</Text>
            <Button variant="default" size="compact-md" onClick={output.reveal}>
              {text.reveal}
            </Button>
          </Group>
        </Alert>
      )}
      <div className={classes.columns}>
        <Stack gap="md" className={classes.options ?? ''}>
          {options}
        </Stack>
        {job === null ? (
          missing
        ) : (
          <PreviewPanel
            state={state}
            stale={!ready}
            people={people}
            under={under}
            onStop={stop}
            {...(live || ready ? {} : { onMake: () => void make(job) })}
          />
        )}
      </div>
    </>
  );
}
