import { Table } from '@mantine/core';
import { growthText as text } from '../../../shared/i18n/vi/growth.ts';
import type { Recognised } from '../../../shared/ipc/growth.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import { NextDeed, PersonLink } from './next-deed.tsx';

/** Those recognised in the year, and whether their card was issued. */
export function RecognisedTable({ rows }: { rows: readonly Recognised[] }) {
  const { columns } = text;
  return (
    <Table.ScrollContainer minWidth={900} type="native">
      <Table aria-label={text.title} highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{columns.name}</Table.Th>
            <Table.Th>{columns.bornOn}</Table.Th>
            <Table.Th>{columns.organisation}</Table.Th>
            <Table.Th>{columns.admittedOn}</Table.Th>
            <Table.Th>{columns.officialOn}</Table.Th>
            <Table.Th>{columns.card}</Table.Th>
            <Table.Th>{columns.next}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row.memberId}>
              <Table.Td>
                <PersonLink {...row} />
              </Table.Td>
              <Table.Td>{formatDate(row.bornOn)}</Table.Td>
              <Table.Td>{row.orgName}</Table.Td>
              <Table.Td>{formatDate(row.admittedOn)}</Table.Td>
              <Table.Td>{formatDate(row.officialOn)}</Table.Td>
              <Table.Td>{row.cardNumber || text.noCard}</Table.Td>
              <Table.Td>
                {row.cardNumber === '' && <NextDeed {...row} kind="cardIssued" label={text.issueCard} />}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
