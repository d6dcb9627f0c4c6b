/**
 * Printing goes through a PDF: the page asks for a preview, the main process lays the document out in a hidden
 * window (renderer/print.html) and keeps the bytes under a token. What is shown, saved and sent to the printer is
 * that one document.
 */
import { z } from 'zod';
import type { MemberStatus } from '../entities/member-state.ts';
import type { OrganisationType } from '../entities/organisation.ts';
import { errors } from '../errors/catalogue.ts';
import type { AppError } from '../result.ts';
import { cardStockKeys, fitsSheet, ownStockSchema, placesOn, stockOf } from '../rules/card-stock.ts';
import { bookPaperSchema, bookSourceSchema } from './book.ts';
import { query, shell } from './define.ts';
import { documentJobSchema } from './document.ts';
import { pageSizeSchema } from './printer-profile.ts';
import { reportSourceSchema } from './report.ts';
import { sheetRequestSchema } from './sheet.ts';
import { yearPaperJobSchema } from './year-paper.ts';

/** What may stand on an information card besides the name: the least that serves, so the office chooses. */
export const cardFields = ['bornOn', 'profileNumber', 'orgName', 'admittedOn', 'officialOn', 'post'] as const;
export type CardField = (typeof cardFields)[number];

/** More papers than this are no one document. */
export const mostPapers = 5000;

const memberIds = z.array(z.number().int().positive()).min(1).max(mostPapers);

export const cardsJobSchema = z
  .object({
    document: z.literal('cards'),
    memberIds,
    stock: z.enum([...cardStockKeys, 'own']),
    /** the measures of 'own'; kept while another stock is chosen */
    own: ownStockSchema,
    fields: z.array(z.enum(cardFields)),
    photo: z.boolean(),
    cropMarks: z.boolean(),
    /** of the first sheet, counted from 1 row by row: the places before it were used up */
    firstPlace: z.number().int().min(1).max(48),
    /** back: behind each front; apart: all fronts, then all backs, for a printer that prints one side */
    sides: z.enum(['front', 'back', 'apart']),
    /** about which edge the sheet is turned over */
    flip: z.enum(['long', 'short']),
    back: z.object({
      fields: z.array(z.enum(cardFields)),
      contact: z.string().trim().max(160, 'Địa chỉ liên hệ dài quá 160 ký tự.'),
      note: z.string().trim().max(300, 'Ghi chú dài quá 300 ký tự.'),
    }),
    /** the signed code: on the back where there is one, else on the front */
    code: z.boolean(),
  })
  .refine((job) => job.stock !== 'own' || fitsSheet(job.own))
  .refine((job) => job.firstPlace <= placesOn(stockOf(job)));
export type CardsJob = z.output<typeof cardsJobSchema>;

/** A statutory book: rows are asked from the register while the pages are made, so the job names it only. */
export const bookJobSchema = z.object({
  document: z.literal('book'),
  source: bookSourceSchema,
  size: z.enum(['A4', 'A3']),
  paper: bookPaperSchema,
});
export type BookJob = z.output<typeof bookJobSchema>;

/** A table of any screen: asked from the register while the pages are made. */
export const sheetJobSchema = z.object({
  document: z.literal('sheet'),
  request: sheetRequestSchema,
  size: z.enum(['A4', 'A3']),
  paper: bookPaperSchema,
});
export type SheetJob = z.output<typeof sheetJobSchema>;

/** A report of any period, as it stands or as it was issued. */
export const reportJobSchema = z.object({
  document: z.literal('report'),
  source: reportSourceSchema,
  size: z.enum(['A4', 'A3']),
  paper: bookPaperSchema,
});
export type ReportJob = z.output<typeof reportJobSchema>;

/** Test sheet of a printer: its creases are read against numbered ladders (shared/documents/calibration-sheet.ts). */
export const testSheetJobSchema = z.object({
  document: z.literal('testSheet'),
  page: pageSizeSchema,
  /** printed by this profile, to see whether it holds; null = as the printer prints */
  profileId: z.number().int().positive().nullable(),
});
export type TestSheetJob = z.output<typeof testSheetJobSchema>;

