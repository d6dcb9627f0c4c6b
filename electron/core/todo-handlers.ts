/** The list of deadlines; nothing in it is ticked off, it changes with the ledger. */
import { changeStamp } from '../../db/repo/todo.ts';
import type { TodoItem, todoOps } from '../../shared/ipc/todo.ts';
import { ok } from '../../shared/result.ts';
import type { CoreContext, CoreHandlers, Session } from './context.ts';
import { todoItems } from './todo-list.ts';

interface Made {
  readonly stamp: string;
  readonly today: string;
  readonly restricted: boolean;
  readonly items: readonly TodoItem[];
}

/** Made out once until the register changes, the day turns or the restricted tier opens: the overview and the list ask for the same. */
const lastMade = new WeakMap<Session, Made>();

function itemsOf({ db, session, today }: CoreContext): readonly TodoItem[] {
  const stamp = changeStamp(db);
  const known = lastMade.get(session);
  const restricted = session.restricted.open;
  if (known?.stamp === stamp && known.today === today && known.restricted === restricted) return known.items;
  const items = todoItems(db, today, restricted);
  lastMade.set(session, { stamp, today, restricted, items });
  return items;
}

const pressingDays = 7;

export const todoHandlers: CoreHandlers<keyof typeof todoOps> = {
  'todo.list': ({ first }, context) => {
    const items = itemsOf(context);
    return ok({
      total: items.length,
      pressing: items.filter((item) => item.daysLeft <= pressingDays).length,
      items: items.slice(0, first),
    });
  },
};
