import { Anchor, Table, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { eventLabels } from '../../../shared/i18n/vi/event.ts';
import { overviewText as text } from '../../../shared/i18n/vi/overview.ts';
import type { Overview } from '../../../shared/ipc/overview.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import { momentText } from '../../parts/moment-text.ts';
import classes from './overview.module.css';

/** What was entered last, whoever entered it and whatever date it takes effect on. */
export function RecentEntries({ recent }: { recent: Overview['recent'] }) {
  return (
    <section className={classes.section}>
      <Title order={2}>{text.recent}</Title>
      {recent.length === 0 ? (
        <Text>{text.recentNone}</Text>
      ) : (
        <Table aria-label={text.recent}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{text.name}</Table.Th>
              <Table.Th>{text.event}</Table.Th>
              <Table.Th>{text.effectiveOn}</Table.Th>
              <Table.Th>{text.enteredAt}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {recent.map(({ memberId, name, kind, effectiveOn, enteredAt }) => (
              <Table.Tr key={`${memberId} ${kind} ${effectiveOn} ${enteredAt}`}>
                <Table.Td>
                  <Anchor
                    renderRoot={(props) => (
                      <Link to="/dang-vien/$id" params={{ id: String(memberId) }} {...props} />
                    )}
                  >
                    {name}
                  </Anchor>
                </Table.Td>
                <Table.Td>{eventLabels[kind]}</Table.Td>
                <Table.Td>{formatDate(effectiveOn)}</Table.Td>
                <Table.Td>{momentText(enteredAt)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </section>
  );
}
