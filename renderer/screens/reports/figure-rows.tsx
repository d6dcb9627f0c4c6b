import { Anchor, Table } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { reportText } from '../../../shared/i18n/vi/report.ts';
import type { FigureRow } from '../../../shared/ipc/report.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import { formatCount } from '../../../shared/text/numbers.ts';
import { MemberLink } from '../../parts/member-link.tsx';

const text = reportText.behind;

/** People, organisations and events behind a figure, with their papers. */
export function FigureRows({ rows, label }: { readonly rows: readonly FigureRow[]; readonly label: string }) {
  const { columns } = text;
  const amounts = rows.some(({ amount }) => amount !== 1);
  const heads = [columns.name, columns.bornOn, columns.orgName, columns.on, columns.what, columns.paper];
  return (
    <Table.ScrollContainer minWidth={780} type="native">
      <Table aria-label={label} highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            {heads.map((head) => (
              <Table.Th key={head}>{head}</Table.Th>
            ))}
            {amounts && <Table.Th ta="right">{columns.amount}</Table.Th>}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row.key}>
              <Table.Td>
                <FigureName row={row} />
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
  );
}

/** The name, which leads to the person's or the organisation's own page. */
export function FigureName({ row }: { readonly row: FigureRow }) {
  if (row.memberId !== null) return <MemberLink memberId={row.memberId} name={row.name} />;
  const { orgId } = row;
  if (orgId === null) return row.name;
  return (
    <Anchor renderRoot={(props) => <Link to="/to-chuc" search={{ org: orgId }} {...props} />}>
      {row.name}
    </Anchor>
  );
}
