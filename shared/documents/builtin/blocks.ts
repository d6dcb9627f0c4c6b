/** What the delivered papers are put together from: the usual blocks of a Party document and questions before printing. */
import type { z } from 'zod';
import {
  type Ask,
  type askSchema,
  type blockSchema,
  type DocumentTemplate,
  documentTemplateSchema,
  templateFormat,
} from '../template.ts';

type BlockInput = z.input<typeof blockSchema>;
type Column = Extract<BlockInput, { kind: 'people' }>['columns'][number];
type Head = Omit<z.input<typeof documentTemplateSchema>, 'format' | 'body' | 'watermark' | 'asks'>;

interface Paper extends Head {
  readonly watermark?: DocumentTemplate['watermark'];
  readonly asks?: readonly z.input<typeof askSchema>[];
  readonly orientation?: 'portrait' | 'landscape';
  readonly blocks: readonly BlockInput[];
}

/** The wording is checked while the program starts, as that of a file would be. */
export const paper = ({
  watermark = 'none',
  asks = [],
  orientation = 'portrait',
  blocks,
  ...head
}: Paper): DocumentTemplate =>
  documentTemplateSchema.parse({
    ...head,
    ...{ format: templateFormat, watermark, asks, body: { layout: 'party', orientation, blocks } },
  });

const question =
  (kind: Ask['kind']) =>
  (key: string, label: string, usual = ''): Ask => ({ key, label, kind, usual });

export const ask = {
  text: question('text'),
  long: question('long'),
  date: question('date'),
  number: question('number'),
} as const;

/** @param under of a letter without a title: what it is about */
export const heading = (symbol: string, under = ''): BlockInput => ({
  ...{ kind: 'heading', id: 'dau', symbol, under },
});

export const title = (name: string, subject: string, under = '', id = 'ten'): BlockInput => ({
  ...{ kind: 'title', id, title: name, subject, under },
});

/** Each line a paragraph with its first line indented. */
export const text = (id: string, ...lines: readonly string[]): BlockInput => ({
  ...{ kind: 'text', id, text: lines.join('\n'), look: {}, firstLine: true, keepWithNext: false },
});

/** The head of a section, which never ends a page. */
export const section = (id: string, line: string): BlockInput => ({
  ...{ kind: 'text', id, text: line, look: { bold: true }, firstLine: true, keepWithNext: true },
});

/** "Kính gửi: …", "Kính trình: …" */
export const addressed = (line: string): BlockInput => ({
  ...{ kind: 'text', id: 'kinh-gui', text: line, firstLine: false, keepWithNext: true },
  look: { align: 'centre' },
});

export const decides = (line: string): BlockInput => ({
  ...{ kind: 'text', id: 'quyet', text: line, firstLine: false, keepWithNext: true },
  look: { align: 'centre', bold: true, upper: true },
});

export const remark = (id: string, line: string): BlockInput => ({
  ...{ kind: 'text', id, text: line, look: { italic: true, size: 12 }, firstLine: false },
  keepWithNext: false,
});

export const forPen = (id: string, count: number): BlockInput => ({ kind: 'lines', id, count });

export const attached: BlockInput = { kind: 'pageBreak', id: 'trang-moi' };

export const column = (label: string, words: string, width: number): Column => ({
  ...{ label, text: words, width },
});
/** Dates, numbers and the like. */
export const centred = (label: string, words: string, width: number): Column => ({
  ...{ label, text: words, width, centre: true },
});
export const order = (width = 6): Column => centred('TT', '[số thứ tự]', width);

export const people = (
  columns: readonly Column[],
  closing = 'Danh sách này có [số người] đồng chí.',
): BlockInput => ({ kind: 'people', id: 'danh-sach', columns: [...columns], closing });

/** Who signs for the organisation; a chi bộ has no seal and no K/T (HD 05-HD/VPTW). */
const chair = { lines: ['[thay mặt]', '[chức vụ người ký]'], name: '[người ký]' };

/** @param recipients besides the office's own file, which is the last line */
export const signed = (...recipients: readonly string[]): BlockInput => ({
  ...{ kind: 'signatures', id: 'ky', signers: [chair] },
  recipients: [...recipients.map((line) => `- ${line},`), '- [nơi lưu]'],
});

/** Without "Nơi nhận": minutes, notes, working copies. */
export const signers = (
  ...who: readonly (readonly [line: string, name: string] | 'chair')[]
): BlockInput => ({
  ...{ kind: 'signatures', id: 'ky', recipients: [] },
  signers: who.map((one) => (one === 'chair' ? chair : { lines: [one[0]], name: one[1] })),
});
