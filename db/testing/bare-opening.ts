import { openRaw } from './open-raw.ts';

/** Opens a register by its key, checks its pages and reads a first screen of names: what no program can do without. */
export function openBare(path: string, key: Buffer): void {
  const handle = openRaw(path, key);
  handle.pragma('locking_mode = exclusive');
  if (handle.pragma('quick_check', { simple: true }) !== 'ok') throw new Error('damaged');
  handle.prepare('SELECT * FROM member ORDER BY name_sort LIMIT 50').all();
  handle.close();
}
