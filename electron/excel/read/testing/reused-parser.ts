/**
 * The parser process for thousands of files one after the other: it is started anew only after it had to be ended.
 * The program itself starts one for each file (jobs/parse-in-process.ts); that would take hours here.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { RawWorkbook } from '../../../../shared/roster/types.ts';
import { nextTurn, unpackWorkbook } from '../../../jobs/packed-workbook.ts';
import type { ParserAnswer } from '../../../jobs/parser-messages.ts';
import { boundsFor } from '../limits.ts';

/** 'read', a code of the catalogue, or what had to be done to the process. */
export type Verdict =
  | { readonly kind: 'read'; readonly workbook: RawWorkbook }
  | { readonly kind: 'refused'; readonly code: string }
  | { readonly kind: 'too-slow' | 'too-large' | 'died' };

const entry = new URL('../../../jobs/parser-process.ts', import.meta.url);
const WATCH_MS = 50;
const CLOCK_TICK_MS = 10;

export class ReusedParser {
  #child: ChildProcess | null = null;

  parse(bytes: Uint8Array, password?: string): Promise<Verdict> {
    const child = this.#started();
    const bounds = boundsFor(bytes.length);
    const began = cpuMs(child.pid);
    return new Promise((resolve) => {
      const finish = (verdict: Verdict): void => {
        clearInterval(watch);
        child.removeAllListeners();
        if (verdict.kind !== 'read' && verdict.kind !== 'refused') this.close();
        resolve(verdict);
      };
      const watch = setInterval(() => {
        // Time that the process itself used: other work of the machine says nothing of the file.
        if (cpuMs(child.pid) - began > bounds.timeMs) finish({ kind: 'too-slow' });
        else if (residentBytes(child.pid) > bounds.memoryBytes) finish({ kind: 'too-large' });
      }, WATCH_MS);
      child.on('exit', () => finish({ kind: 'died' }));
      child.on('message', (message) => {
        // as: what parser-process.ts answers.
        const answer = message as ParserAnswer;
        if (!answer.ok) return finish({ kind: 'refused', code: answer.error.code });
        void unpackWorkbook(answer.packed, nextTurn).then((workbook) => finish({ kind: 'read', workbook }));
      });
      child.send({ bytes, fileName: 'tep', ...(password === undefined ? {} : { password }) });
    });
  }

  close(): void {
    this.#child?.kill('SIGKILL');
    this.#child = null;
  }

  #started(): ChildProcess {
    this.#child ??= fork(entry, [], {
      serialization: 'advanced',
      execArgv: [`--max-old-space-size=${boundsFor(0).heapMib}`],
      silent: true,
    });
    return this.#child;
  }
}

/** 0 where the system does not show it. */
function cpuMs(pid: number | undefined): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) * CLOCK_TICK_MS;
  } catch {
    return 0;
  }
}

function residentBytes(pid: number | undefined): number {
  try {
    return Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}
