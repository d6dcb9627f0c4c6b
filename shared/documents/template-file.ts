/**
 * A template as a file (*.mau-giay): JSON in UTF-8, brought from office to office by a stick and read as hostile.
 *   {"product":"so-dang-vien/mau-giay","format":1,"sha256":"…","template":{…},"ghost":"<base64>"|null}
 * The hash is over `contentOf` the last two, so that a copy that was cut short or tampered with is told.
 */
import { z } from 'zod';
import { fail, ok, type Result } from '../result.ts';
import { type DocumentTemplate, readTemplate } from './template.ts';

export const templateFileProduct = 'so-dang-vien/mau-giay';
export const templateFileFormat = 1;
export const templateFileEnding = 'mau-giay';
/** Bytes: a picture of 10 MB in base64 and the largest template beside it. */
export const templateFileLimit = 16 * 2 ** 20;
/** Bytes of a picture of a blank. */
export const ghostLimit = 10 * 2 ** 20;

/** A template is six levels deep; deeper is nothing of ours, and would exhaust the stack of whoever walks it. */
const deepest = 24;

const headSchema = z.object({ product: z.literal(templateFileProduct), format: z.number().int() });
const fileSchema = z.object({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  template: z.unknown(),
  ghost: z.string().max(templateFileLimit).nullable(),
});

export interface TemplateFile {
  readonly template: DocumentTemplate;
  /** base64 */
  readonly ghost: string | null;
  readonly sha256: string;
  /** what the hash must be of */
  readonly content: string;
}

export const contentOf = (template: unknown, ghost: string | null): string =>
  JSON.stringify({ template, ghost });

export const templateFileText = (template: DocumentTemplate, ghost: string | null, sha256: string): string =>
  `${JSON.stringify({ product: templateFileProduct, format: templateFileFormat, sha256, template, ghost }, null, 1)}\n`;

/** Everything but the hash and the picture, which need more than pure code. @param file its name, for the sentence */
export function readTemplateFile(text: string, file: string): Result<TemplateFile> {
  const json = text.replace(/^\uFEFF/, '');
  const foreign = fail('documentFile.foreign', { file });
  if (isTooDeep(json)) return foreign;
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return foreign;
  }
  const head = headSchema.safeParse(value);
  if (!head.success) return foreign;
  if (head.data.format > templateFileFormat) return fail('document.newer');
  const read = fileSchema.safeParse(value);
  if (!read.success) return fail('documentFile.damaged', { file });
  const { sha256, ghost } = read.data;
  const template = readTemplate(read.data.template);
  if (!template.ok) return template;
  return ok({ template: template.value, ghost, sha256, content: contentOf(read.data.template, ghost) });
}

/** By brackets outside of strings, sign by sign: a pattern would hold a way back for each of ten million signs. */
function isTooDeep(json: string): boolean {
  let [depth, inString] = [0, false];
  for (let i = 0; i < json.length; i++) {
    const sign = json[i];
    if (inString) {
      if (sign === '\\') i += 1;
      else if (sign === '"') inString = false;
    } else if (sign === '"') inString = true;
    else if (sign === '{' || sign === '[') depth += 1;
    else if (sign === '}' || sign === ']') depth -= 1;
    if (depth > deepest) return true;
  }
  return false;
}
