/**
 * The errors of this PC, for whoever mends the program: one small file and the one before it, together never over
 * `most`. Written at once and by nobody else; a disk that refuses it is no reason to stop work.
 */
import { appendFileSync, mkdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { faultText } from './fault-text.ts';

export const faultLogName = 'loi-chuong-trinh.log';
export const faultLogNames: readonly string[] = [faultLogName, `${faultLogName}.cu`];
/** Of both files together. */
export const most = 5 << 20;

export interface FaultLog {
  readonly path: string;
  write(where: 'main' | 'worker' | 'page' | 'print', error: unknown, at: Date): void;
  /** the newest lines, oldest first */
  tail(lines: number): string;
}

export function createFaultLog(folder: string): FaultLog {
  const path = join(folder, faultLogName);
  return {
    path,
    write(where, error, at) {
      const entry = `${at.toISOString()} ${where} ${faultText(error)}\n`.slice(0, 8000);
      try {
        mkdirSync(folder, { recursive: true });
        const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
        if (size + Buffer.byteLength(entry) > most / 2) renameSync(path, `${path}.cu`);
        appendFileSync(path, entry);
      } catch {
        // Full, read-only or held by a virus scanner: the program goes on without its note.
      }
    },
    tail(lines) {
      try {
        return readFileSync(path, 'utf8')
          .split('\n')
          .slice(-lines - 1)
          .join('\n');
      } catch {
        return '';
      }
    },
  };
}
