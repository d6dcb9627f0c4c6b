import { Anchor, Button, Group, Table, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { todoText as text } from '../../../shared/i18n/vi/todo.ts';
import type { TodoItem } from '../../../shared/ipc/todo.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import { TodoDue } from '../../parts/todo-due.tsx';
import { TodoRule } from '../../parts/todo-rule.tsx';
import { TodoStart } from '../../parts/todo-start.tsx';
import type { GroupName } from './todo-groups.ts';

/** Thousands of rows at once make the page slow; the most pressing stand first. */
const shownAtFirst = 50;

export function TodoGroup({ name, items }: { name: GroupName; items: readonly TodoItem[] }) {
  const [all, setAll] = useState(false);
  const headingId = useId();
  return (
    <section aria-labelledby={headingId}>
      <Title order={2} id={headingId}>
        {text.groupCount(text.groups[name], items.length)}
      </Title>
      <Table.ScrollContainer minWidth={720}>
        <Table aria-labelledby={headingId} layout="fixed" highlightOnHover>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{text.columns.what}</Table.Th>
              <Table.Th w="28%">{text.columns.who}</Table.Th>
              <Table.Th w={165}>{text.columns.due}</Table.Th>
              <Table.Th w={195}>{text.columns.start}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {(all ? items : items.slice(0, shownAtFirst)).map((item) => (
              <Row key={item.key} item={item} />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {!all && items.length > shownAtFirst && (
        <Button variant="subtle" color="gray" onClick={() => setAll(true)}>
          {text.showAll(items.length)}
        </Button>
      )}
    </section>
  );
}

function Row({ item }: { item: TodoItem }) {
  return (
    <Table.Tr>
      <Table.Td>
        <Group gap={4} wrap="nowrap">
          <Text fw={600}>{item.label}</Text>
          <TodoRule item={item} />
        </Group>
        {item.detail !== '' && <Text c="dimmed">{item.detail}</Text>}
      </Table.Td>
      <Table.Td>
        {item.memberId === null ? (
          text.wholeRegister
        ) : (
          <Anchor
            renderRoot={(props) => (
              <Link to="/dang-vien/$id" params={{ id: String(item.memberId) }} {...props} />
            )}
          >
            {item.name}
          </Anchor>
        )}
        {item.orgName !== '' && <Text c="dimmed">{item.orgName}</Text>}
      </Table.Td>
      <Table.Td>
        <TodoDue daysLeft={item.daysLeft} />
        <Text c="dimmed">{formatDate(item.dueOn)}</Text>
      </Table.Td>
      <Table.Td>
        <TodoStart item={item} />
      </Table.Td>
    </Table.Tr>
  );
}
