import { fork } from 'node:child_process';
import type { ParserChild } from '../electron/jobs/parse-in-process.ts';

/**
 * The workbook parser as the program runs it: a process of its own with little memory.
 * @param entry electron/jobs/parser-process.ts, or what the build makes of it
 */
export function forkParser(entry: string, heapMib: number): ParserChild {
  const child = fork(entry, [], {
    serialization: 'advanced',
    execArgv: [`--max-old-space-size=${heapMib}`],
  });
  return {
    // Plain bytes and text, which the advanced serialization takes.
    postMessage: (message) => void child.send(message as object),
    onMessage: (listener) => void child.on('message', listener),
    onExit: (listener) => void child.on('exit', () => listener()),
    kill: () => void child.kill('SIGKILL'),
    pid: child.pid,
  };
}
