/** How the register's papers spell what provinces spell in two ways (domain: thể thức). */
import { z } from 'zod';
import { type UySpelling, uySpellings } from '../text/spelling.ts';
import { command, query } from './define.ts';

export const spellingOps = {
  'spelling.get': query<UySpelling>()(z.object({})),
  'spelling.set': command<null>()(z.object({ spelling: z.enum(uySpellings) })),
};
