/** The figure in each organisation directly below, with the way to Excel and to paper. */
import { Group, Stack, Table, Text } from '@mantine/core';
import { reportText, unitNames } from '../../../../shared/i18n/vi/report.ts';
import type { PeriodQuestion } from '../../../../shared/ipc/period.ts';
import type { FigureAddress, ReportLine } from '../../../../shared/ipc/report.ts';
import { valueText } from '../../../../shared/rules/report/report-table.ts';
import { useOp } from '../../../api.ts';
import { ErrorNote } from '../../../parts/error-note.tsx';
import { Loading } from '../../../parts/loading.tsx';
import { SheetOut } from '../../../parts/sheet-out.tsx';

const text = reportText.byOrganisation;

interface Props {
  readonly period: PeriodQuestion;
  readonly figure: FigureAddress;
  readonly line: ReportLine;
}

export function ByOrganisation({ period, figure, line }: Props) {
  const asked = useOp('report.byOrganisation', { ...period, figure });
  if (asked.error) return <ErrorNote error={asked.error.error} />;
  if (!asked.data) return <Loading />;
  const { rows, sum, notes } = asked.data;
  if (rows.length === 0) return <Text c="dimmed">{text.none}</Text>;
  const title = text.title(line.label);
  const said = (value: number | null) => (value === null ? '—' : valueText(value, line.unit));
  return (
    <Stack gap="sm">
      <Group gap="xs" justify="flex-end">
        <SheetOut
          request={{ sheet: 'figureByOrganisation', ...period, figure }}
          name={title.replaceAll('/', '-')}
        />
      </Group>
      <Table aria-label={title} highlightOnHover maw={760}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{text.organisation}</Table.Th>
            <Table.Th ta="right">{text.value(unitNames[line.unit])}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ orgId, name, value }) => (
            <Table.Tr key={orgId}>
              <Table.Td>{name}</Table.Td>
              <Table.Td ta="right">{said(value)}</Table.Td>
            </Table.Tr>
          ))}
          {sum !== null && (
            <Table.Tr fw={600}>
              <Table.Td>{text.sum}</Table.Td>
              <Table.Td ta="right">{said(sum)}</Table.Td>
            </Table.Tr>
          )}
        </Table.Tbody>
      </Table>
      {notes.map((note) => (
        <Text key={note} role="status">
          {note}
        </Text>
      ))}
    </Stack>
  );
}
