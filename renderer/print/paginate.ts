/**
 * Breaks a document into pages. Chromium breaks tables by itself, but numbers all pages of a print as one document;
 * the papers of many branches go out together, and each is numbered from its own first page.
 */
export interface Piece {
  /** in any one unit, margins within */
  readonly height: number;
  /** must not be the last of its page */
  readonly keepWithNext: boolean;
  /** of the table header that comes again where a page begins with this row; 0 = no row of a table, or the first one */
  readonly repeatedHead: number;
}

/**
 * @param pageHeight room for pieces on a page, in the unit of their heights
 * @returns indexes of the pieces of each page, in order; a piece higher than a page has one of its own
 */
export function paginate(pieces: readonly Piece[], pageHeight: number): readonly (readonly number[])[] {
  const pages: number[][] = [];
  let page: number[] = [];
  let used = 0;
  const turn = (): void => {
    pages.push(page);
    page = [];
    used = 0;
  };
  for (let i = 0; i < pieces.length; ) {
    // What must stay together goes to a page together, or as much of it as the page holds.
    let end = i + 1;
    while (pieces[end - 1]?.keepWithNext && end < pieces.length) end += 1;
    const group = pieces.slice(i, end);
    const height = group.reduce((sum, piece) => sum + piece.height, 0);
    if (page.length > 0 && used + height > pageHeight) turn();
    for (const piece of group) {
      if (page.length > 0 && used + piece.height > pageHeight) turn();
      used += piece.height + (page.length === 0 ? piece.repeatedHead : 0);
      page.push(i++);
    }
  }
  if (page.length > 0) pages.push(page);
  return pages;
}
