import type { LayoutNotes, PrintedPaper } from '../../shared/ipc/print.ts';

/** What the page tells of itself once every font and picture stands. */
export interface MadePages extends LayoutNotes {
  readonly papers: readonly PrintedPaper[];
}
