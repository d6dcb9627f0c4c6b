/** Tasks on members: what the upper level found in a form that it sent back, or what a form asked for in vain. */
import { z } from 'zod';
import type { MatchKey } from '../roster/plan-types.ts';
import { command, job, query } from './define.ts';

export type TaskSource = 'finding' | 'gap';

export interface MemberTask {
  readonly id: number;
  readonly version: number;
  readonly memberId: number;
  readonly name: string;
  readonly orgName: string;
  readonly source: TaskSource;
  readonly text: string;
  /** the member field that the text names; '' = none that is known */
  readonly field: string;
  readonly fileName: string;
  readonly enteredAt: string;
  readonly enteredBy: string;
  /** '' = open */
  readonly doneAt: string;
  readonly doneBy: string;
  readonly doneNote: string;
}

export interface ReadFinding {
  /** Excel's row, from 1 */
  readonly row: number;
  readonly name: string;
  readonly memberId: number;
  readonly matchedBy: MatchKey | 'upperId';
  readonly text: string;
  readonly field: string;
  /** the same stands open on this member already */
  readonly known: boolean;
}

/** A form that came back, as it was understood; nothing is written yet. */
export interface FindingsView {
  readonly id: string;
  readonly fileName: string;
  readonly sheet: string;
  readonly people: number;
  readonly findings: readonly ReadFinding[];
  /** open findings of people who are "Đạt" in this file */
  readonly closing: readonly { readonly taskId: number; readonly name: string; readonly text: string }[];
  /** rows with a finding whose person is not, or not surely, one of the register */
  readonly unmatched: readonly {
    readonly row: number;
    readonly name: string;
    readonly text: string;
    readonly why: 'nobody' | 'doubtful';
  }[];
}

const id = z.number().int().positive();

export const memberTaskOps = {
  'memberTask.open': query<readonly MemberTask[]>()(z.object({})),
  'memberTask.ofMember': query<readonly MemberTask[]>()(z.object({ memberId: id })),
  'memberTask.done': command<null>()(
    z.object({ id, version: z.number().int(), note: z.string().trim().max(300).default('') }),
  ),
  /** reads a form that came back, in a process of its own; nothing is written */
  'memberTask.read': job<FindingsView>()(
    z.object({ token: z.string().max(200), password: z.string().max(200).nullable().default(null) }),
  ),
  /** enters the findings that are not open yet, and closes the tasks named */
  'memberTask.take': command<{ readonly added: number; readonly closed: number }>()(
    z.object({ id: z.string().max(60), close: z.array(id).max(20_000) }),
  ),
};
