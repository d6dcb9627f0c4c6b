import type { Operation } from '../crash/operation.ts';
import { edit } from './edit.ts';

export const operations: readonly Operation[] = [edit];
