import { cleanText } from '../text/names.ts';
import type { FieldKind } from './field.ts';

/** NFC, no stray spaces: the register never stores what only looks the same. A story keeps its paragraphs. */
export const cleanValue = (kind: FieldKind, value: string): string =>
  kind === 'longText' ? value.split(/\r?\n/).map(cleanText).join('\n').trim() : cleanText(value);
