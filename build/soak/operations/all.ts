import type { Operation } from '../crash/operation.ts';
import { backup } from './backup.ts';
import { edit } from './edit.ts';
import { bringIn } from './import.ts';
import { log } from './log.ts';
import { migration } from './migration.ts';
import { password } from './password.ts';
import { quit } from './quit.ts';
import { restore } from './restore.ts';

export const operations: readonly Operation[] = [
  edit,
  bringIn,
  backup,
  restore,
  migration,
  password,
  log,
  quit,
];
