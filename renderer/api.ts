/**
 * The page's only way to the register: typed calls over the two functions of the preload.
 * Example: `const page = useOp('member.page', { offset: 0, limit: 50 })`.
 */
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef } from 'react';
import type { OpName, OpOutput, OpSent, PushMessage } from '../shared/ipc/contract.ts';
import { quietForReader } from '../shared/ipc/past.ts';
import { type AppError, ok, type Result } from '../shared/result.ts';
import { isPastWindow } from './past-window.ts';

interface Bridge {
  call(message: { name: string; input: unknown; jobId?: string }): Promise<unknown>;
  on(listener: (message: PushMessage) => void): () => void;
}

declare global {
  interface Window {
    readonly app: Bridge;
  }
}

/** An expected failure on its way to the screen: carries the code and the facts for its sentence. */
export class OpError extends Error {
  readonly error: AppError;
  constructor(error: AppError) {
    super(error.code);
    this.error = error;
  }
}

let waiting = 0;
/** A dialog of the system that was left open is nobody at work. */
const dialogs = /^(file|folder)\.|^print\.send$/;

/** Whether an answer of the register is being waited for: a job that runs. */
export const isBusy = (): boolean => waiting > 0;

/** One call; expected failures come back as values. */
export async function call<K extends OpName>(
  name: K,
  input: OpSent<K>,
  jobId?: string,
): Promise<Result<OpOutput<K>>> {
  // Forms and lists keep themselves as they are used; where nothing can be kept, nobody is bothered with it.
  if (isPastWindow && quietForReader.has(name)) return ok(null) as Result<OpOutput<K>>;
  const counts = dialogs.test(name) ? 0 : 1;
  waiting += counts;
  try {
    // The main process answers with the contract's own types.
    return (await window.app.call(jobId === undefined ? { name, input } : { name, input, jobId })) as Result<
      OpOutput<K>
    >;
  } finally {
    waiting -= counts;
  }
}

/** One call; expected failures are thrown as OpError, for the query cache. */
export async function callOrThrow<K extends OpName>(
  name: K,
  input: OpSent<K>,
  jobId?: string,
): Promise<OpOutput<K>> {
  const result = await call(name, input, jobId);
  if (!result.ok) throw new OpError(result.error);
  return result.value;
}

/** Reads through the cache; stale as soon as the register changes. */
export const useOp = <K extends OpName>(
  name: K,
  input: OpSent<K>,
  options: { readonly enabled?: boolean; readonly keepPrevious?: boolean } = {},
) =>
  useQuery<OpOutput<K>, OpError>({
    queryKey: [name, input],
    queryFn: () => callOrThrow(name, input),
    enabled: options.enabled ?? true,
    ...(options.keepPrevious ? { placeholderData: keepPreviousData } : {}),
  });

interface Afterwards<K extends OpName> {
  readonly onSuccess?: (output: OpOutput<K>, input: OpSent<K>) => void;
  /** only while the asking part is still on the screen: whoever has left it is not taken on to the next one */
  readonly onHere?: () => void;
  readonly onError?: (error: OpError) => void;
}

/**
 * Writes, then lets every cached answer be asked anew. What is to follow follows even where the new answers have
 * taken the asking part off the screen meanwhile: a success is always confirmed (react-query's own callbacks of
 * `mutate` are dropped with their component).
 */
export function useCommand<K extends OpName>(name: K) {
  const client = useQueryClient();
  const mutation = useMutation<OpOutput<K>, OpError, OpSent<K>>({
    mutationFn: (input) => callOrThrow(name, input),
    onSuccess: () => client.invalidateQueries(),
  });
  const { mutateAsync } = mutation;
  const isHere = useRef(false);
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
    };
  }, []);
  const mutate = useCallback(
    (input: OpSent<K>, { onSuccess, onHere, onError }: Afterwards<K> = {}): void =>
      void mutateAsync(input).then(
        (output) => {
          onSuccess?.(output, input);
          if (isHere.current) onHere?.();
        },
        // Without a follower the error stands in `error`, where the screen shows it.
        (error: OpError) => onError?.(error),
      ),
    [mutateAsync],
  );
  return { ...mutation, mutate };
}

export interface JobProgress {
  readonly done: number;
  readonly total: number;
  readonly item: string;
}

/** Starts a job; progress arrives until the promise settles, and `cancel` asks it to stop. */
export function runJob<K extends OpName>(
  name: K,
  input: OpSent<K>,
  onProgress: (progress: JobProgress) => void,
): { readonly result: Promise<Result<OpOutput<K>>>; readonly cancel: () => void } {
  const jobId = crypto.randomUUID();
  const off = window.app.on((message) => {
    if (message.type === 'job.progress' && message.jobId === jobId) onProgress(message);
  });
  return {
    result: call(name, input, jobId).finally(off),
    cancel: () => void call('job.cancel', { jobId }),
  };
}
