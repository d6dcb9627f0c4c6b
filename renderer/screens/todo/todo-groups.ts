import { todoText as text } from '../../../shared/i18n/vi/todo.ts';
import type { TodoItem } from '../../../shared/ipc/todo.ts';

const weekDays = 7;
const monthDays = 30;

export type GroupName = keyof typeof text.groups;

const groupOf = ({ daysLeft }: Pick<TodoItem, 'daysLeft'>): GroupName =>
  daysLeft < 0 ? 'late' : daysLeft <= weekDays ? 'week' : daysLeft <= monthDays ? 'month' : 'later';

/** Late, this week, the next thirty days, later; empty ones left out. The order within stays. */
export function inGroups(items: readonly TodoItem[]): { name: GroupName; items: TodoItem[] }[] {
  const grouped = Map.groupBy(items, groupOf);
  return (Object.keys(text.groups) as GroupName[]).flatMap((name) => {
    const some = grouped.get(name);
    return some ? [{ name, items: some }] : [];
  });
}

interface Choice {
  readonly value: string;
  readonly name: string;
}

/** What can be filtered by, with how many each would show. */
export function choicesOf(
  items: readonly TodoItem[],
  choice: (item: TodoItem) => Choice | null,
): { value: string; label: string }[] {
  const counted = new Map<string, { readonly name: string; count: number }>();
  for (const item of items) {
    const made = choice(item);
    if (!made) continue;
    const known = counted.get(made.value);
    if (known) known.count++;
    else counted.set(made.value, { name: made.name, count: 1 });
  }
  const byName = new Intl.Collator('vi', { numeric: true });
  return [...counted]
    .map(([value, { name, count }]) => ({ value, label: text.withCount(name, count) }))
    .sort((a, b) => byName.compare(a.label, b.label));
}
