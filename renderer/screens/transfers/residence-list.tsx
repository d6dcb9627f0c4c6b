/** Introduced to where they live (213-QĐ/TW): a list of its own from the ledger, no transfer. */
import { Button, Group, Stack, Table, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { transfersText as text } from '../../../shared/i18n/vi/transfers.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import { useOp } from '../../api.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ErrorNote } from '../../parts/error-note.tsx';
import { Loading } from '../../parts/loading.tsx';
import { May } from '../../parts/rights/may.tsx';
import { MemberName } from './beside-list.tsx';
import { ResidenceForm } from './residence-form.tsx';

export function ResidenceList() {
  const beside = useOp('transfer.beside', {});
  const [adding, setAdding] = useState(false);
  const people = beside.data?.residence ?? [];
  const add = (
    <May right="write">
      <Button onClick={() => setAdding(true)}>{text.residenceNew}</Button>
    </May>
  );
  return (
    <Stack gap="sm">
      <Text c="dimmed">{text.residenceNote}</Text>
      <ErrorNote error={beside.error?.error} />
      {beside.isPending && <Loading />}
      {beside.data && people.length === 0 && <EmptyState text={text.residenceEmpty}>{add}</EmptyState>}
      {people.length > 0 && (
        <>
          <Group gap="sm">
            {add}
            <Text role="status">{text.residenceCount(people.length)}</Text>
          </Group>
          <Table aria-label={text.tabs.residence}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{text.columns.name}</Table.Th>
                <Table.Th>{text.org}</Table.Th>
                <Table.Th>{text.since}</Table.Th>
                <Table.Th />
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {people.map((person) => (
                <Table.Tr key={person.memberId}>
                  <Table.Td>
                    <MemberName member={person} />
                  </Table.Td>
                  <Table.Td>{person.orgName}</Table.Td>
                  <Table.Td>{formatDate(person.state.residenceSince ?? '')}</Table.Td>
                  <Table.Td ta="right">
                    <May right="write">
                      <Button
                        size="compact-md"
                        variant="default"
                        renderRoot={(props) => (
                          <Link
                            to="/dang-vien/$id"
                            params={{ id: String(person.memberId) }}
                            search={{ ghi: 'residenceEnded' }}
                            {...props}
                          />
                        )}
                      >
                        {text.residenceEnd}
                      </Button>
                    </May>
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </>
      )}
      {adding && <ResidenceForm onClose={() => setAdding(false)} />}
    </Stack>
  );
}
