import { Stack, Table, Title } from '@mantine/core';
import { importText as text } from '../../../shared/i18n/vi/import.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import { useOp } from '../../api.ts';
import { ErrorNote } from '../../parts/error-note.tsx';
import { momentText } from '../../parts/moment-text.ts';

/** What has been brought in, when and by whom. Nothing where nothing has been. */
export function ImportHistory() {
  const history = useOp('import.history', {});
  if (history.error) return <ErrorNote error={history.error.error} />;
  if (!history.data || history.data.length === 0) return null;
  return (
    <Stack gap="xs">
      <Title order={2}>{text.history}</Title>
      <Table.ScrollContainer minWidth={640}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{text.historyHead.when}</Table.Th>
              <Table.Th>{text.historyHead.file}</Table.Th>
              <Table.Th>{text.historyHead.asOf}</Table.Th>
              <Table.Th>{text.historyHead.counts}</Table.Th>
              <Table.Th>{text.historyHead.by}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {history.data.map(({ id, fileName, sheet, asOf, counts, enteredAt, enteredBy }) => (
              <Table.Tr key={id}>
                <Table.Td>{momentText(enteredAt)}</Table.Td>
                <Table.Td>{`${fileName} (${sheet})`}</Table.Td>
                <Table.Td>{formatDate(asOf)}</Table.Td>
                <Table.Td>
                  {text.countsLine(counts.new, counts.changed, counts.same, counts.leftOut)}
                </Table.Td>
                <Table.Td>{enteredBy}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Stack>
  );
}
