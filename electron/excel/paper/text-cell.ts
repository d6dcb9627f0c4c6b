/** A text as hucre has to be given it, so that Excel shows this very text. */
import type { WriteSheet } from 'hucre/xlsx';
import { escapeCellEscapes } from '../package/xml-text.ts';

type Cell = NonNullable<ReturnType<NonNullable<WriteSheet['cells']>['get']>>;

/** hucre takes a text such as "#N/A" for an error of a formula; as a run of rich text it stays a text. */
const looksLikeError = /^#[A-Z0-9/_]+[!?]?$/;

export function textCell(text: string): Pick<Cell, 'value' | 'richText'> {
  const value = escapeCellEscapes(text);
  return looksLikeError.test(value) ? { value, richText: [{ text: value }] } : { value };
}
