/** Every text of the pages in the register's spelling: the one place through which all papers go. */
import { respelled, type UySpelling } from '../../shared/text/spelling.ts';

/** Both spellings are as wide as each other, so that nothing moves that was laid out before. */
export function respell(root: Node, spelling: UySpelling): void {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const before = node.nodeValue ?? '';
    const after = respelled(before, spelling);
    if (after !== before) node.nodeValue = after;
  }
}
