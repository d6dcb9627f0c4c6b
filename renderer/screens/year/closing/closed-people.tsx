import { Group, Table, Text, TextInput, Title } from '@mantine/core';
import { useMemo, useState } from 'react';
import { outcomeText, closingText as text } from '../../../../shared/i18n/vi/year-closing.ts';
import type { ClosedYearView } from '../../../../shared/ipc/year-closing.ts';
import { formatDate } from '../../../../shared/text/dates.ts';
import { MemberLink } from '../../../parts/member-link.tsx';
import { momentText } from '../../../parts/moment-text.ts';
import { peopleNamed } from '../people-named.ts';

/** A table of more is no longer read: a name is typed, or the list is taken to Excel. */
const most = 200;

export function ClosedPeople({ view }: { readonly view: ClosedYearView }) {
  const [search, setSearch] = useState('');
  const { rows, head } = view;
  const found = useMemo(() => peopleNamed(rows, search), [rows, search]);
  return (
    <section>
      <Group justify="space-between" align="flex-end" mb="xs">
        <Title order={3}>{text.people}</Title>
        <Group gap="sm" align="flex-end">
          <Text role="status">{text.shown(found.length, rows.length)}</Text>
          <TextInput
            label={text.search}
            value={search}
            onChange={(e) => setSearch(e.currentTarget.value)}
            autoComplete="off"
          />
        </Group>
      </Group>
      <Table.ScrollContainer minWidth={820}>
        <Table withTableBorder aria-label={text.people}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{text.name}</Table.Th>
              <Table.Th>{text.born}</Table.Th>
              <Table.Th>{text.branch}</Table.Th>
              <Table.Th>{text.level}</Table.Th>
              <Table.Th>{text.note}</Table.Th>
              <Table.Th>{text.recorded}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {found.slice(0, most).map((row) => (
              <Table.Tr key={row.memberId}>
                <Table.Td>
                  <MemberLink memberId={row.memberId} name={row.name} />
                </Table.Td>
                <Table.Td>{formatDate(row.bornOn)}</Table.Td>
                <Table.Td title={row.orgPath.join(' › ')}>{row.orgName || text.noBranch}</Table.Td>
                <Table.Td>{outcomeText(row, head.regime.names)}</Table.Td>
                <Table.Td>{text.noteMark(row.amendedBy)}</Table.Td>
                <Table.Td>
                  {row.recordedBy}
                  <Text c="dimmed">{momentText(row.recordedAt)}</Text>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {found.length > most && <Text role="note">{text.more(found.length - most)}</Text>}
    </section>
  );
}
