/** Reports in words: made from the outline, edited, locked, written as a document. */
import { z } from 'zod';
import { fullDate } from '../entities/event-dates.ts';
import {
  type LinkedValues,
  type NarrativeKind,
  type NarrativePaper,
  narrativeBodySchema,
  narrativeKinds,
  narrativePaperSchema,
  type Paragraph,
} from '../narrative/narrative.ts';
import type { NarrativeWords } from '../narrative/render-paragraph.ts';
import { command, job, query } from './define.ts';

export interface NarrativeRow {
  readonly id: number;
  readonly kind: NarrativeKind;
  readonly orgId: number;
  readonly orgName: string;
  readonly from: string;
  readonly to: string;
  readonly lockedAt: string;
  readonly lockedBy: string;
  readonly enteredAt: string;
}

export interface NarrativeView extends NarrativeRow {
  readonly version: number;
  readonly paragraphs: readonly Paragraph[];
  readonly paper: NarrativePaper;
  readonly words: NarrativeWords;
  /** as the report says them: those of the day of locking once it is locked */
  readonly values: LinkedValues;
  /** of a locked report, where the register says something else today; '' = the figure is gone */
  readonly changed: readonly { readonly token: string; readonly locked: string; readonly now: string }[];
  /** names of the sections whose numbers are linked */
  readonly named: readonly NarrativeTarget[];
}

/** A number that may be linked. */
export interface NarrativeTarget {
  readonly token: string;
  readonly name: string;
  readonly group: string;
}

const id = z.number().int().positive();
const one = z.object({ id, version: z.number().int() });

export const narrativeOps = {
  'narrative.list': query<readonly NarrativeRow[]>()(z.object({})),
  'narrative.get': query<NarrativeView>()(z.object({ id })),
  /** every number that may be linked, of whichever section: all are reckoned for it */
  'narrative.targets': query<readonly NarrativeTarget[]>()(z.object({ id })),
  'narrative.create': command<{ readonly id: number }>()(
    z.object({ kind: z.enum(narrativeKinds), orgId: id, from: fullDate, to: fullDate }),
  ),
  'narrative.save': command<null>()(
    one.extend({ paragraphs: narrativeBodySchema, paper: narrativePaperSchema }),
  ),
  /** the numbers are kept as they are now, with the day and by whom */
  'narrative.lock': command<null>()(one),
  'narrative.unlock': command<null>()(
    one.extend({ reason: z.string().trim().min(5, 'Ghi rõ lý do (ít nhất 5 ký tự).').max(300) }),
  ),
  'narrative.drop': command<null>()(one),
  'narrative.export': job<{ readonly file: string }>()(z.object({ id, token: z.string() })),
};
