import { Button, Drawer, Stack, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { appText } from '../../../../shared/i18n/vi/app.ts';
import { memberTableText } from '../../../../shared/i18n/vi/member-table.ts';
import { reportText } from '../../../../shared/i18n/vi/report.ts';
import type { Pivot } from '../../../../shared/ipc/member-table.ts';
import { formatDate } from '../../../../shared/text/dates.ts';
import { useOp } from '../../../api.ts';
import { ErrorNote } from '../../../parts/error-note.tsx';
import { Loading } from '../../../parts/loading.tsx';
import { MemberLink } from '../../../parts/member-link.tsx';

const { pivot: text, people, dimensions } = memberTableText;

/** A number of the table; null = the whole row, column or table. */
export interface PivotCell {
  readonly row: string | null;
  readonly column: string | null;
  readonly title: string;
}

const firstRows = 200;

interface Props {
  readonly pivot: Pivot;
  readonly cell: PivotCell;
  readonly onClose: () => void;
}

/** Who is counted in a number. */
export function PivotPeople({ pivot, cell: { row, column, title }, onClose }: Props) {
  const [limit, setLimit] = useState(firstRows);
  const asked = useOp('pivot.people', { pivot, row, column, limit }, { keepPrevious: true });
  const { columns } = reportText.behind;
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size={760}
      styles={{ title: { fontSize: '1.25rem', fontWeight: 600 } }}
      title={title}
      closeButtonProps={{ 'aria-label': appText.close }}
    >
      <ErrorNote error={asked.error?.error} />
      {asked.isPending && <Loading />}
      {asked.data && (
        <Stack gap="xs">
          <Text role="status" fw={600}>
            {people(asked.data.found)}
          </Text>
          <Table.ScrollContainer minWidth={560} type="native">
            <Table aria-label={title}>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{memberTableText.list.sorts.name}</Table.Th>
                  <Table.Th>{columns.bornOn}</Table.Th>
                  <Table.Th>{dimensions.organisation}</Table.Th>
                  <Table.Th>{dimensions.status}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {asked.data.people.map(({ id, name, bornOn, orgName, status }) => (
                  <Table.Tr key={id}>
                    <Table.Td>
                      <MemberLink memberId={id} name={name} />
                    </Table.Td>
                    <Table.Td>{formatDate(bornOn)}</Table.Td>
                    <Table.Td>{orgName}</Table.Td>
                    <Table.Td>{status}</Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
          {asked.data.people.length < asked.data.found && (
            <>
              <Text>{text.more(asked.data.people.length, asked.data.found)}</Text>
              {limit < 5000 && (
                <Button variant="default" onClick={() => setLimit(Math.min(5000, limit * 5))}>
                  {text.showMore}
                </Button>
              )}
            </>
          )}
        </Stack>
      )}
    </Drawer>
  );
}
