/** The print register: what was printed and what came out of the printer, and the stock of numbered blanks. */
import { z } from 'zod';
import type { SubjectKind } from '../documents/template.ts';
import { fullDate } from '../entities/event-dates.ts';
import { paperKindSchema } from '../entities/transfer.ts';
import type { RunSheet } from '../print-register/facts-of-job.ts';
import {
  answeredSheetSchema,
  type PrintWay,
  type RunState,
  type SheetOutcome,
} from '../print-register/run.ts';
import { runFilterSchema } from '../print-register/sheet-requests.ts';
import type { Balance, BlankKind, BlankMove, BlankState } from '../print-register/stock.ts';
import { blankDeeds } from '../print-register/stock.ts';
import { command, query } from './define.ts';
import { type PrintJob, printedPaper, printJobSchema } from './print.ts';

export interface PrintRunRow {
  readonly id: number;
  readonly madeAt: string;
  readonly madeBy: string;
  readonly way: PrintWay;
  readonly state: RunState;
  readonly answeredAt: string;
  readonly answeredBy: string;
  readonly title: string;
  readonly document: PrintJob['document'];
  readonly sheets: number;
  readonly good: number;
  readonly spoiled: number;
  readonly people: number;
  readonly reason: string;
  readonly number: string;
  readonly watermark: string;
  readonly blank: string;
  readonly serialled: boolean;
}

export interface PrintedSheet extends RunSheet {
  readonly outcome: SheetOutcome;
  readonly serial: string;
  readonly why: string;
  /** of a print that waits: the blank that went through the printer if they were taken in order; '' = not known */
  readonly suggested: string;
}

export interface PrintRunDetail extends PrintRunRow {
  readonly paper: string;
  readonly subjectKind: SubjectKind;
  readonly box: number;
  readonly job: PrintJob;
  readonly sha256: string;
  /** entries that were made in the register after the pages: the data may be others today */
  readonly changedSince: boolean;
  readonly rows: readonly PrintedSheet[];
  readonly members: readonly { readonly id: number; readonly name: string }[];
  /** free blanks of its kind; null where the kind is in no stock yet or the paper is plain */
  readonly blanksLeft: number | null;
}

/** A print of the same paper about the same person that came out well. */
export interface EarlierPrint {
  readonly runId: number;
  readonly at: string;
  readonly by: string;
  readonly name: string;
}

export interface BlankKindRow {
  readonly kind: BlankKind;
  readonly balance: Balance;
  /** serials as they stand on the blanks */
  readonly next: string;
}

export interface BlankStretch {
  readonly state: BlankState;
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

export interface BlankDetail extends BlankKindRow {
  readonly stretches: readonly BlankStretch[];
  readonly moves: readonly (BlankMove & {
    readonly from: string;
    readonly to: string;
    readonly count: number;
  })[];
  readonly spoiled: readonly {
    readonly serial: string;
    readonly on: string;
    readonly why: string;
    readonly name: string;
    readonly settled: boolean;
  }[];
  /** serials that prints or transfers name and nobody received */
  readonly strangers: readonly string[];
}

const id = z.number().int().positive();

export const blankKindSchema = z.object({
  name: z.string().trim().min(1, 'Chưa nhập tên loại phôi.').max(120, 'Tên loại phôi dài quá 120 ký tự.'),
  central: z.boolean(),
  prefix: z.string().trim().max(20, 'Phần chữ dài quá 20 ký tự.'),
  digits: z.number().int().min(1).max(9),
  paperKind: z.union([z.literal(''), paperKindSchema]),
  note: z.string().trim().max(300, 'Ghi chú dài quá 300 ký tự.'),
});

export const blankDeedSchema = z.object({
  kindId: id,
  deed: z.enum(blankDeeds),
  from: z.string().trim().min(1, 'Chưa nhập số đầu.').max(40),
  /** '' = one blank */
  to: z.string().trim().max(40),
  on: fullDate,
  party: z.string().trim().max(200, 'Nơi giao, nhận dài quá 200 ký tự.'),
  paper: z.string().trim().max(100, 'Số giấy tờ dài quá 100 ký tự.'),
  reason: z.string().trim().max(300, 'Lý do dài quá 300 ký tự.'),
});

export const printRegisterOps = {
  /** the same paper printed well before for one of these subjects; only papers about one subject each are asked for */
  'printRun.earlier': query<readonly EarlierPrint[]>()(
    z.object({ job: printJobSchema, papers: z.array(printedPaper).max(5000) }),
  ),
  /** keeps what went to the printer, waiting for its answer, or a copy in a file. Never a step: it cannot be undone. */
  'printRun.record': command<{ readonly id: number; readonly waits: boolean }>()(
    z.object({
      job: printJobSchema,
      way: z.enum(['printer', 'file']),
      title: z.string().trim().min(1).max(300),
      pages: z.number().int().min(1).max(100_000),
      papers: z.array(printedPaper).max(5000),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      reason: z.string().trim().max(300),
    }),
  ),
  /** what came out; every sheet is named once */
  'printRun.answer': command<{
    readonly good: number;
    readonly spoiled: number;
    readonly notPrinted: number;
  }>()(z.object({ id, sheets: z.array(answeredSheetSchema).min(1).max(100_000) })),
  'printRun.page': query<{
    readonly rows: readonly PrintRunRow[];
    readonly found: number;
    readonly total: number;
  }>()(runFilterSchema.extend({ limit: z.number().int().min(1).max(500) })),
  'printRun.waiting': query<readonly PrintRunRow[]>()(z.object({})),
  /**
   * the day of the last trial of a template by a profile (null = as the printer prints); null where none was printed
   * since the template was changed or the printer measured
   */
  'printRun.trial': query<{ readonly on: string } | null>()(
    z.object({ key: z.string().max(60), profileId: id.nullable() }),
  ),
  'printRun.get': query<PrintRunDetail>()(z.object({ id })),

  'blank.kinds': query<readonly BlankKindRow[]>()(z.object({})),
  'blank.get': query<BlankDetail>()(z.object({ id })),
  'blank.saveKind': command<{ readonly id: number }>()(
    z.object({ id: id.nullable(), version: z.number().int(), kind: blankKindSchema }),
  ),
  'blank.enter': command<{ readonly count: number }>()(blankDeedSchema),
};
