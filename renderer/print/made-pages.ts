import type { LayoutNotes, PrintedPaper } from '../../shared/ipc/print.ts';

/** What the maker of the pages knows of them; `layoutNotes` adds what is seen on the pages themselves. */
export interface MadePages extends Partial<LayoutNotes> {
  readonly papers: readonly PrintedPaper[];
}
