/** Filling a workbook of the office's own or of the upper level by its marks. */
import { z } from 'zod';
import { markTargetSchema, type NamedTarget } from '../template/mark-target.ts';
import type { BadMark } from '../template/read-marks.ts';
import { bookPaperSchema } from './book.ts';
import { command, job, query } from './define.ts';
import { periodQuestion } from './period.ts';

export interface TemplateMarkView {
  readonly sheet: string;
  readonly address: string;
  readonly source: 'placeholder' | 'name' | 'hand';
  readonly before: string;
  /** names of what goes there */
  readonly names: readonly string[];
}

export interface TemplateView {
  readonly id: string;
  readonly fileName: string;
  /** macros stay in the file as they are and are never run */
  readonly macros: boolean;
  /** what a person marked in it before was found again */
  readonly remembered: number;
  readonly sheets: readonly {
    readonly name: string;
    /** texts of its first rows, for pointing at a cell */
    readonly rows: readonly (readonly string[])[];
  }[];
  readonly marks: readonly TemplateMarkView[];
  readonly bad: readonly BadMark[];
  readonly targets: readonly Pick<NamedTarget, 'name' | 'group' | 'target'>[];
}

export interface TemplatePlanView {
  /** what 'template.save' must be given: it fills exactly this */
  readonly hash: string;
  readonly cells: readonly {
    readonly sheet: string;
    readonly address: string;
    readonly before: string;
    readonly after: string;
  }[];
  /** all of them; the list is cut */
  readonly count: number;
  /** a figure that does not exist in this period */
  readonly missing: readonly { readonly sheet: string; readonly address: string; readonly name: string }[];
  readonly noRoom: {
    readonly sheet: string;
    readonly row: number;
    readonly room: number;
    readonly needed: number;
  } | null;
  /** numbers of papers would stand open in it */
  readonly sensitive: boolean;
}

const id = z.string().max(60);
const filling = periodQuestion.extend({ id, paper: bookPaperSchema });
export type TemplateFilling = z.output<typeof filling>;

export const templateOps = {
  /** reads a workbook in a process of its own; nothing is written */
  'template.inspect': job<TemplateView>()(
    z.object({ token: z.string().max(200), password: z.string().max(200).nullable().default(null) }),
  ),
  /** the same workbook with what was marked since */
  'template.view': query<TemplateView>()(z.object({ id })),
  /** says once what goes into a cell; null takes the mark away */
  'template.mark': command<{ readonly marks: number }>()(
    z.object({
      id,
      sheet: z.string().max(200),
      address: z.string().regex(/^[A-Z]{1,3}[1-9]\d{0,6}$/),
      target: markTargetSchema.nullable(),
    }),
  ),
  'template.plan': query<TemplatePlanView>()(filling),
  /** writes a copy under another name */
  'template.save': job<{
    readonly file: string;
    readonly cells: number;
    /** cells that hold a formula, or lie under a merged one, and were left */
    readonly left: number;
    /** formulas whose old values were taken out, to be reckoned anew when the file is opened */
    readonly formulas: number;
  }>()(
    filling.extend({
      hash: z.string().max(100),
      token: z.string(),
      reason: z.string().trim().min(5, 'Ghi rõ lý do (ít nhất 5 ký tự).').max(300),
    }),
  ),
};
