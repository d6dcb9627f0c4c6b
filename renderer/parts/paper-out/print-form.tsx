/** A table on paper: words, size, the pages as they will be, then PDF or printer. */
import { Alert, Button, Group, Modal, SegmentedControl, Stack, Text } from '@mantine/core';
import { IconCheck, IconDeviceFloppy } from '@tabler/icons-react';
import { useState } from 'react';
import { sheetText as text } from '../../../shared/i18n/vi/sheet.ts';
import { type BookPaper, bookPaperSchema } from '../../../shared/ipc/book.ts';
import type { AppError } from '../../../shared/result.ts';
import type { JobProgress } from '../../api.ts';
import { SendButton } from '../batch-out/send-button.tsx';
import { ErrorNote } from '../error-note.tsx';
import { LayoutNotesList } from '../layout-notes.tsx';
import { PdfPreview } from '../pdf-preview.tsx';
import { ProgressPanel } from '../progress-panel.tsx';
import { usePdfOutput } from '../use-pdf-output.ts';
import { usePreview } from '../use-preview.ts';
import type { Outgoing } from './outgoing.ts';
import { PaperFields, useUsualPaper } from './paper-fields.tsx';
import classes from './print-form.module.css';

interface Props {
  readonly out: Omit<Outgoing, 'write'>;
  readonly onClose: () => void;
}

/** What is asked first is on its way. */
interface Asked {
  readonly progress: JobProgress | null;
  readonly cancel: () => void;
}

export function PrintForm({ out, onClose }: Props) {
  const usual = useUsualPaper(out.orgId);
  const [edited, setEdited] = useState<BookPaper | null>(null);
  const [size, setSize] = useState<'A4' | 'A3'>('A4');
  const [dateError, setDateError] = useState<string | undefined>(undefined);
  const [error, setError] = useState<AppError | null>(null);
  const [asking, setAsking] = useState<Asked | null>(null);
  const { state, make, stop, forget } = usePreview();
  const busy = state.making || asking !== null;
  const paper = edited ?? usual;
  const { preview } = state;
  const output = usePdfOutput(state, `${out.fileName}.pdf`);

  const changed = (next: BookPaper) => {
    setEdited(next);
    forget();
  };
  const layOut = async (): Promise<void> => {
    const checked = bookPaperSchema.safeParse(paper);
    setDateError(checked.success ? undefined : text.needDay);
    if (!checked.success) return;
    setError(null);
    setAsking({ progress: null, cancel: () => undefined });
    const allowed = await out.allowed({
      onProgress: (progress) => setAsking((now) => now && { ...now, progress }),
      stopBy: (cancel) => setAsking((now) => now && { ...now, cancel }),
    });
    setAsking(null);
    if (!allowed.ok) return allowed.error.code === 'app.cancelled' ? undefined : setError(allowed.error);
    await make(out.printJob(checked.data, size));
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={text.printTitle(out.title)}
      size="min(1180px, 96vw)"
      closeOnClickOutside={false}
    >
      <Stack gap="sm">
        {!preview && !busy && <PaperFields paper={paper} onChange={changed} dateError={dateError} />}
        <Group justify="space-between">
          {out.oneSize ? (
            <span />
          ) : (
            <SegmentedControl
              aria-label={text.paper}
              value={size}
              data={[
                { value: 'A4', label: text.papers.A4 },
                { value: 'A3', label: text.papers.A3 },
              ]}
              onChange={(value) => {
                setSize(value === 'A3' ? 'A3' : 'A4');
                forget();
              }}
            />
          )}
          <Group gap="xs">
            {preview && <Text role="status">{text.pages(preview.pages)}</Text>}
            {preview ? (
              <>
                <Button variant="default" onClick={forget}>
                  {text.changeWords}
                </Button>
                <SendButton disabled={output.busy} onSend={() => void output.send()} />
                <Button
                  leftSection={<IconDeviceFloppy size={18} aria-hidden />}
                  disabled={output.busy}
                  onClick={() => void output.save()}
                >
                  {text.savePdf}
                </Button>
              </>
            ) : (
              <>
                <Button variant="default" onClick={onClose}>
                  {text.cancel}
                </Button>
                <Button data-autofocus disabled={busy} onClick={() => void layOut()}>
                  {text.makePages}
                </Button>
              </>
            )}
          </Group>
        </Group>
        <ErrorNote error={error ?? output.error ?? state.error} />
        {preview && output.written && (
          <Alert color="teal" role="status" icon={<IconCheck aria-hidden />}>
            {output.written.sentence}
          </Alert>
        )}
        {asking && <ProgressPanel title={text.making} progress={asking.progress} onCancel={asking.cancel} />}
        {state.making && <ProgressPanel title={text.making} progress={state.progress} onCancel={stop} />}
        {preview && <LayoutNotesList notes={preview.notes} />}
        {preview && (
          <div className={classes.preview}>
            <PdfPreview bytes={preview.bytes} />
          </div>
        )}
      </Stack>
    </Modal>
  );
}
