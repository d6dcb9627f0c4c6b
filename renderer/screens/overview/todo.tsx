import { Anchor, Button, Group, Table, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconClock } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { overviewText as text } from '../../../shared/i18n/vi/overview.ts';
import type { Overview } from '../../../shared/ipc/overview.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import { todayInVietnam } from '../../parts/today.ts';
import classes from './overview.module.css';

/** More than this pushes the rest of the screen away; the person may ask for all. */
const shownAtFirst = 8;

/** Probationary members whose twelve months end soon or have ended, the latest first. */
export function Todo({ due }: { due: Overview['recognitionDue'] }) {
  const [all, setAll] = useState(false);
  const today = todayInVietnam();
  return (
    <section className={classes.section}>
      <Title order={2}>{text.todo}</Title>
      {due.length === 0 ? (
        <Text>{text.todoNone}</Text>
      ) : (
        <>
          <Text c="dimmed">{text.todoNote}</Text>
          <Table aria-label={text.todo}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{text.name}</Table.Th>
                <Table.Th>{text.due}</Table.Th>
                <Table.Th>{text.state}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {(all ? due : due.slice(0, shownAtFirst)).map(({ memberId, name, dueOn }) => (
                <Table.Tr key={memberId}>
                  <Table.Td>
                    <Anchor
                      renderRoot={(props) => (
                        <Link to="/dang-vien/$id" params={{ id: String(memberId) }} {...props} />
                      )}
                    >
                      {name}
                    </Anchor>
                  </Table.Td>
                  <Table.Td>{formatDate(dueOn)}</Table.Td>
                  <Table.Td>
                    <Group gap={6} wrap="nowrap">
                      {dueOn < today ? (
                        <IconAlertTriangle size={18} aria-hidden color="var(--mantine-color-orange-7)" />
                      ) : (
                        <IconClock size={18} aria-hidden />
                      )}
                      {dueOn < today ? text.overdue : text.soon}
                    </Group>
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
          {due.length > shownAtFirst && (
            <Button variant="subtle" color="gray" onClick={() => setAll(!all)}>
              {all ? text.todoLess : text.todoMore(due.length)}
            </Button>
          )}
        </>
      )}
    </section>
  );
}
