/** The hand-over that is being prepared: what was entered, and what the register anchored when the minutes were drawn. */
import { z } from 'zod';
import type { ReadDb } from '../../db/connection.ts';
import { getHandover, handoverDraft, handoversDone } from '../../db/repo/handover.ts';
import type { MinutesFacts } from '../../shared/documents/handover-minutes.ts';
import { type HandoverDraft, type HandoverSeal, handoverDraftSchema } from '../../shared/ipc/handover.ts';

export interface Prepared {
  readonly draft: HandoverDraft;
  /** null: not drawn yet, or the draft was changed since */
  readonly seal: HandoverSeal | null;
  readonly savedAt: string;
}

const body = z.object({ draft: handoverDraftSchema, seal: z.custom<HandoverSeal>().nullable() });

export function preparedHandover(db: ReadDb): Prepared | null {
  const row = handoverDraft(db);
  if (!row) return null;
  const read = body.safeParse(JSON.parse(row.body));
  // Of another version of the program: it is prepared anew.
  return read.success ? { ...read.data, savedAt: row.savedAt } : null;
}

export const preparedBody = (draft: HandoverDraft, seal: HandoverSeal | null): string =>
  JSON.stringify({ draft, seal });

/** Numbers run on through the life of the register. */
export const nextHandoverNumber = (db: ReadDb): string =>
  String(handoversDone(db).length + 1).padStart(2, '0');

/** As it was written into the register when it was done; written by our own code. */
export const minutesOf = (minutes: string): MinutesFacts => JSON.parse(minutes) as MinutesFacts;

export const doneMinutes = (db: ReadDb, id: number): MinutesFacts | null => {
  const row = getHandover(db, id);
  return row ? minutesOf(row.minutes) : null;
};
