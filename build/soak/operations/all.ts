import type { Operation } from '../crash/operation.ts';
import { edit } from './edit.ts';
import { bringIn } from './import.ts';
import { log } from './log.ts';
import { migration } from './migration.ts';
import { password } from './password.ts';
import { quit } from './quit.ts';

export const operations: readonly Operation[] = [edit, bringIn, migration, password, log, quit];
