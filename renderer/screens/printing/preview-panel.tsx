import { Button, Group, Text } from '@mantine/core';
import { IconEye } from '@tabler/icons-react';
import { printText as text } from '../../../shared/i18n/vi/print.ts';
import { ErrorNote } from '../../parts/error-note.tsx';
import { LayoutNotesList } from '../../parts/layout-notes.tsx';
import { PdfPreview } from '../../parts/pdf-preview.tsx';
import { ProgressPanel } from '../../parts/progress-panel.tsx';
import type { PreviewState } from '../../parts/use-preview.ts';
import classes from './printing.module.css';

interface Props {
  readonly state: PreviewState;
  /** the preview no longer shows what is chosen */
  readonly stale: boolean;
  /** how many are printed for */
  readonly people: number;
  /** address of the picture of the blank; null = plain paper */
  readonly under?: string | null;
  /** set where the preview waits to be asked for */
  readonly onMake?: () => void;
  readonly onStop: () => void;
}

/** The pages, what keeps them from being right, and the work of making them. */
export function PreviewPanel({ state, stale, people, under = null, onMake, onStop }: Props) {
  const { preview, making, progress, error } = state;
  return (
    <section className={classes.sheets}>
      <ErrorNote error={error} />
      {making && <ProgressPanel title={text.making} progress={progress} onCancel={onStop} />}
      {onMake && !making && (
        <Button variant="default" leftSection={<IconEye size={18} aria-hidden />} onClick={onMake}>
          {text.makePreview(people)}
        </Button>
      )}
      {preview && !stale && <LayoutNotesList notes={preview.notes} />}
      {preview && (
        <>
          <Group justify="space-between" gap="sm" wrap="nowrap">
            <Text c="dimmed" role="status">
              {!stale && text.summary(preview.pages, people)}
            </Text>
            <Text c="dimmed" className={classes.promise ?? ''}>
              {text.subtitle}
            </Text>
          </Group>
          <div className={stale ? `${classes.pages} ${classes.stale}` : classes.pages}>
            <PdfPreview bytes={preview.bytes} under={under} />
          </div>
        </>
      )}
    </section>
  );
}
