import { Table, Title } from '@mantine/core';
import { reportText as text, unitNames } from '../../../../shared/i18n/vi/report.ts';
import type { ReportBlock } from '../../../../shared/ipc/report.ts';
import { compared } from '../../../../shared/rules/compare-periods.ts';
import { formatCount } from '../../../../shared/text/numbers.ts';
import { ComparedCells } from '../../../parts/compared-cells.tsx';

/** A table of figures: compared with the year before, or one column of figures beside another. */
export function ReportBlockTable({ block }: { readonly block: ReportBlock }) {
  const heads =
    block.kind === 'compared'
      ? [text.now, text.before, text.difference, text.percent]
      : block.columns.map((c) => c.label);
  return (
    <section aria-label={block.title}>
      <Title order={2} size="h4">
        {block.title}
      </Title>
      <Table>
        <Table.Thead>
          <Table.Tr>
            {[text.line, text.unit, ...heads].map((head) => (
              <Table.Th key={head}>{head}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {block.lines.map((line) => (
            <Table.Tr key={line.key}>
              <Table.Td>{line.label}</Table.Td>
              <Table.Td>{unitNames[line.unit]}</Table.Td>
              {block.kind === 'compared' ? (
                <ComparedCells count={compared(line.values[0] ?? 0, line.values[1] ?? 0)} />
              ) : (
                line.values.map((value, i) => (
                  <Table.Td key={block.columns[i]?.key ?? i} ta="right">
                    {value === null ? '' : formatCount(value)}
                  </Table.Td>
                ))
              )}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
}
