/** Papers by template: which there are, what they say of whom, and changing them. */
import { z } from 'zod';
import type { Facts } from '../documents/fill-marks.ts';
import type { RecordItem } from '../documents/record-item.ts';
import {
  type DocumentTemplate,
  documentTemplateSchema,
  type SubjectKind,
  subjectKinds,
  type TemplateGroup,
  watermarks,
} from '../documents/template.ts';
import { bookPaperSchema } from './book.ts';
import { command, query } from './define.ts';

/** A template by its name, or one that is just being worked on. */
export const documentSourceSchema = z.union([
  z.object({ key: z.string().max(60) }),
  z.object({ template: documentTemplateSchema }),
]);
export type DocumentSource = z.output<typeof documentSourceSchema>;

/** Whom the papers are about: members, transfers or badge proposals by their own ids, in the order of printing. */
export const documentSubjectsSchema = z.object({
  kind: z.enum(subjectKinds),
  ids: z.array(z.number().int().positive()).max(5000),
});
export type DocumentSubjects = z.output<typeof documentSubjectsSchema>;

export const documentWordsSchema = bookPaperSchema.extend({
  /** "05": runs on from paper to paper; '' leaves the place for the pen */
  number: z.string().trim().max(40),
});
export type DocumentWords = z.output<typeof documentWordsSchema>;

/** Mark → text; '' or missing = dots for the pen. */
const answers = z.record(z.string().max(60), z.string().max(4000));

/** Laid over the genuine sheet. */
export const overlaySchema = z.object({
  /** null = as the printer prints, without calibration */
  profileId: z.number().int().positive().nullable(),
  /** on plain paper, with frames around the fields, to be held against the blank */
  trial: z.boolean(),
  /** only this box ("ô"), or of each paper the one that comes next; null = all */
  box: z.union([z.literal('next'), z.number().int().min(1).max(20)]).nullable(),
  /** of the papers of this job, counted from 1: after a jam the rest is printed */
  fromSheet: z.number().int().min(1),
});
export type Overlay = z.output<typeof overlaySchema>;

export const documentJobSchema = z.object({
  document: z.literal('document'),
  source: documentSourceSchema,
  subjects: documentSubjectsSchema,
  /** the organisation that issues the paper; null = the register's own */
  orgId: z.number().int().positive().nullable(),
  words: documentWordsSchema,
  answers,
  watermark: z.enum(watermarks),
  /** null for papers of the office's own */
  overlay: overlaySchema.nullable(),
});
export type DocumentJob = z.output<typeof documentJobSchema>;

export interface TemplateHead {
  readonly key: string;
  readonly name: string;
  readonly group: TemplateGroup;
  readonly subject: SubjectKind;
  readonly each: boolean;
  readonly layout: DocumentTemplate['body']['layout'];
  /** goes over a sheet that was printed before, not on plain paper */
  readonly onBlank: boolean;
  readonly basis: string;
  readonly builtIn: boolean;
  /** a built-in one that this office changed */
  readonly changed: boolean;
}

export interface PaperPerson {
  readonly memberId: number;
  readonly name: string;
  readonly facts: Facts;
  /** only where the template shows the record */
  readonly record: readonly RecordItem[];
}

/** One paper: about one person, or about all. */
export interface Paper {
  /** of the subject; null where the paper is about all or nobody */
  readonly subjectId: number | null;
  readonly name: string;
  /** words, answers and organisation; of the person too where the paper is about one */
  readonly facts: Facts;
  readonly people: readonly PaperPerson[];
}

export interface DocumentData {
  readonly practice: boolean;
  readonly template: DocumentTemplate;
  readonly upperName: string;
  readonly orgName: string;
  readonly papers: readonly Paper[];
}

export interface DocumentCheck {
  /** marks of identity numbers that would be printed masked; [] = none, or they stand open for these people */
  readonly masked: readonly string[];
}

const key = z.string().max(60);

export const documentOps = {
  'document.templates': query<readonly TemplateHead[]>()(z.object({})),
  'document.template': query<{ readonly template: DocumentTemplate; readonly builtIn: boolean }>()(
    z.object({ key }),
  ),
  'document.data': query<DocumentData>()(
    documentJobSchema
      .pick({ source: true, subjects: true, orgId: true, words: true, answers: true })
      // Of a job that is to be printed: null = on plain paper. Left out where the facts are only looked at.
      .extend({ overlay: overlaySchema.nullable().optional() }),
  ),
  /** what would keep the papers from being made, asked first: the hidden page can only say that it failed */
  'document.check': query<DocumentCheck>()(
    documentJobSchema
      .pick({ source: true, subjects: true, orgId: true })
      .extend({ overlay: overlaySchema.nullable().optional() }),
  ),
  /** lets a template's papers of these subjects say identity numbers in full; the reason is logged as of a print */
  'document.openNumbers': command<null>()(
    z.object({
      key,
      subjects: documentSubjectsSchema,
      reason: z.string().trim().min(5, 'Ghi rõ lý do (ít nhất 5 ký tự).').max(300),
    }),
  ),
  /** keeps an own template, or this office's wording of a built-in one */
  'document.save': command<null>()(z.object({ template: documentTemplateSchema })),
  /** a built-in one as it was delivered; an own one is removed */
  'document.restore': command<null>()(z.object({ key })),
};
