import { Button, Paper, Stack, Table, Text, Title } from '@mantine/core';
import { unitNames } from '../../../../shared/i18n/vi/report.ts';
import { reportIssueText as text } from '../../../../shared/i18n/vi/report-issue.ts';
import type { FoundCode } from '../../../../shared/ipc/report-issue.ts';
import { valueText } from '../../../../shared/rules/report/report-table.ts';
import { formatDate } from '../../../../shared/text/dates.ts';
import { momentText } from '../../../parts/moment-text.ts';
import { FigureThenAndNow } from './figure-then-and-now.tsx';

interface Props {
  readonly found: FoundCode;
  readonly onOpen: (code: string) => void;
}

/** The line as it was printed; any of its numbers opens what stood behind it. */
export function FoundLine({ found, onOpen }: Props) {
  const { issue, figures, column } = found;
  const { figureColumns: columns } = text;
  const chosen = figures.find(({ number }) => number === column);
  return (
    <Stack>
      <Paper withBorder p="md">
        <Stack gap={4}>
          <Title order={2} size="h3">
            {found.line}
          </Title>
          <Text>{`${found.code} · ${found.section} · ${found.block}`}</Text>
          <Text>
            {[
              text.issueSentence(issue.number, momentText(issue.madeAt), issue.madeBy),
              issue.orgName,
              text.period(formatDate(issue.from), formatDate(issue.to)),
            ].join(' · ')}
          </Text>
          {found.base !== '' && <Text>{`${text.pack.facts.base}: ${found.base}`}</Text>}
        </Stack>
      </Paper>
      <Table.ScrollContainer minWidth={560} type="native">
        <Table aria-label={text.printed} maw={820}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{columns.column}</Table.Th>
              <Table.Th>{columns.label}</Table.Th>
              <Table.Th ta="right">{`${columns.value} (${unitNames[found.unit]})`}</Table.Th>
              <Table.Th>{columns.code}</Table.Th>
              <Table.Th />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {figures.map((figure) => {
              const value = figure.value === null ? '—' : valueText(figure.value, found.unit);
              return (
                <Table.Tr key={figure.number}>
                  <Table.Td>{figure.number}</Table.Td>
                  <Table.Td>{figure.label}</Table.Td>
                  <Table.Td ta="right" fw={figure === chosen ? 700 : 400}>
                    {value}
                  </Table.Td>
                  <Table.Td>{figure.code}</Table.Td>
                  <Table.Td>
                    {found.opens && figure.value !== null && (
                      <Button
                        variant={figure === chosen ? 'light' : 'default'}
                        color="gray"
                        size="xs"
                        fz="sm"
                        aria-label={text.openFigure(figure.label, value)}
                        aria-expanded={figure === chosen}
                        onClick={() => onOpen(figure.code)}
                      >
                        {text.open}
                      </Button>
                    )}
                  </Table.Td>
                </Table.Tr>
              );
            })}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {!found.opens && <Text>{text.nothingBehind}</Text>}
      {chosen && <FigureThenAndNow code={chosen.code} unit={found.unit} orgId={issue.orgId} />}
      {found.notes.map((note) => (
        <Text key={note} c="dimmed">
          {note}
        </Text>
      ))}
    </Stack>
  );
}
