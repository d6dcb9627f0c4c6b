/** A paragraph as it is read: words and numbers. The screen and the document show the same. */
import { readLink, tokensOf } from './links.ts';
import type { LinkedValues, Paragraph } from './narrative.ts';

export type Piece =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'number'; readonly token: string; readonly shown: string }
  /** linked to a figure that does not exist, or that may not be read now */
  | { readonly is: 'missing'; readonly token: string };

/** Words of the report by their names: org, upperOrg, period. */
export type NarrativeWords = Readonly<Record<string, string>>;

const optional = /\[\[([\s\S]*?)\]\]/g;
/** What a sentence without events speaks of: the period's own numbers, not those beside them. */
const isOwn = (token: string): boolean => {
  const column = readLink(token)?.column;
  return column !== undefined && column !== 'before' && column !== 'diff' && column !== 'share';
};

export function renderParagraph(
  { text, whenNone }: Paragraph,
  values: LinkedValues,
  words: NarrativeWords,
): Piece[] {
  const own = tokensOf(text).filter(isOwn);
  const isNone = own.length > 0 && own.every((token) => values[token]?.isZero);
  const shown = isNone && whenNone !== '' ? whenNone : text;
  return piecesOf(withoutEmpty(shown, values), values, words);
}

const withoutEmpty = (text: string, values: LinkedValues): string =>
  text.replace(optional, (_, piece: string) => {
    const linked = tokensOf(piece).filter((token) => readLink(token) !== null);
    const says = linked.every((token) => values[token]) && linked.some((token) => !values[token]?.isZero);
    return linked.length === 0 || says ? piece : '';
  });

function piecesOf(text: string, values: LinkedValues, words: NarrativeWords): Piece[] {
  const pieces: Piece[] = [];
  const say = (more: string) => {
    const last = pieces.at(-1);
    if (more === '') return;
    if (last?.is === 'text') pieces[pieces.length - 1] = { is: 'text', text: last.text + more };
    else pieces.push({ is: 'text', text: more });
  };
  let at = 0;
  for (const found of text.matchAll(/\{([^{}]+)\}/g)) {
    const token = found[1] ?? '';
    say(text.slice(at, found.index));
    at = found.index + found[0].length;
    const word = token.startsWith('text/') ? words[token.slice('text/'.length)] : undefined;
    const value = values[token];
    if (word !== undefined) say(word);
    else if (value) pieces.push({ is: 'number', token, shown: value.shown });
    else pieces.push({ is: 'missing', token });
  }
  say(text.slice(at));
  return pieces;
}

/** Numbers of a report that cannot be said. */
export const missingOf = (
  paragraphs: readonly Paragraph[],
  values: LinkedValues,
  words: NarrativeWords,
): string[] => [
  ...new Set(
    paragraphs.flatMap((paragraph) =>
      renderParagraph(paragraph, values, words).flatMap((piece) =>
        piece.is === 'missing' ? [piece.token] : [],
      ),
    ),
  ),
];