export const printJobSchema = z.discriminatedUnion('document', [
  cardsJobSchema,
  bookJobSchema,
  sheetJobSchema,
  reportJobSchema,
  yearPaperJobSchema,
  documentJobSchema,
  testSheetJobSchema,
]);
export type PrintJob = z.output<typeof printJobSchema>;

/** The recovery code as two half-sheets. Never kept as a print run: whoever may read the register must not read it. */
export const recoverySheetJobSchema = z.object({
  document: z.literal('recoverySheet'),
  code: z.string().max(60),
  /** ISO day */
  madeOn: z.string().max(10),
});
export type RecoverySheetJob = z.output<typeof recoverySheetJobSchema>;

/** What can be laid out, whether or not it goes into the print register. */
export const anyPrintJobSchema = z.discriminatedUnion('document', [
  ...printJobSchema.options,
  recoverySheetJobSchema,
]);
export type AnyPrintJob = z.output<typeof anyPrintJobSchema>;

/** What a document may say about a member: texts ready to print, '' = not known. */
export interface PrintMember {
  readonly id: number;
  readonly fullName: string;
  readonly bornOn: string;
  readonly profileNumber: string;
  readonly orgName: string;
  readonly admittedOn: string;
  readonly officialOn: string;
  readonly post: string;
  readonly status: MemberStatus;
  readonly hasPhoto: boolean;
}

export interface PrintData {
  readonly practice: boolean;
  readonly organisation: {
    readonly name: string;
    readonly upperName: string;
    readonly type: OrganisationType;
  };
  readonly members: readonly PrintMember[];
}

/** A document laid out: the bytes that are shown are the bytes that are saved. */
export interface PrintPreview {
  readonly token: string;
  readonly pages: number;
  readonly bytes: Uint8Array;
  /** of the bytes, told by whoever keeps them: the print register holds it */
  readonly sha256: string;
  readonly notes: LayoutNotes;
  /** which pages are whose, in order; [] where the document is one table or report */
  readonly papers: readonly PrintedPaper[];
  /** whether each paper can be saved as a file of its own */
  readonly apart: boolean;
}

/** A paper within a document that was laid out: batches, the print register and what follows a jam go by it. */
export interface PrintedPaper {
  readonly name: string;
  readonly subjectId: number | null;
  readonly memberIds: readonly number[];
  readonly pages: number;
  /** the only box of the letter that is on the page; 0 = all of the paper */
  readonly box: number;
}

const names = z.array(z.string().max(200)).max(mostPapers).readonly();

const unprintableText = z.object({
  /** whose text it is, or the text itself */
  name: z.string().max(200),
  /** what of it is not read on paper as it was meant, with spaces between */
  letters: z.string().max(200),
});
export type UnprintableText = z.output<typeof unprintableText>;

/** What the person must know about the pages, members by name. */
const layoutNotesSchema = z.object({
  /** whose text did not fit even at the smallest size */
  cut: names,
  /** for whom the text asks a fact that the register does not have: dots stand there, for the pen */
  blank: names,
  /** who has no photo where the paper has a place for one */
  noPhoto: names,
  /** whose photo or picture cannot be read: its box stays blank */
  brokenPicture: names,
  /** texts with letters that the paper's font lacks, or signs of an old font that was never converted */
  glyphs: z.array(unprintableText).max(mostPapers).readonly(),
});
export type LayoutNotes = z.output<typeof layoutNotesSchema>;

/** Of pages that could not be made. */
export const noNotes: LayoutNotes = { cut: [], blank: [], noPhoto: [], brokenPicture: [], glyphs: [] };

export const printedPaper = z.object({
  name: z.string().max(300),
  subjectId: z.number().int().nullable(),
  memberIds: z.array(z.number().int()).max(mostPapers),
  pages: z.number().int().min(1),
  box: z.number().int().min(0).max(20).default(0),
});

