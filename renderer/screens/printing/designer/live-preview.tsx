import { Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useEffect } from 'react';
import { designerText } from '../../../../shared/i18n/vi/designer.ts';
import type { DocumentJob } from '../../../../shared/ipc/document.ts';
import { ErrorNote } from '../../../parts/error-note.tsx';
import { Loading } from '../../../parts/loading.tsx';
import { PdfPreview } from '../../../parts/pdf-preview.tsx';
import { usePreview } from '../../../parts/use-preview.ts';
import classes from './designer.module.css';

const text = designerText.sample;
const pauseBeforeMaking = 400;

interface Props {
  /** null: nobody to show it with, or the template is not right yet */
  readonly job: DocumentJob | null;
}

/** The very pages that would be printed, made anew after each change. */
export function LivePreview({ job }: Props) {
  const { state, make } = usePreview();
  const [wanted] = useDebouncedValue(job, pauseBeforeMaking);
  useEffect(() => {
    if (wanted) void make(wanted);
  }, [wanted, make]);
  const { preview, making, error } = state;
  const stale = making || state.job !== job;
  return (
    <section className={classes.preview} aria-label={text.preview} aria-busy={stale}>
      <ErrorNote error={error} />
      {preview ? (
        <div className={stale ? `${classes.pages} ${classes.stale}` : classes.pages}>
          <PdfPreview bytes={preview.bytes} />
        </div>
      ) : job === null ? (
        <Text c="dimmed">{text.wrong}</Text>
      ) : (
        !error && <Loading />
      )}
    </section>
  );
}
