import { Stack, Table, Text } from '@mantine/core';
import { anyDisciplineForms, disciplineText as text } from '../../../shared/i18n/vi/discipline.ts';
import { disciplineSubjects } from '../../../shared/ipc/discipline.ts';
import type { PeriodQuestion } from '../../../shared/ipc/period.ts';
import { useOp } from '../../api.ts';
import { ComparedCells } from '../../parts/compared-cells.tsx';
import { ErrorNote } from '../../parts/error-note.tsx';
import { Loading } from '../../parts/loading.tsx';

/** Form × subject of the period, beside the same period of the year before. */
export function DisciplineCountsTable(question: PeriodQuestion) {
  const counts = useOp('discipline.counts', question, { keepPrevious: true });
  if (counts.error) return <ErrorNote error={counts.error.error} />;
  if (!counts.data) return <Loading />;
  const { cells, members, organisations } = counts.data;
  const total = {
    member: { label: text.memberTotal, count: members },
    organisation: { label: text.organisationTotal, count: organisations },
  };
  const { now, before, change, percent } = text.countsColumns;
  return (
    <Stack gap={4}>
      <Table.ScrollContainer minWidth={560} type="native">
        <Table aria-label={text.counts} maw={760} verticalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{text.countsColumns.form}</Table.Th>
              {[now, before, change, percent].map((label) => (
                <Table.Th key={label} ta="right">
                  {label}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          {disciplineSubjects.map((subject) => (
            <Table.Tbody key={subject}>
              <Table.Tr>
                <Table.Td fw={600}>{total[subject].label}</Table.Td>
                <ComparedCells count={total[subject].count} strong />
              </Table.Tr>
              {cells
                .filter((cell) => cell.subject === subject)
                .map(({ form, count }) => (
                  <Table.Tr key={form}>
                    <Table.Td pl="xl">{anyDisciplineForms[form]}</Table.Td>
                    <ComparedCells count={count} />
                  </Table.Tr>
                ))}
            </Table.Tbody>
          ))}
        </Table>
      </Table.ScrollContainer>
      <Text size="sm" c="dimmed">
        {text.countsNote}
      </Text>
    </Stack>
  );
}
