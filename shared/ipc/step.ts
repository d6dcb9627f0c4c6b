import { z } from 'zod';
import { command, query } from './define.ts';

/** One deed of a person, as the list of steps shows it. */
export interface StepView {
  readonly id: number;
  readonly at: string;
  readonly actor: string;
  readonly name: string;
  /** whom or what it changed: the first few, and how many more there are */
  readonly about: readonly { readonly memberId: number | null; readonly name: string }[];
  readonly more: number;
  /** false: there are at least so many */
  readonly moreKnown: boolean;
  /** set once it was taken back; `redoId` is the step to take back in order to do it again */
  readonly undone: { readonly redoId: number; readonly at: string; readonly actor: string } | null;
  /** why it cannot be taken back by nature; null where it can */
  readonly fixed: string | null;
}

/** What taking a step back would do, or did. */
export interface StepEffect {
  readonly name: string;
  readonly again: boolean;
  readonly sentences: readonly string[];
  /** changes beyond those that have a sentence */
  readonly more: number;
  readonly changes: number;
}

const id = z.object({ id: z.number().int().positive() });

export const stepOps = {
  /** Newest first. */
  'step.list': query<{ readonly total: number; readonly steps: readonly StepView[] }>()(
    z.object({
      offset: z.number().int().min(0).default(0),
      limit: z.number().int().min(1).max(200).default(50),
      search: z.string().max(200).default(''),
      /** only this one */
      id: z.number().int().positive().nullable().default(null),
    }),
  ),
  /** Refused exactly as step.undo would be. Changes nothing. */
  'step.preview': query<StepEffect>()(id),
  /** Takes the step back in a new step; of a step that took another back: does that one again. */
  'step.undo': command<StepEffect>()(id),
  /** The newest step of the person at work that still stands; null where there is none. */
  'step.last': query<StepView | null>()(z.object({})),
};
