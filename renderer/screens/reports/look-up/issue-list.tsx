import { Button, Stack, Table, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { reportIssueText as text } from '../../../../shared/i18n/vi/report-issue.ts';
import { formatDate } from '../../../../shared/text/dates.ts';
import { formatCount } from '../../../../shared/text/numbers.ts';
import { useOp } from '../../../api.ts';
import { EmptyState } from '../../../parts/empty-state.tsx';
import { ErrorNote } from '../../../parts/error-note.tsx';
import { Loading } from '../../../parts/loading.tsx';
import { momentText } from '../../../parts/moment-text.ts';

/** The reports that went out, newest first. */
export function IssueList() {
  const issues = useOp('report.issues', {});
  const { issueColumns: columns } = text.lookUp;
  if (issues.error) return <ErrorNote error={issues.error.error} />;
  if (!issues.data) return <Loading />;
  if (issues.data.length === 0)
    return (
      <EmptyState text={text.lookUp.none}>
        <Button
          variant="default"
          renderRoot={(root) => <Link to="/bao-cao" search={{ muc: 'so-lieu' }} {...root} />}
        >
          {text.lookUp.toPeriod}
        </Button>
      </EmptyState>
    );
  return (
    <Stack gap="xs">
      <Text>{text.lookUp.empty}</Text>
      <Title order={2} size="h3">
        {text.lookUp.issues}
      </Title>
      <Table.ScrollContainer minWidth={720} type="native">
        <Table aria-label={text.lookUp.issues}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{columns.number}</Table.Th>
              <Table.Th>{columns.at}</Table.Th>
              <Table.Th>{columns.period}</Table.Th>
              <Table.Th>{columns.org}</Table.Th>
              <Table.Th>{columns.way}</Table.Th>
              <Table.Th ta="right">{columns.lines}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {issues.data.map((issue) => (
              <Table.Tr key={issue.number}>
                <Table.Td>{`${issue.mark}${issue.number}`}</Table.Td>
                <Table.Td>{`${momentText(issue.madeAt)}, ${issue.madeBy}`}</Table.Td>
                <Table.Td>{`${formatDate(issue.from)} – ${formatDate(issue.to)}`}</Table.Td>
                <Table.Td>{issue.orgName}</Table.Td>
                <Table.Td>{text.ways[issue.way]}</Table.Td>
                <Table.Td ta="right">{formatCount(issue.lines)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Stack>
  );
}
