import { Table, Text } from '@mantine/core';
import { commendationText, yearStandingText } from '../../../shared/i18n/vi/commendation.ts';
import type { FiveYears, FiveYearsRow } from '../../../shared/ipc/commendation.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import { MemberLink } from '../../parts/member-link.tsx';

const { columns } = commendationText.fiveYears;

interface Props {
  readonly label: string;
  readonly data: FiveYears;
  readonly rows: readonly FiveYearsRow[];
}

/** Each year in the words that its papers had: the levels were called otherwise before 2018. */
export function FiveYearsTable({ label, data, rows }: Props) {
  return (
    <Table.ScrollContainer minWidth={1100} type="native">
      <Table aria-label={label} highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{columns.name}</Table.Th>
            <Table.Th>{columns.bornOn}</Table.Th>
            <Table.Th>{columns.organisation}</Table.Th>
            {data.years.map((year, i) => (
              <Table.Th key={year} ta="center" miw={110}>
                {year}
                <Text size="xs" fw={400}>
                  {data.bestNames[i]}
                </Text>
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row.memberId}>
              <Table.Td>
                <MemberLink memberId={row.memberId} name={row.name} />
              </Table.Td>
              <Table.Td>{formatDate(row.bornOn)}</Table.Td>
              <Table.Td miw={150}>{row.orgName}</Table.Td>
              {row.years.map((standing) => (
                <Table.Td key={standing.year} ta="center">
                  <Text size="sm" {...(standing.known === 'nothing' ? { c: 'dimmed' } : {})}>
                    {yearStandingText(standing)}
                  </Text>
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
