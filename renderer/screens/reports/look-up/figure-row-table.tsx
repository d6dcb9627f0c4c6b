import { Table, Text } from '@mantine/core';
import { reportIssueText as text } from '../../../../shared/i18n/vi/report-issue.ts';
import type { FigureRow } from '../../../../shared/ipc/report.ts';
import { formatDate } from '../../../../shared/text/dates.ts';
import { formatCount } from '../../../../shared/text/numbers.ts';
import { MemberLink } from '../../../parts/member-link.tsx';

/** More than a screen shows; the workbook has them all. */
const mostRows = 500;

/** People, organisations and events behind a figure, with their papers. */
export function FigureRowTable({ label, rows }: { label: string; rows: readonly FigureRow[] }) {
  const { columns } = text;
  const amounts = rows.some(({ amount }) => amount !== 1);
  return (
    <>
      <Table.ScrollContainer minWidth={860} type="native">
        <Table aria-label={label}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{columns.name}</Table.Th>
              <Table.Th>{columns.bornOn}</Table.Th>
              <Table.Th>{columns.org}</Table.Th>
              <Table.Th>{columns.on}</Table.Th>
              <Table.Th>{columns.what}</Table.Th>
              <Table.Th>{columns.paper}</Table.Th>
              {amounts && <Table.Th ta="right">{columns.amount}</Table.Th>}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.slice(0, mostRows).map((row) => (
              <Table.Tr key={row.key}>
                <Table.Td>
                  <RowName row={row} />
                </Table.Td>
                <Table.Td>{formatDate(row.bornOn)}</Table.Td>
                <Table.Td>{row.orgName}</Table.Td>
                <Table.Td>{formatDate(row.on)}</Table.Td>
                <Table.Td>{row.what}</Table.Td>
                <Table.Td>{row.paper}</Table.Td>
                {amounts && <Table.Td ta="right">{formatCount(row.amount)}</Table.Td>}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {rows.length > mostRows && <Text role="status">{text.shownOf(mostRows, rows.length)}</Text>}
    </>
  );
}

export function RowName({ row: { memberId, name } }: { row: Pick<FigureRow, 'memberId' | 'name'> }) {
  return memberId === null ? name : <MemberLink memberId={memberId} name={name} />;
}
