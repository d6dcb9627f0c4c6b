import { Alert } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { appText } from '../../shared/i18n/vi/app.ts';
import type { AppError } from '../../shared/result.ts';
import { errorWords } from './error-words.tsx';

/** Says where – what – how to mend it, with the code to read out on the telephone. Nothing when all is well. */
export function ErrorNote({ error, title }: { error: AppError | null | undefined; title?: string }) {
  const here = useRef<HTMLDivElement>(null);
  // The button that was pressed may lie far from it, and the footer of a form over it.
  useEffect(() => {
    if (error) here.current?.scrollIntoView({ block: 'nearest' });
  }, [error]);
  if (!error) return null;
  return (
    <Alert
      ref={here}
      style={{ scrollMarginBlock: '5rem' }}
      role="alert"
      color="red"
      icon={<IconAlertTriangle aria-hidden />}
      title={title ?? appText.notDone}
    >
      {errorWords(error)}
    </Alert>
  );
}
