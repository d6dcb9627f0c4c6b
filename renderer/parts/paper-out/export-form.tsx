/** A table as a workbook: words of the paper, where to, progress, the way to the file. */
import { Alert, Button, Group, Modal, Stack } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { sheetText as text } from '../../../shared/i18n/vi/sheet.ts';
import { type BookPaper, bookPaperSchema } from '../../../shared/ipc/book.ts';
import type { AppError } from '../../../shared/result.ts';
import { call, type JobProgress, useCommand } from '../../api.ts';
import { ErrorNote } from '../error-note.tsx';
import { ProgressPanel } from '../progress-panel.tsx';
import type { Outgoing } from './outgoing.ts';
import { PaperFields, useUsualPaper } from './paper-fields.tsx';

interface Props {
  readonly out: Outgoing;
  readonly onClose: () => void;
}

type Stage =
  | { readonly state: 'idle'; readonly error: AppError | null }
  | { readonly state: 'running'; readonly progress: JobProgress | null; readonly cancel: () => void }
  | { readonly state: 'done'; readonly sentence: string; readonly token: string };

export function ExportForm({ out, onClose }: Props) {
  const usual = useUsualPaper(out.orgId);
  const [edited, setEdited] = useState<BookPaper | null>(null);
  const [stage, setStage] = useState<Stage>({ state: 'idle', error: null });
  const [dateError, setDateError] = useState<string | undefined>(undefined);
  const reveal = useCommand('file.reveal');
  const paper = edited ?? usual;

  const start = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const checked = bookPaperSchema.safeParse(paper);
    setDateError(checked.success ? undefined : text.needDay);
    if (!checked.success) return;
    const picked = await call('file.pickSave', {
      purpose: 'workbook',
      suggestedName: out.fileName.slice(0, 190),
    });
    if (!picked.ok) return setStage({ state: 'idle', error: picked.error });
    if (picked.value === null) return;
    const { token } = picked.value;
    const job = out.write(checked.data, token, (progress) =>
      setStage({ state: 'running', progress, cancel: job.cancel }),
    );
    setStage({ state: 'running', progress: null, cancel: job.cancel });
    const result = await job.result;
    setStage(
      result.ok
        ? { state: 'done', sentence: text.exported(result.value.file, result.value.rows), token }
        : { state: 'idle', error: result.error },
    );
  };

  return (
    <Modal
      opened
      onClose={onClose}
      title={`${text.exportTitle}: ${out.title}`}
      size="lg"
      closeOnClickOutside={false}
    >
      {stage.state === 'running' && (
        <ProgressPanel title={text.exporting} progress={stage.progress} onCancel={stage.cancel} />
      )}
      {stage.state === 'done' && (
        <Stack>
          <Alert role="status" variant="default" color="teal" icon={<IconCircleCheck aria-hidden />}>
            {stage.sentence}
          </Alert>
          <ErrorNote error={reveal.error?.error} />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {text.done}
            </Button>
            <Button onClick={() => reveal.mutate({ token: stage.token })}>{text.openFolder}</Button>
          </Group>
        </Stack>
      )}
      {stage.state === 'idle' && (
        <form onSubmit={(event) => void start(event)} noValidate>
          <Stack gap="sm">
            <PaperFields paper={paper} onChange={setEdited} dateError={dateError} />
            <ErrorNote error={stage.error} />
            <Group justify="flex-end" gap="xs">
              <Button variant="default" onClick={onClose}>
                {text.cancel}
              </Button>
              <Button type="submit" data-autofocus>
                {text.chooseFile}
              </Button>
            </Group>
          </Stack>
        </form>
      )}
    </Modal>
  );
}
