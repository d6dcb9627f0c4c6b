/**
 * "X.dang-mo" beside an open register: who has it open, on which PC, since when. It only tells; SQLite's own lock
 * decides, so that one left behind by a crash is in nobody's way.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, userInfo } from 'node:os';
import { z } from 'zod';
import { momentText } from '../../shared/text/moment.ts';

const schema = z.object({
  format: z.literal(1),
  machine: z.string().max(300),
  user: z.string().max(300),
  /** ISO timestamp */
  since: z.string().max(40),
  program: z.string().max(60),
  pid: z.number().int(),
});
export type OpenMark = z.output<typeof schema>;

export const openMarkFile = (registerPath: string): string =>
  `${registerPath.replace(/\.sodang$/i, '')}.dang-mo`;

const userName = (): string => {
  try {
    return userInfo().username;
  } catch {
    // An account without an entry in the system's list of users.
    return '';
  }
};

/** Only while the register is this program's alone: it writes over whatever a crash has left. */
export function leaveOpenMark(registerPath: string, since: Date, program: string): void {
  const mark: OpenMark = {
    format: 1,
    machine: hostname(),
    user: userName(),
    since: since.toISOString(),
    program,
    pid: process.pid,
  };
  try {
    writeFileSync(openMarkFile(registerPath), `${JSON.stringify(mark, null, 1)}\n`);
  } catch {
    // A folder that takes no more files: the lock holds without it, others are only told less.
  }
}

/** Before the lock is given back: afterwards it would be the next one's mark. */
export function dropOpenMark(registerPath: string): void {
  try {
    rmSync(openMarkFile(registerPath), { force: true });
  } catch {
    // It stays as after a crash, and is written over at the next opening.
  }
}

/** null where there is none, or one that is being written. */
export function readOpenMark(registerPath: string): OpenMark | null {
  try {
    return schema.parse(JSON.parse(readFileSync(openMarkFile(registerPath), 'utf8')));
  } catch {
    return null;
  }
}

/** The facts for the sentence of 'register.in-use'. */
export function whoHasIt(registerPath: string): Record<string, string> {
  const mark = readOpenMark(registerPath);
  return mark ? { machine: mark.machine, user: mark.user, since: momentText(mark.since) } : {};
}
