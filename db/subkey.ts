import { createHmac } from 'node:crypto';

/** What is proved by the register's key and is not the database itself; each has a key of its own. */
export type SubkeyUse = 'log' | 'log-head' | 'backup' | 'envelope';

/** A 32-byte key for one use, derived from the register's key; neither tells the other. */
export const subkey = (key: Buffer, use: SubkeyUse): Buffer =>
  createHmac('sha256', key).update(`so-dang-vien/${use}`).digest();
