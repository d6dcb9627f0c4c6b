/** Memory and the ability to answer while something long runs. Linux only, where /proc tells a process's memory. */
import { readFileSync } from 'node:fs';

export interface Watched {
  /** the most that this process and the children held together */
  readonly peakBytes: number;
  /** longest time in which this process's own thread (the window's, in the program) came to nothing else */
  readonly longestGap: number;
  /** longest wait for an answer of the register, by what was going on: read, plan, commit */
  readonly longestAnswer: Readonly<Record<string, number>>;
}

const every = 10;

function residentBytes(pid: number | 'self'): number {
  try {
    return Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}

/** @returns called at the end, gives what was seen; `phase` names what begins now ("read" at first) */
export function watch(
  children: ReadonlySet<number>,
  ask: () => Promise<unknown>,
): (() => Watched) & { phase(name: string): void } {
  let peakBytes = 0;
  let longestGap = 0;
  let last = performance.now();
  let phase = 'read';
  let asked: number | null = null;
  const longestAnswer: Record<string, number> = {};
  const timer = setInterval(() => {
    const now = performance.now();
    longestGap = Math.max(longestGap, now - last - every);
    last = now;
    let sum = residentBytes('self');
    for (const pid of children) sum += residentBytes(pid);
    peakBytes = Math.max(peakBytes, sum);
    if (asked !== null) return;
    asked = now;
    const during = phase;
    void ask().then(() => {
      longestAnswer[during] = Math.max(longestAnswer[during] ?? 0, performance.now() - now);
      asked = null;
    });
  }, every);
  const end = (): Watched => {
    clearInterval(timer);
    return { peakBytes, longestGap, longestAnswer };
  };
  return Object.assign(end, {
    phase(name: string) {
      phase = name;
    },
  });
}
