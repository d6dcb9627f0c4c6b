import * as m0001 from './0001-register.ts';
import * as m0002 from './0002-full-register.ts';

export interface Migration {
  readonly version: number;
  readonly name: string;
  readonly sql: string;
}

/** Frozen history, oldest first: a released migration is never edited and never imports today's code. */
export const migrations: readonly Migration[] = [
  { version: 1, name: 'register', sql: m0001.sql },
  { version: 2, name: 'full-register', sql: m0002.sql },
];