const token = z.string().max(60);

/** As the hidden window is given it. */
export interface GivenJob {
  readonly token: string;
  readonly job: AnyPrintJob;
}

/** Millimetres, as the document stands on it. */
const paperSize = z.object({
  width: z.number().positive().max(5000),
  height: z.number().positive().max(5000),
});
export type PaperSize = z.output<typeof paperSize>;

const refusalSchema = z.object({
  code: z.custom<AppError['code']>((code) => typeof code === 'string' && Object.hasOwn(errors, code)),
  params: z.record(z.string().max(100), z.union([z.string().max(2000), z.number()])),
});

const laidOutSchema = z.object({
  notes: layoutNotesSchema,
  papers: z.array(printedPaper).max(mostPapers),
  /** each of the papers can be shown, and so written, by itself */
  apart: z.boolean(),
  /** of the first page: what the printer is asked for */
  paper: paperSize,
  /** a hash of all words on the pages: tells whether what is made again is what was shown */
  words: z.string().max(100),
  /** why no pages were made, as the person is told it */
  refused: refusalSchema.nullable(),
  /** what broke in the page; for the log, never for the user */
  failed: z.string().max(500),
});
export type LaidOut = z.output<typeof laidOutSchema>;

/** Files of a batch that are there, whole; where it did not come to its end, why. */
export interface SavedMany {
  readonly folder: string;
  readonly files: readonly string[];
  readonly total: number;
  readonly stoppedBy: AppError | null;
}

/** The printer for one form (print-form.ts), as this PC remembers it. The tray is a reminder in words. */
export const formPrinterSchema = z.object({ printer: z.string().max(200), tray: z.string().trim().max(60) });
export type FormPrinter = z.output<typeof formPrinterSchema>;

export interface Printers {
  readonly printers: readonly { readonly name: string; readonly label: string }[];
  /** null where nothing was chosen for this form */
  readonly remembered: FormPrinter | null;
}

const form = z.string().max(80);

export const printDataOps = {
  'print.data': query<PrintData>()(z.object({ memberIds })),
};

export const printOps = {
  /** @param progressId under which `job.progress` is pushed while pages are made */
  'print.preview': shell<PrintPreview>()(
    z.object({ job: anyPrintJobSchema, progressId: z.string().max(60) }),
  ),
  /** stops the preview that is being made; it then answers 'app.cancelled'. `forget` drops the kept ones, too. */
  'print.stop': shell<null>()(z.object({ forget: z.boolean() }), { whileLocked: true }),
  /** writes the very bytes of the preview */
  'print.save': shell<{ readonly name: string }>()(z.object({ token, saveToken: token })),
  /**
   * writes each paper of the preview to a file of its own, "title - name.pdf", beside what is in the folder
   * @param progressId as for print.preview; print.stop ends it
   */
  'print.saveMany': shell<SavedMany>()(
    z.object({
      token,
      folderToken: token,
      title: z.string().trim().min(1).max(200),
      progressId: z.string().max(60),
    }),
  ),
  /** opens the printer dialog of the system; false when the person closed it */
  'print.send': shell<{ readonly sent: boolean }>()(z.object({ token })),
  /** the printers of this PC, none where there is none, and the one for a form */
  'print.printers': shell<Printers>()(z.object({ form })),
  'print.remember': shell<null>()(formPrinterSchema.extend({ form })),
  /** somebody is about to print: the hidden window is loaded before it is needed */
  'print.warm': shell<null>()(z.object({})),
  // The following four are answered to the hidden window only.
  /** answered when there is a job */
  'print.job': shell<GivenJob>()(z.object({})),
  'print.progress': shell<null>()(
    z.object({ token, done: z.number().int(), total: z.number().int(), item: z.string().max(200) }),
  ),
  'print.ready': shell<null>()(laidOutSchema.extend({ token })),
  /** which of its papers the page is to show alone; asking again says that it stands */
  'print.paper': shell<{ readonly paper: number }>()(z.object({ token })),
};
