import { Table, Text } from '@mantine/core';
import { reportText } from '../../../../shared/i18n/vi/report.ts';
import { reportIssueText as text } from '../../../../shared/i18n/vi/report-issue.ts';
import type { FigureDifference } from '../../../../shared/ipc/report-issue.ts';
import { formatDate } from '../../../../shared/text/dates.ts';
import { momentText } from '../../../parts/moment-text.ts';
import { FigureName } from '../figure-rows.tsx';

const mostRows = 500;

/** Who came in and who fell out since a report went out, each with the entry that did it. */
export function DifferenceTable({ differences }: { differences: readonly FigureDifference[] }) {
  const columns = { ...reportText.behind.columns, ...text.columns };
  return (
    <>
      <Table.ScrollContainer minWidth={860} type="native">
        <Table aria-label={text.differences(differences.length)}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{columns.change}</Table.Th>
              <Table.Th>{columns.name}</Table.Th>
              <Table.Th>{columns.bornOn}</Table.Th>
              <Table.Th>{columns.what}</Table.Th>
              <Table.Th>{columns.entries}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {differences.slice(0, mostRows).map((difference) => (
              <Row key={`${difference.kind}/${difference.row.key}`} difference={difference} />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {differences.length > mostRows && (
        <Text role="status">{text.shownOf(mostRows, differences.length)}</Text>
      )}
    </>
  );
}

function Row({ difference: { kind, row, was, entries } }: { difference: FigureDifference }) {
  const said = [formatDate(row.on), row.what, row.paper].filter(Boolean).join(' · ');
  return (
    <Table.Tr>
      <Table.Td fw={600}>{text.kinds[kind]}</Table.Td>
      <Table.Td>
        <FigureName row={row} />
      </Table.Td>
      <Table.Td>{formatDate(row.bornOn)}</Table.Td>
      <Table.Td>
        {said}
        {was !== '' && <Text c="dimmed">{was}</Text>}
      </Table.Td>
      <Table.Td>
        {entries.length === 0
          ? text.noEntry
          : entries.map(({ what, at, by }) => (
              <Text key={`${at}${what}`}>{text.entry(what, momentText(at), by)}</Text>
            ))}
      </Table.Td>
    </Table.Tr>
  );
}
