/** Cuts a piece of XML at its elements, so that what is put together again is the same to the letter. */
import { restOfTag } from './xml-text.ts';

// What is open to the end counts as one piece, so that it is not looked through again from each of its signs.
const markup = new RegExp(
  `<!--[\\s\\S]*?(?:-->|$)|<!\\[CDATA\\[[\\s\\S]*?(?:\\]\\]>|$)|<\\/?([\\w.:-]+)${restOfTag}`,
  'g',
);

export interface Elements {
  /** what stands before the first */
  readonly lead: string;
  /** each with what stands behind it */
  readonly items: readonly { readonly open: string; readonly xml: string }[];
}

/** The outermost elements of one name; null where not all of them close. */
export function elements(xml: string, name: string): Elements | null {
  const starts: { at: number; open: string }[] = [];
  let depth = 0;
  for (const match of xml.matchAll(markup)) {
    if (match[1] !== name) continue;
    const tag = match[0];
    if (tag.startsWith('</')) depth--;
    else {
      if (depth === 0) starts.push({ at: match.index, open: tag });
      if (!tag.endsWith('/>')) depth++;
    }
    if (depth < 0) return null;
  }
  if (depth > 0) return null;
  return {
    lead: xml.slice(0, starts[0]?.at ?? xml.length),
    items: starts.map(({ at, open }, i) => ({ open, xml: xml.slice(at, starts[i + 1]?.at ?? xml.length) })),
  };
}
