/** What the minutes of a hand-over say besides what was entered: counted out of the register. */
import { blankKinds } from '../../db/repo/blank-stock.ts';
import { listClosedBooks } from '../../db/repo/closed-book.ts';
import { membersToHandOver } from '../../db/repo/handover-members.ts';
import { closedYears } from '../../db/repo/year-closing.ts';
import { handoverText as text } from '../../shared/i18n/vi/handover.ts';
import type { DossierMark, HandoverDraft, HandoverFacts } from '../../shared/ipc/handover.ts';
import { balanceOf } from '../../shared/print-register/stock.ts';
import { formatDate } from '../../shared/text/dates.ts';
import type { CoreContext } from './context.ts';
import { stockNow } from './print-register-serials.ts';
import { todoItems } from './todo-list.ts';

const pressingDays = 7;

/** Of the restricted tier nothing is told, open or not: the minutes go to other hands. */
export function handoverFacts(
  { db, today }: Pick<CoreContext, 'db' | 'today'>,
  draft: HandoverDraft,
): HandoverFacts {
  const members = membersToHandOver(db, draft.on);
  const markOf = (id: number): DossierMark | undefined => draft.marks[String(id)];
  const counted = (mark: DossierMark): number => members.filter(({ id }) => markOf(id) === mark).length;
  const todo = todoItems(db, today, false);
  return {
    members: members.length,
    count: { there: counted('there'), missing: counted('missing'), lent: counted('lent') },
    unmarked: members.filter(({ id }) => markOf(id) === undefined).length,
    differences: members.flatMap((member) => {
      const mark = markOf(member.id);
      return mark === undefined || mark === 'there' ? [] : [{ ...member, mark }];
    }),
    stock: blankKinds(db).map((kind) => ({ name: kind.name, left: balanceOf(stockNow(db, kind)).left })),
    closed: [
      ...listClosedBooks(db).map(({ title, request }) => text.closedBook(title, formatDate(request.asOf))),
      ...[...closedYears(db).keys()].map(text.closedYear),
    ],
    work: {
      total: todo.length,
      pressing: todo.filter(({ daysLeft }) => daysLeft <= pressingDays).length,
    },
  };
}
