/**
 * What the person must know about the pages before they are saved or printed. Called once for every document, when
 * fonts and pictures are there: boxes are fitted, letters that the font lacks and broken pictures are found by name.
 */
import type { LayoutNotes, UnprintableText } from '../../shared/ipc/print.ts';
import { unprintable } from '../../shared/text/glyphs.ts';
import { fitText } from './fit-text.ts';

/** As much of a name or a text as a sentence bears. */
const shown = 80;
const most = 5000;

const once = (names: readonly string[]): readonly string[] =>
  [...new Set(names)].slice(0, most).map((name) => name.slice(0, shown));

/** Whose it is: said by the page (data-name), else the words around it. */
function nameOf(element: Element | null): string {
  const named = element?.closest<HTMLElement>('[data-name]')?.dataset.name;
  const around = element?.closest('td, th, p, li, h1, h2, h3, text, div')?.textContent;
  return (named ?? around ?? '').replace(/\s+/gu, ' ').trim();
}

function textsThatFail(root: Node): readonly UnprintableText[] {
  const found = new Map<string, Set<string>>();
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node && found.size < most; node = texts.nextNode()) {
    const letters = unprintable(node.nodeValue ?? '');
    if (letters.length === 0) continue;
    const name = nameOf(node.parentElement).slice(0, shown);
    found.set(name, new Set([...(found.get(name) ?? []), ...letters]));
  }
  return [...found].map(([name, letters]) => ({ name, letters: [...letters].slice(0, 20).join(' ') }));
}

const brokenIn = (root: ParentNode): readonly string[] =>
  [...root.querySelectorAll('img')]
    .filter((image) => image.complete && image.naturalWidth === 0)
    .map((image) => nameOf(image) || image.alt);

/** @param told what the maker of the pages knows from its data */
export function layoutNotes(root: HTMLElement, told: Partial<LayoutNotes>): LayoutNotes {
  return {
    cut: once([...(told.cut ?? []), ...fitText(root)]),
    blank: once(told.blank ?? []),
    noPhoto: once(told.noPhoto ?? []),
    brokenPicture: once([...(told.brokenPicture ?? []), ...brokenIn(root)]),
    glyphs: textsThatFail(root),
  };
}
