// app.requestSingleInstanceLock: a real one, across processes, one per userData folder.
import { mkdirSync, readFileSync, rmSync, unwatchFile, watchFile, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive } from './is-alive.ts';

type OnSecond = (argv: string[], workingDirectory: string, data: unknown) => void;

interface Visit {
  readonly argv: string[];
  readonly folder: string;
  readonly data: unknown;
}

/** Takes the lock and returns how to release it, or tells the holder of this visit and returns undefined. */
export function takeLock(userData: string, data: object, onSecond: OnSecond): (() => void) | undefined {
  mkdirSync(userData, { recursive: true });
  const lock = join(userData, 'SingletonLock');
  const visits = join(userData, 'SingletonVisit');
  if (!claim(lock)) {
    const visit: Visit = { argv: process.argv, folder: process.cwd(), data };
    writeFileSync(visits, JSON.stringify(visit));
    return undefined;
  }
  writeFileSync(visits, '');
  watchFile(visits, { interval: 100, persistent: false }, () => {
    const text = readFileSync(visits, 'utf8');
    if (text === '') return;
    const visit = JSON.parse(text) as Visit;
    onSecond(visit.argv, visit.folder, visit.data);
  });
  return () => {
    unwatchFile(visits);
    rmSync(visits, { force: true });
    rmSync(lock, { force: true });
  };
}

/** Creates the lock file; one left by a process that has died is taken over. */
function claim(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    const holder = Number(readFileSync(lock, 'utf8'));
    if (holder > 0 && isAlive(holder)) return false;
    writeFileSync(lock, String(process.pid));
    return true;
  }
}
