/** The export from the save dialog to the written file. */
import { useRef, useState } from 'react';
import type { OpOutput, OpSent } from '../../../shared/ipc/contract.ts';
import type { AppError } from '../../../shared/result.ts';
import { call, type JobProgress, runJob } from '../../api.ts';

type Fields = Omit<OpSent<'year.export'>, 'token'>;
type Stage =
  | { readonly state: 'idle'; readonly error: AppError | null }
  | { readonly state: 'running'; readonly progress: JobProgress | null }
  | { readonly state: 'done'; readonly outcome: OpOutput<'year.export'>; readonly token: string };

export function useYearExport() {
  const [stage, setStage] = useState<Stage>({ state: 'idle', error: null });
  const stop = useRef<() => void>(() => undefined);
  const start = async (fields: Fields, suggestedName: string): Promise<void> => {
    const picked = await call('file.pickSave', { purpose: 'workbook', suggestedName });
    if (!picked.ok) return setStage({ state: 'idle', error: picked.error });
    if (picked.value === null) return;
    const { token } = picked.value;
    setStage({ state: 'running', progress: null });
    const job = runJob('year.export', { ...fields, token }, (progress) =>
      setStage({ state: 'running', progress }),
    );
    stop.current = job.cancel;
    const result = await job.result;
    setStage(
      result.ok ? { state: 'done', outcome: result.value, token } : { state: 'idle', error: result.error },
    );
  };
  return {
    ...stage,
    start,
    cancel: () => stop.current(),
    reset: () => setStage((now) => (now.state === 'running' ? now : { state: 'idle', error: null })),
  };
}
