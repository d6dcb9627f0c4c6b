import { useCallback, useEffect, useRef, useState } from 'react';
import { mostPapers, type PrintJob, type PrintPreview } from '../../shared/ipc/print.ts';
import type { AppError } from '../../shared/result.ts';
import { call, type JobProgress } from '../api.ts';

export interface PreviewState {
  /** the newest document; kept on the screen while the next one is made */
  readonly preview: PrintPreview | null;
  /** the job that the preview shows */
  readonly job: PrintJob | null;
  readonly making: boolean;
  readonly progress: JobProgress | null;
  readonly error: AppError | null;
}

const nothing: PreviewState = { preview: null, job: null, making: false, progress: null, error: null };

const numberText = (n: number): string => n.toLocaleString('vi-VN');

const papersOf = (job: PrintJob): number => {
  if (job.document === 'document') return job.subjects.ids.length;
  return job.document === 'cards' ? job.memberIds.length : 1;
};

/** Makes documents one after the other: a new one stops the one that is being made. */
export function usePreview() {
  const [state, setState] = useState<PreviewState>(nothing);
  const running = useRef<Promise<unknown>>(Promise.resolve());
  const newest = useRef(0);

  const stop = useCallback((): void => {
    newest.current += 1;
    setState((before) => ({ ...before, making: false, progress: null }));
    void call('print.stop', { forget: false });
  }, []);

  const make = useCallback(async (job: PrintJob): Promise<void> => {
    const mine = ++newest.current;
    const chosen = papersOf(job);
    if (chosen > mostPapers)
      return setState({
        ...nothing,
        error: {
          code: 'print.too-many',
          params: { most: numberText(mostPapers), chosen: numberText(chosen) },
        },
      });
    await call('print.stop', { forget: false });
    await running.current;
    if (mine !== newest.current) return;
    setState((before) => ({ ...before, making: true, progress: null, error: null }));
    const progressId = crypto.randomUUID();
    const off = window.app.on((message) => {
      if (message.type === 'job.progress' && message.jobId === progressId)
        setState((before) => ({ ...before, progress: message }));
    });
    const answer = call('print.preview', { job, progressId }).finally(off);
    running.current = answer;
    const result = await answer;
    if (mine !== newest.current) return;
    setState(
      result.ok
        ? { preview: result.value, job, making: false, progress: null, error: null }
        : { ...nothing, error: result.error.code === 'app.cancelled' ? null : result.error },
    );
  }, []);

  const forget = useCallback((): void => {
    newest.current += 1;
    setState(nothing);
  }, []);

  // Whoever opens the screen will print; whoever leaves it needs no preview any more.
  useEffect(() => void call('print.warm', {}), []);
  useEffect(() => () => void call('print.stop', { forget: true }), []);

  return { state, make, stop, forget };
}
