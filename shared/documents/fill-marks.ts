/** Texts with marks, filled for one paper or one line of a list. */
import { markKey } from './marks.ts';

/** Mark name → text ready to print; '' = not known. */
export type Facts = Readonly<Record<string, string>>;

/** A run of text; `fact` marks what was filled in, so that the page can set it apart. */
export interface TextRun {
  readonly text: string;
  readonly fact: boolean;
}

/** A fact that is not known is left as dots, to be written by hand: nothing is made up. */
export const blank = '……………………';

const MARK = /\[([^\][]*)\]/g;

/** Names of the marks of a text, as they are written. */
export const marksIn = (template: string): readonly string[] =>
  [...template.matchAll(MARK)].map(([, name = '']) => name);

/** One line; a mark without a fact is left as dots for the pen: nothing is made up. */
export function fillLine(line: string, facts: Facts): readonly TextRun[] {
  const known = keyed(facts);
  const runs: TextRun[] = [];
  let end = 0;
  for (const match of line.matchAll(MARK)) {
    if (match.index > end) runs.push({ text: line.slice(end, match.index), fact: false });
    runs.push({ text: known.get(markKey(match[1] ?? '')) || blank, fact: true });
    end = match.index + match[0].length;
  }
  if (end < line.length) runs.push({ text: line.slice(end), fact: false });
  return runs;
}

export const filled = (line: string, facts: Facts): string =>
  fillLine(line, facts)
    .map(({ text }) => text)
    .join('');

/** Whether a mark of the text has no fact, so that dots stand there. @param counts which marks are looked at */
export function leavesBlank(text: string, facts: Facts, counts: (name: string) => boolean): boolean {
  const known = keyed(facts);
  return marksIn(text).some((name) => counts(name) && !known.get(markKey(name)));
}

const keys = new WeakMap<Facts, ReadonlyMap<string, string>>();

function keyed(facts: Facts): ReadonlyMap<string, string> {
  const there = keys.get(facts);
  if (there) return there;
  const made = new Map(Object.entries(facts).map(([name, text]) => [markKey(name), text]));
  keys.set(facts, made);
  return made;
}
