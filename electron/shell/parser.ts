/** Starts the workbook parser as a process of its own: no key, no database, killed when it takes too long. */
import { join } from 'node:path';
import { utilityProcess } from 'electron';
import type { Result } from '../../shared/result.ts';
import type { PackedWorkbook } from '../jobs/packed-workbook.ts';
import { type ParserChild, parsePacked } from '../jobs/parse-in-process.ts';

export interface Parser {
  parse(bytes: Uint8Array, fileName: string, password: string | null): Promise<Result<PackedWorkbook>>;
  /** ends whatever is being parsed; it answers 'app.cancelled' */
  stop(): void;
}

function spawn(heapMib: number): ParserChild {
  const child = utilityProcess.fork(join(import.meta.dirname, 'parser.cjs'), [], {
    execArgv: [`--max-old-space-size=${heapMib}`],
  });
  return {
    postMessage: (message) => child.postMessage(message),
    onMessage: (listener) => void child.on('message', listener),
    onExit: (listener) => void child.on('exit', () => listener()),
    kill: () => void child.kill(),
    get pid() {
      return child.pid;
    },
  };
}

export function createParser(): Parser {
  let running: AbortController | null = null;
  return {
    parse(bytes, fileName, password) {
      running?.abort();
      running = new AbortController();
      const { signal } = running;
      return parsePacked(spawn, bytes, fileName, password === null ? { signal } : { signal, password });
    },
    stop: () => running?.abort(),
  };
}
