/**
 * A paper as data: what stands on it and where, so that a person may change it without a programmer. The built-in
 * ones are values of this type (builtin/), the office's own ones lie in the register, and both travel as files.
 */
import { z } from 'zod';
import { fail, ok, type Result } from '../result.ts';

/** Raised whenever an older program could not print what a newer one writes. */
export const templateFormat = 1;

export const templateGroups = {
  admission: 'Kết nạp, công nhận',
  record: 'Hồ sơ đảng viên',
  badge: 'Huy hiệu, khen thưởng',
  transfer: 'Chuyển sinh hoạt',
  discipline: 'Kỷ luật, ra khỏi Đảng',
  meeting: 'Họp, giấy mời',
  office: 'Giấy của đơn vị',
} as const;
export type TemplateGroup = keyof typeof templateGroups;

/** Whom a paper is about; it decides which marks it may use (marks.ts). */
export const subjectKinds = ['member', 'transfer', 'badge', 'none'] as const;
export type SubjectKind = (typeof subjectKinds)[number];

export const watermarks = ['none', 'draft', 'internal'] as const;
export type Watermark = (typeof watermarks)[number];

export const fonts = ['serif', 'sans'] as const;
export const aligns = ['left', 'centre', 'right', 'justify'] as const;

const text = (max: number) => z.string().max(max);
const id = z.string().regex(/^[a-z0-9-]{1,40}$/);

/** How letters look. Sizes are points; 0 = the size of the layout. */
export const lookSchema = z.object({
  font: z.enum(fonts).default('serif'),
  size: z
    .number()
    .min(0)
    .max(72)
    .refine((n) => n === 0 || n >= 5, 'Cỡ chữ nhỏ nhất là 5.')
    .default(0),
  bold: z.boolean().default(false),
  italic: z.boolean().default(false),
  underlined: z.boolean().default(false),
  upper: z.boolean().default(false),
  align: z.enum(aligns).default('justify'),
});
export type Look = z.output<typeof lookSchema>;

/** Blocks of a paper in the layout of Party documents. Texts carry marks: "Đồng chí [họ tên]". */
export const blockSchema = z.discriminatedUnion('kind', [
  /**
   * upper organisation, organisation, number line, name of the Party, place and day; symbol '' = no number line.
   * `under`: what a letter without a title is about, in small italics under its number (HD 05-HD/VPTW)
   */
  z.object({ kind: z.literal('heading'), id, symbol: text(20), under: text(400).default('') }),
  z.object({ kind: z.literal('title'), id, title: text(200), subject: text(400), under: text(400) }),
  z.object({
    kind: z.literal('text'),
    id,
    /** each line a paragraph of its own */
    text: text(6000),
    look: lookSchema,
    /** whether the first line is indented as the layout says */
    firstLine: z.boolean(),
    keepWithNext: z.boolean(),
  }),
  /** a table of everybody the paper is about; shares of the width */
  z.object({
    kind: z.literal('people'),
    id,
    columns: z
      .array(
        z.object({
          label: text(120),
          text: text(400),
          width: z.number().min(1).max(100),
          centre: z.boolean().default(false),
        }),
      )
      .min(1)
      .max(16),
    /** under the table: "Danh sách này có [số người] đồng chí." */
    closing: text(300),
  }),
  /** items of the member's record: all of them, the short form, or what changed since a day with "K" for the rest */
  z.object({ kind: z.literal('record'), id, part: z.enum(['full', 'brief', 'changes']) }),
  /** what follows is an attached paper: on pages of its own, numbered from 1 again */
  z.object({ kind: z.literal('pageBreak'), id }),
  /** dotted lines for the pen */
  z.object({ kind: z.literal('lines'), id, count: z.number().int().min(1).max(60) }),
  z.object({
    kind: z.literal('signatures'),
    id,
    signers: z
      .array(z.object({ lines: z.array(text(120)).min(1).max(4), name: text(120) }))
      .min(1)
      .max(3),
    /** lines under "Nơi nhận"; none = no such block */
    recipients: z.array(text(160)).max(10),
  }),
]);
export type Block = z.output<typeof blockSchema>;

/** Millimetres from the left and upper edge of the sheet. */
export const placedFieldSchema = z.object({
  id,
  text: text(1500),
  left: z.number().min(0).max(1200),
  top: z.number().min(0).max(1200),
  width: z.number().min(2).max(1200),
  height: z.number().min(2).max(1200),
  look: lookSchema,
  /** points: a text that does not fit is set smaller down to here, then it is said */
  smallest: z.number().min(5).max(72),
  /** number of the box ("ô") to which it belongs: the transfer letter prints one box at a time; null = always */
  box: z.number().int().min(1).max(20).nullable(),
});
export type PlacedField = z.output<typeof placedFieldSchema>;

const partyBody = z.object({
  layout: z.literal('party'),
  orientation: z.enum(['portrait', 'landscape']),
  blocks: z.array(blockSchema).min(1).max(80),
});
export type PartyBody = z.output<typeof partyBody>;

const placedBody = z.object({
  layout: z.literal('placed'),
  /** millimetres */
  page: z.object({ width: z.number().min(50).max(450), height: z.number().min(50).max(450) }),
  /**
   * The printed sheet that goes into the printer. A central one (introduction paper, badge certificate) is never
   * drawn: nothing but the fields is printed (HD 38-HD/BTCTW). null = plain paper of the office.
   */
  blank: z.object({ name: text(120).min(1), central: z.boolean(), serialled: z.boolean() }).nullable(),
  fields: z.array(placedFieldSchema).min(1).max(120),
});
export type PlacedBody = z.output<typeof placedBody>;

/** Asked before printing, for what the register does not know; the key is its mark: [ngày họp]. */
export const askSchema = z.object({
  key: text(60).min(1),
  label: text(120).min(1),
  kind: z.enum(['text', 'long', 'date', 'number']),
  /** what stands there to begin with; '' leaves the place for the pen */
  usual: text(1000),
});
export type Ask = z.output<typeof askSchema>;

export const documentTemplateSchema = z.object({
  format: z.literal(templateFormat),
  /** of a built-in one a word ("nghi-quyet-ket-nap"), of an own one "rieng-…" */
  key: z.string().regex(/^[a-z0-9-]{1,60}$/),
  name: text(120).min(1, 'Chưa nhập tên mẫu.'),
  group: z.enum(Object.keys(templateGroups) as [TemplateGroup, ...TemplateGroup[]]),
  subject: z.enum(subjectKinds),
  /** a paper for each of them, or one paper about all */
  each: z.boolean(),
  /** the form that it follows and how far that form's text was seen; shown beside the name */
  basis: text(300),
  asks: z.array(askSchema).max(40),
  watermark: z.enum(watermarks),
  body: z.discriminatedUnion('layout', [partyBody, placedBody]),
});
export type DocumentTemplate = z.output<typeof documentTemplateSchema>;

/** Reads a template that comes from a file or from the register. @returns 'document.newer' for a later format */
export function readTemplate(value: unknown): Result<DocumentTemplate> {
  const format = z.object({ format: z.number().int() }).safeParse(value);
  if (format.success && format.data.format > templateFormat) return fail('document.newer');
  const read = documentTemplateSchema.safeParse(value);
  return read.success ? ok(read.data) : fail('document.bad-template');
}
