import { todoText as text } from '../../../shared/i18n/vi/todo.ts';
import type { TodoItem } from '../../../shared/ipc/todo.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import { copyOut } from '../../parts/copy-out.ts';
import { tabbed } from '../../parts/tabbed.ts';

/** Puts the list on the clipboard as rows that Excel takes, with its headers. */
export function copyTodo(items: readonly TodoItem[]): Promise<void> {
  const { columns } = text;
  const rows = items.map((item) => [
    item.detail === '' ? item.label : `${item.label} (${item.detail})`,
    item.name === '' ? text.wholeRegister : item.name,
    item.orgName,
    formatDate(item.dueOn),
    text.left(item.daysLeft),
    item.citation,
  ]);
  const head = [columns.what, columns.who, columns.organisation, columns.due, columns.left, columns.rule];
  return copyOut({
    of: { table: 'todo' },
    rows: rows.length,
    text: tabbed([head, ...rows]),
    done: text.copied(rows.length),
  });
}
