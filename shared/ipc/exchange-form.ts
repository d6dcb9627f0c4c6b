/** Filling in the forms that the upper level issues, and the empty list that this program brings in without mapping. */
import { z } from 'zod';
import type { FormColumn } from '../form/form-columns.ts';
import type { FormDifference, FormGap, FormPlan } from '../form/form-plan.ts';
import { command, job, query } from './define.ts';

export interface FormView {
  readonly id: string;
  readonly fileName: string;
  readonly sheets: readonly { readonly name: string; readonly hidden: boolean }[];
  readonly sheet: string;
  /** Excel's rows, from 1 */
  readonly headerRows: readonly number[];
  readonly columns: readonly (FormColumn & { readonly address: string })[];
  /** rows in which somebody stands already */
  readonly people: number;
}

export interface FormRowView {
  readonly row: number;
  readonly memberId: number;
  readonly name: string;
  readonly added: boolean;
  readonly cells: number;
  readonly differences: readonly FormDifference[];
  readonly gaps: readonly FormGap[];
}

export interface FormPlanView {
  /** what 'form.save' must be given: it fills exactly this */
  readonly hash: string;
  readonly cells: number;
  readonly filledRows: number;
  readonly addedRows: number;
  /** rows with something to say; the list is cut, the counts are not */
  readonly rows: readonly FormRowView[];
  readonly withGaps: number;
  readonly withDifferences: number;
  readonly unmatched: FormPlan['unmatched'];
  readonly notInForm: FormPlan['notInForm'];
}

const id = z.string().max(60);
const choice = z.object({
  id,
  /** an organisation with its subtree; null = all */
  orgId: z.number().int().positive().nullable(),
  /** members without a row of the form get one below the last */
  addRows: z.boolean(),
});

export const exchangeFormOps = {
  /** reads an issued form in a process of its own; nothing is written */
  'form.inspect': job<FormView>()(
    z.object({
      token: z.string().max(200),
      password: z.string().max(200).nullable().default(null),
      sheet: z.string().max(200).nullable().default(null),
    }),
  ),
  'form.plan': query<FormPlanView>()(choice),
  /** writes a copy of the form under another name; numbers of papers stand open in it, so the reason is kept */
  'form.save': job<{
    readonly file: string;
    readonly cells: number;
    readonly rows: number;
    /** cells that hold a formula, or lie under a merged one, and were left */
    readonly left: number;
  }>()(
    choice.extend({
      hash: z.string().max(100),
      /** keys of the differences in which the register's value is to stand */
      take: z.array(z.string().max(20)).max(200_000),
      token: z.string(),
      reason: z.string().trim().min(5, 'Ghi rõ lý do (ít nhất 5 ký tự).').max(300),
    }),
  ),
  /** what the form asks for and the register has not becomes tasks on the members, each only once */
  'form.noteGaps': command<{ readonly added: number }>()(choice.extend({ hash: z.string().max(100) })),
  /** the empty list that comes back without mapping */
  'form.blank': job<{ readonly file: string }>()(z.object({ token: z.string() })),
};
