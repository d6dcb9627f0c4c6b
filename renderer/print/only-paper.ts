/** Shows one paper of several that were laid out: printing it then takes the time of one, not of all. */
import type { PrintedPaper } from '../../shared/ipc/print.ts';

/** Null where the pages are not known to be whose. */
export function onlyPaper(
  root: HTMLElement,
  papers: readonly PrintedPaper[],
): ((paper: number) => void) | null {
  const pages = [...root.querySelectorAll<HTMLElement>('.page')];
  const owners = papers.flatMap(({ pages: count }, paper) => Array.from({ length: count }, () => paper));
  if (papers.length === 0 || owners.length !== pages.length) return null;
  const ofPaper = Map.groupBy(pages, (_page, n) => owners[n]);
  const shown = new Set(pages);
  return (paper) => {
    const wanted = ofPaper.get(paper) ?? [];
    for (const page of shown) {
      if (wanted.includes(page)) continue;
      page.style.setProperty('display', 'none', 'important');
      shown.delete(page);
    }
    for (const page of wanted) {
      page.style.removeProperty('display');
      // What comes after it is hidden, and would still be given an empty page.
      page.style.breakAfter = page === wanted.at(-1) ? 'auto' : 'page';
      shown.add(page);
    }
  };
}
