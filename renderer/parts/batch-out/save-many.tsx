/** Each paper of the document that is shown as a PDF of its own: the button, the work and what came of it. */
import { Alert, Button, Group, Modal, ScrollArea, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconFiles } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { batchText as text } from '../../../shared/i18n/vi/batch.ts';
import type { SavedMany } from '../../../shared/ipc/print.ts';
import { useCommand } from '../../api.ts';
import { ErrorNote } from '../error-note.tsx';
import { ProgressPanel } from '../progress-panel.tsx';
import type { PreviewState } from '../use-preview.ts';
import classes from './save-many.module.css';
import { useSaveMany } from './use-save-many.ts';

interface Props {
  readonly state: PreviewState;
  /** what stands before each name: "Nghị quyết đề nghị kết nạp" */
  readonly title: string;
  /** the preview is not what is chosen */
  readonly disabled: boolean;
}

export function SaveMany({ state, title, disabled }: Props) {
  const { preview } = state;
  const { stage, save, stop, close } = useSaveMany();
  if (!preview?.apart || preview.papers.length < 2) return null;
  const running = stage.state === 'running';
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconFiles size={18} aria-hidden />}
        disabled={disabled || running}
        onClick={() => void save(state, title)}
      >
        {text.saveMany}
      </Button>
      <Modal
        opened={stage.state !== 'idle'}
        onClose={running ? stop : close}
        title={text.title}
        size="lg"
        closeOnClickOutside={false}
      >
        {stage.state === 'running' && (
          <ProgressPanel title={text.saving} progress={stage.progress} onCancel={stop} />
        )}
        {stage.state === 'failed' && (
          <Stack>
            <ErrorNote error={stage.error} />
            <Group justify="flex-end">
              <Button onClick={close}>{text.done}</Button>
            </Group>
          </Stack>
        )}
        {stage.state === 'done' && (
          <Saved saved={stage.saved} folderToken={stage.folderToken} onClose={close} />
        )}
      </Modal>
    </>
  );
}

interface SavedProps {
  readonly saved: SavedMany;
  readonly folderToken: string;
  readonly onClose: () => void;
}

function Saved({ saved, folderToken, onClose }: SavedProps) {
  const open = useCommand('file.open');
  const done = useRef<HTMLButtonElement>(null);
  // The button that had the keyboard went with the progress.
  useEffect(() => done.current?.focus(), []);
  const { files, total, folder, stoppedBy } = saved;
  const stopped = stoppedBy?.code === 'app.cancelled';
  return (
    <Stack>
      {stoppedBy ? (
        <Alert role="alert" color="orange" icon={<IconAlertTriangle aria-hidden />}>
          {(stopped ? text.stopped : text.failed)(files.length, total, folder)}
        </Alert>
      ) : (
        <Alert role="status" color="teal" icon={<IconCircleCheck aria-hidden />}>
          {text.saved(files.length, folder)}
        </Alert>
      )}
      {!stopped && <ErrorNote error={stoppedBy} />}
      <ScrollArea.Autosize
        mah={280}
        type="auto"
        viewportProps={{ tabIndex: 0, role: 'region', 'aria-label': text.fileList }}
      >
        <ul className={classes.files}>
          {files.map((file) => (
            <Text component="li" key={file}>
              {file}
            </Text>
          ))}
        </ul>
      </ScrollArea.Autosize>
      <ErrorNote error={open.error?.error} />
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={() => open.mutate({ token: folderToken })}>
          {text.openFolder}
        </Button>
        <Button ref={done} onClick={onClose}>
          {text.done}
        </Button>
      </Group>
    </Stack>
  );
}
