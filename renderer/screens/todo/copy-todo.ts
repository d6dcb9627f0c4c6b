import { todoText as text } from '../../../shared/i18n/vi/todo.ts';
import type { TodoItem } from '../../../shared/ipc/todo.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import { copyTable } from '../../parts/copy-table.ts';
import { notify } from '../../parts/notify.ts';

/** Puts the list on the clipboard as rows that Excel takes, with its headers. */
export function copyTodo(items: readonly TodoItem[]): void {
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
  if (copyTable([head, ...rows])) notify.news(text.copied(items.length));
  else notify.news(text.copyFailed);
}
