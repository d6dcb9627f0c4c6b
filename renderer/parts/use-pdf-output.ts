import { useState } from 'react';
import { printText as text } from '../../shared/i18n/vi/print.ts';
import type { AppError } from '../../shared/result.ts';
import { call } from '../api.ts';
import { printOut, recordCopy } from './print-out/print-out.ts';
import type { PreviewState } from './use-preview.ts';

/**
 * Saving and printing of the document that is being shown: the very same bytes, and both into the print register.
 * @param suggestedName of the file, with its ending
 */
export function usePdfOutput({ preview, job }: PreviewState, suggestedName: string) {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  /** the file written last, so that its folder can be opened */
  const [written, setWritten] = useState<{ readonly token: string; readonly sentence: string } | null>(null);

  const during = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true);
    setError(null);
    setWritten(null);
    await work().finally(() => setBusy(false));
  };

  const save = () =>
    during(async () => {
      if (!preview || !job) return;
      const picked = await call('file.pickSave', {
        purpose: 'pdf',
        suggestedName: suggestedName.slice(0, 190),
      });
      if (!picked.ok) return setError(picked.error);
      if (picked.value === null) return;
      const { token } = picked.value;
      const saved = await call('print.save', { token: preview.token, saveToken: token });
      if (!saved.ok) return setError(saved.error);
      setWritten({ token, sentence: text.saved(saved.value.name, preview.pages) });
      const kept = await recordCopy({ preview, job, title: suggestedName });
      if (!kept.ok) setError(kept.error);
    });

  const send = () =>
    during(async () => {
      if (!preview || !job) return;
      const sent = await printOut({ preview, job, title: suggestedName });
      if (!sent.ok) setError(sent.error);
    });

  const reveal = async (): Promise<void> => {
    const shown = written && (await call('file.reveal', { token: written.token }));
    if (shown && !shown.ok) setError(shown.error);
  };

  return { busy, error, written, save, send, reveal };
}
