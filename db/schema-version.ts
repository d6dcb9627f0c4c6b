import type { ReadDb } from './connection.ts';
import { migrations } from './migrations/all.ts';

/** The newest schema that this program knows. */
export const newestSchema: number = migrations.at(-1)?.version ?? 0;

/** The schema that an open register has. */
export const schemaOf = (db: ReadDb): number => db.pluck<number>('PRAGMA user_version')[0] ?? 0;
