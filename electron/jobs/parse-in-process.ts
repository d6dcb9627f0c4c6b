import { readFile } from 'node:fs/promises';
import { errors } from '../../shared/errors/catalogue.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { RawWorkbook } from '../../shared/roster/types.ts';
import { boundsFor } from '../excel/read/limits.ts';
import { isPacked, nextTurn, type PackedWorkbook, unpackWorkbook } from './packed-workbook.ts';
import type { ParserRequest } from './parser-messages.ts';

/** The little that is needed of a process: utilityProcess in Electron, child_process.fork under Node. */
export interface ParserChild {
  postMessage(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
  onExit(listener: () => void): void;
  kill(): void;
  readonly pid: number | undefined;
}

export interface ParseOptions {
  readonly timeoutMs?: number;
  readonly memoryBytes?: number;
  readonly signal?: AbortSignal;
  readonly password?: string;
}

const WATCH_MS = 100;

/** The same as parsePacked, and unpacks: for whoever has no worker to pass it on to. */
export async function parseInProcess(...args: Parameters<typeof parsePacked>): Promise<Result<RawWorkbook>> {
  const packed = await parsePacked(...args);
  return packed.ok ? ok(await unpackWorkbook(packed.value, nextTurn)) : packed;
}

/**
 * Parses one workbook in a process of its own and ends that process in every case, within the time and memory that
 * a file of its size may take (boundsFor). The memory is watched where the system shows it (/proc); elsewhere the
 * child's heap is limited by the --max-old-space-size that its starter is told.
 */
export function parsePacked(
  spawn: (heapMib: number) => ParserChild,
  bytes: Uint8Array,
  fileName: string,
  options: ParseOptions = {},
): Promise<Result<PackedWorkbook>> {
  const bounds = boundsFor(bytes.length);
  const { timeoutMs = bounds.timeMs, memoryBytes = bounds.memoryBytes, signal, password } = options;
  if (signal?.aborted) return Promise.resolve(fail('app.cancelled'));
  return new Promise((resolve) => {
    const child = spawn(bounds.heapMib);
    const file = { file: fileName };
    let settled = false;
    const finish = (result: Result<PackedWorkbook>): void => {
      if (settled) return;
      settled = true;
      clearTimeout(timer);
      clearInterval(watch);
      signal?.removeEventListener('abort', cancel);
      child.kill();
      resolve(result);
    };
    const cancel = (): void => finish(fail('app.cancelled'));
    const timer = setTimeout(() => finish(fail('workbook.timeout', file)), timeoutMs);
    const watch = setInterval(() => {
      void residentBytes(child.pid).then((size) => {
        if (size > memoryBytes) finish(fail('workbook.too-complex', file));
      });
    }, WATCH_MS);
    signal?.addEventListener('abort', cancel);
    child.onMessage((message) => finish(readAnswer(message, fileName)));
    child.onExit(() => finish(fail('workbook.reader-stopped', file)));
    const request: ParserRequest =
      password === undefined ? { bytes, fileName } : { bytes, fileName, password };
    child.postMessage(request);
  });
}

/** The child worked on a file that nobody vouches for, so its answer is looked at like any other input. */
function readAnswer(message: unknown, fileName: string): Result<PackedWorkbook> {
  const stopped = fail('workbook.reader-stopped', { file: fileName });
  if (typeof message !== 'object' || message === null || !('ok' in message)) return stopped;
  if (message.ok === true)
    return 'packed' in message && isPacked(message.packed) ? ok(message.packed) : stopped;
  if (!('error' in message) || typeof message.error !== 'object' || message.error === null) return stopped;
  const { code, params } = message.error as { code?: unknown; params?: unknown };
  if (typeof code !== 'string' || !Object.hasOwn(errors, code)) return stopped;
  // as: the code is one of the catalogue's, checked above; params are the plain values beside it.
  return fail(code as keyof typeof errors, (params ?? {}) as Record<string, string | number>);
}

/** 0 where the system does not show it. */
async function residentBytes(pid: number | undefined): Promise<number> {
  if (pid === undefined || process.platform !== 'linux') return 0;
  try {
    const status = await readFile(`/proc/${pid}/status`, 'utf8');
    return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}
