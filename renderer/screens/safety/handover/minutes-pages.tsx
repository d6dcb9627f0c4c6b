import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconCheck, IconDeviceFloppy, IconFileText } from '@tabler/icons-react';
import { handoverText as text } from '../../../../shared/i18n/vi/handover.ts';
import type { HandoverMinutes } from '../../../../shared/ipc/handover.ts';
import { SendButton } from '../../../parts/batch-out/send-button.tsx';
import { ErrorNote } from '../../../parts/error-note.tsx';
import { LayoutNotesList } from '../../../parts/layout-notes.tsx';
import { PdfPreview } from '../../../parts/pdf-preview.tsx';
import { ProgressPanel } from '../../../parts/progress-panel.tsx';
import { May } from '../../../parts/rights/may.tsx';
import { usePdfOutput } from '../../../parts/use-pdf-output.ts';
import { usePreview } from '../../../parts/use-preview.ts';
import classes from './minutes-pages.module.css';

export function MinutesPages({ minutes }: { readonly minutes: HandoverMinutes }) {
  const { state, make, stop } = usePreview();
  const { number, on, template } = minutes;
  const output = usePdfOutput(state, `${template.name} số ${number}.pdf`);
  const { preview } = state;
  const layOut = () =>
    void make({
      document: 'document',
      source: { template },
      subjects: { kind: 'none', ids: [] },
      orgId: null,
      words: {
        // The name of the locality is left for the pen: the register does not know it.
        ...{ number, place: '', signedOn: on, preparer: '' },
        ...{ onBehalfOf: '', signerPost: '', signer: '' },
      },
      answers: {},
      watermark: 'none',
      overlay: null,
    });
  return (
    <Stack gap="sm">
      <Group gap="sm">
        <Button
          variant={preview ? 'default' : 'filled'}
          leftSection={<IconFileText size={18} aria-hidden />}
          disabled={state.making}
          onClick={layOut}
        >
          {text.makePages}
        </Button>
        {preview && (
          <>
            <Text role="status">{text.pages(preview.pages)}</Text>
            <May right="write">
              <SendButton disabled={output.busy} onSend={() => void output.send()} />
              <Button
                leftSection={<IconDeviceFloppy size={18} aria-hidden />}
                disabled={output.busy}
                onClick={() => void output.save()}
              >
                {text.savePdf}
              </Button>
            </May>
          </>
        )}
      </Group>
      <ErrorNote error={output.error ?? state.error} />
      {output.written && (
        <Alert color="teal" role="status" icon={<IconCheck aria-hidden />}>
          {output.written.sentence}
        </Alert>
      )}
      {state.making && <ProgressPanel title={text.making} progress={state.progress} onCancel={stop} />}
      {preview && <LayoutNotesList notes={preview.notes} />}
      {preview && (
        <div className={classes.preview}>
          <PdfPreview bytes={preview.bytes} />
        </div>
      )}
    </Stack>
  );
}
