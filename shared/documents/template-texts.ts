/** Every text of a template that may carry marks, and whether each of its marks means something. */
import { fail, ok, type Result } from '../result.ts';
import { marksIn } from './fill-marks.ts';
import { markKey, marksFor } from './marks.ts';
import { nearestNames } from './nearest-names.ts';
import type { Block, DocumentTemplate } from './template.ts';

/** Texts that are said once on a paper. */
export const paperTexts = ({ body }: DocumentTemplate): readonly string[] =>
  body.layout === 'party' ? body.blocks.flatMap(ownTexts) : body.fields.map(({ text }) => text);

/** Texts that are said of each person in a list. */
export const listTexts = ({ body }: DocumentTemplate): readonly string[] =>
  body.layout === 'party'
    ? body.blocks.flatMap((block) => (block.kind === 'people' ? block.columns.map(({ text }) => text) : []))
    : [];

function ownTexts(block: Block): readonly string[] {
  switch (block.kind) {
    case 'title':
      return [block.title, block.subject, block.under];
    case 'text':
      return [block.text];
    case 'people':
      return [block.closing];
    case 'signatures':
      return [...block.signers.flatMap(({ lines, name }) => [...lines, name]), ...block.recipients];
    case 'heading':
      return [block.under];
    case 'pageBreak':
    case 'record':
    case 'lines':
      return [];
  }
}

/** Names of all marks of a template, each once, as they are written. */
export const marksOfTemplate = (template: DocumentTemplate): readonly string[] => [
  ...new Set([...paperTexts(template), ...listTexts(template)].flatMap(marksIn)),
];

/** Marks that are masked until somebody gives the reason (shared/text/mask-identity.ts). */
const masked: readonly string[] = ['số căn cước', 'số thẻ'];

/** Which of them a template prints: by its marks, or as items of the record (mẫu 2-HSĐV; the short one has no item 19). */
export function maskedNumbers(template: DocumentTemplate): readonly string[] {
  const { body } = template;
  const record = body.layout === 'party' ? body.blocks.find(({ kind }) => kind === 'record') : undefined;
  const asItems = record?.kind !== 'record' ? [] : record.part === 'brief' ? ['số thẻ'] : masked;
  return maskedMarks([...marksOfTemplate(template), ...asItems]);
}

export const maskedMarks = (names: readonly string[]): readonly string[] =>
  masked.filter((mark) => names.some((name) => markKey(name) === markKey(mark)));

/**
 * Refuses a mark that means nothing, with the names that are nearest to it.
 * @param ownFields labels of the fields that the office added
 */
export function checkMarks(template: DocumentTemplate, ownFields: readonly string[]): Result<null> {
  const own = [...template.asks.map(({ key }) => key), ...(template.subject === 'none' ? [] : ownFields)];
  const delivered = marksFor(template.subject);
  const known = new Set([...delivered.map(({ name }) => name), ...own].map(markKey));
  const unknown = marksOfTemplate(template).find((name) => !known.has(markKey(name)));
  if (unknown === undefined) return ok(null);
  return fail('document.unknown-mark', {
    ...{ name: unknown, template: template.name },
    known: nearestNames(unknown, [...delivered.filter((m) => m.formOf === '').map((m) => m.name), ...own], 8)
      .map((name) => `[${name}]`)
      .join(', '),
  });
}
