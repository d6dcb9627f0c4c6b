import { Anchor, Stack, Table, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { todoText as text } from '../../../shared/i18n/vi/todo.ts';
import { useOp } from '../../api.ts';
import { ErrorNote } from '../../parts/error-note.tsx';
import { Loading } from '../../parts/loading.tsx';
import { TodoDue } from '../../parts/todo-due.tsx';
import { TodoStart } from '../../parts/todo-start.tsx';
import classes from './overview.module.css';

/** More than this pushes the rest of the screen away; all of it is one click off. */
const shown = 8;
const weekDays = 7;

/** What is late or due within the week, the latest first. */
export function Todo() {
  const todo = useOp('todo.list', {});
  const items = todo.data?.items.filter((item) => item.daysLeft <= weekDays).slice(0, shown) ?? [];
  return (
    <section className={classes.section}>
      <Title order={2}>{text.week}</Title>
      <ErrorNote error={todo.error?.error} />
      {todo.isPending && <Loading />}
      {todo.data && items.length === 0 && <Text>{text.weekNone}</Text>}
      {items.length > 0 && (
        <Table aria-label={text.week}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{text.columns.what}</Table.Th>
              <Table.Th>{text.columns.left}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {items.map((item) => (
              <Table.Tr key={item.key}>
                <Table.Td>
                  <Text fw={600}>{item.name === '' ? text.wholeRegister : item.name}</Text>
                  <Text>{item.detail === '' ? item.label : `${item.label}: ${item.detail}`}</Text>
                </Table.Td>
                <Table.Td>
                  <Stack gap={4} align="flex-start">
                    <TodoDue daysLeft={item.daysLeft} />
                    <TodoStart item={item} />
                  </Stack>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      {todo.data && todo.data.total > 0 && (
        <Anchor renderRoot={(props) => <Link to="/viec-can-lam" {...props} />}>
          {text.seeAll(todo.data.total)}
        </Anchor>
      )}
    </section>
  );
}
