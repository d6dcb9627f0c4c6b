import { z } from 'zod';
import { command, query } from './define.ts';

const key = z.string().min(1).max(120);

/** Half-filled forms: they survive a closed window and a power cut, and live in the encrypted register. */
export const draftOps = {
  'draft.get': query<{ readonly body: string; readonly savedAt: string } | null>()(z.object({ key })),
  'draft.save': command<null>()(z.object({ key, body: z.string().max(200_000) })),
  'draft.drop': command<null>()(z.object({ key })),
  'draft.list': query<readonly { readonly key: string; readonly savedAt: string }[]>()(z.object({})),
};
