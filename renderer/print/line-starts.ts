/** Where Chromium has broken a paragraph into lines: it tells the place of a letter, and nothing of lines. */

/** @returns in letters of the paragraph's text, the first one 0 */
export function lineStarts(paragraph: Element): readonly number[] {
  const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const starts: number[] = [];
  let lowest = Number.NEGATIVE_INFINITY;
  let before = 0;
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const { length } = text.textContent ?? '';
    for (let i = 0; i < length; i++) {
      range.setStart(text, i);
      range.setEnd(text, i + 1);
      const { top, width, height } = range.getBoundingClientRect();
      // A space at the end of a line has no width and no place of its own.
      if (width === 0 || top < lowest + height / 2) continue;
      starts.push(starts.length === 0 ? 0 : before + i);
      lowest = top;
    }
    before += length;
  }
  return starts;
}
