import type { yearPaperOps } from '../../shared/ipc/year-paper.ts';
import type { CoreHandlers } from './context.ts';
import { makeYearPaper } from './year-paper.ts';

/** Everything that the meeting papers of a year's rating say, as data. */
export const yearPaperHandlers: CoreHandlers<keyof typeof yearPaperOps> = {
  'yearPaper.get': ({ request }, context) => makeYearPaper(request, context),
};
