import Database from 'better-sqlite3';
import { giveKey } from '../give-key.ts';

/** A register, or a new file in its cipher, with its key only: no check, no migration, no settings. */
export function openRaw(path: string, key: Buffer): Database.Database {
  const handle = new Database(path);
  giveKey(handle, key);
  return handle;
}
