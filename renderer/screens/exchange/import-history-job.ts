/** One long deed of the history: where it stands, and the way to stop it. */
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { OpName, OpOutput, OpSent } from '../../../shared/ipc/contract.ts';
import type { AppError } from '../../../shared/result.ts';
import { type JobProgress, runJob } from '../../api.ts';

export function useHistoryJob<K extends OpName>(name: K) {
  const client = useQueryClient();
  const [running, setRunning] = useState(false);
  const [progress, setProgress] = useState<JobProgress | null>(null);
  const [error, setError] = useState<AppError | null>(null);
  const [outcome, setOutcome] = useState<OpOutput<K> | null>(null);
  const stop = useRef<() => void>(() => undefined);
  return {
    running,
    progress,
    error,
    outcome,
    cancel: () => stop.current(),
    fail: setError,
    /** @param changes whether the register is another one afterwards, so that every answer is asked anew */
    async start(input: OpSent<K>, { changes }: { readonly changes: boolean }): Promise<void> {
      setRunning(true);
      setProgress(null);
      setError(null);
      const job = runJob(name, input, setProgress);
      stop.current = job.cancel;
      const result = await job.result;
      setRunning(false);
      if (result.ok) setOutcome(result.value);
      else setError(result.error);
      if (result.ok && changes)
        await client.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'import.wizard' });
    },
  };
}
