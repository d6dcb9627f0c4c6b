import { Button, Select, Stack, Table, Text } from '@mantine/core';
import { IconRotate } from '@tabler/icons-react';
import { importText as text } from '../../../shared/i18n/vi/import.ts';
import { wizardSteps, wizardText } from '../../../shared/i18n/vi/import-wizard.ts';
import { columnLetters } from '../../../shared/roster/cell-address.ts';
import { columnKey } from '../../../shared/roster/cell-keys.ts';
import type { ColumnReading } from '../../../shared/roster/types.ts';
import { useOp } from '../../api.ts';
import { todayInVietnam } from '../../parts/today.ts';
import { targetChoices, targetOf, targetValue } from './column-choice.ts';
import classes from './exchange.module.css';
import { ScrollBox } from './scroll-box.tsx';
import { StepFrame } from './step-frame.tsx';
import type { OpenWizard } from './use-import.ts';

/** Which column of the file goes where, judged by its header and its values. */
export function StepColumns({ wizard }: { wizard: OpenWizard }) {
  const { view } = wizard.staged;
  const { targets } = wizard.decisions;
  const { busy } = wizard.state;
  const all = useOp('customField.list', {}).data ?? [];
  const ownFields = all.filter((field) => field.retiredOn === '');
  const choices = targetChoices(view.columns, Number(todayInVietnam().slice(0, 4)), ownFields);
  const reset = (key: string) => {
    const { [key]: _, ...others } = targets;
    wizard.decide({ targets: others });
  };
  return (
    <StepFrame wizard={wizard}>
      <Text>
        {text.columnsHelp} {wizardText.forNextTime}
      </Text>
      <ScrollBox label={wizardSteps.columns} busy={busy === 'again'}>
        <Table stickyHeader={false} highlightOnHover>
          <Table.Thead>
            <Table.Tr>
              <Table.Th w={60}>{text.columnHead.letter}</Table.Th>
              <Table.Th>{text.columnHead.header}</Table.Th>
              <Table.Th>{text.columnHead.samples}</Table.Th>
              <Table.Th w={260}>{text.columnHead.target}</Table.Th>
              <Table.Th>{text.columnHead.confidence}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {view.columns.map((column) => {
              const key = columnKey(column.column, column.line);
              const name = headerName(column);
              return (
                <Table.Tr key={key}>
                  <Table.Td>{columnLetters(column.column)}</Table.Td>
                  <Table.Td>
                    {column.header || text.noHeader}
                    {column.line !== undefined && <Text c="dimmed">{text.sharedCell}</Text>}
                  </Table.Td>
                  <Table.Td>
                    <Samples samples={column.samples} />
                  </Table.Td>
                  <Table.Td>
                    <Select
                      aria-label={text.targetOf(name)}
                      data={choices}
                      searchable
                      allowDeselect={false}
                      disabled={busy !== null}
                      value={targetValue(column.target)}
                      onChange={(value) =>
                        value !== null &&
                        wizard.decide({ targets: { ...targets, [key]: targetOf(value, ownFields) } })
                      }
                    />
                  </Table.Td>
                  <Table.Td>
                    {confidenceWords(column, targets[key] !== undefined)}
                    {column.note === 'blank-means-male' && <Text c="dimmed">{text.blankMeansMale}</Text>}
                    {targets[key] !== undefined && (
                      <div>
                        <Button
                          variant="default"
                          size="compact-md"
                          leftSection={<IconRotate size={16} aria-hidden />}
                          aria-label={wizardText.resetTargetOf(name)}
                          disabled={busy !== null}
                          onClick={() => reset(key)}
                        >
                          {wizardText.resetTarget}
                        </Button>
                      </div>
                    )}
                  </Table.Td>
                </Table.Tr>
              );
            })}
          </Table.Tbody>
        </Table>
      </ScrollBox>
    </StepFrame>
  );
}

function Samples({ samples }: { samples: readonly string[] }) {
  if (samples.length === 0) return <Text c="dimmed">{text.noSample}</Text>;
  return (
    <Stack gap={0}>
      {[...new Set(samples)].slice(0, 3).map((sample) => (
        <span key={sample} className={classes.sample} title={sample}>
          {sample}
        </span>
      ))}
    </Stack>
  );
}

/** What the choice of a column is called; of several facts in one cell, the line is told too. */
const headerName = ({ header, column, line }: ColumnReading): string =>
  `${header || columnLetters(column)}${line === undefined ? '' : ` (${line + 1})`}`;

function confidenceWords(column: ColumnReading, chosen: boolean): string {
  if (chosen) return text.confidence.chosen;
  if (column.target.kind === 'ignore')
    return column.confidence === 0 ? text.confidence.unknown : text.confidence.left;
  return column.confidence >= 1 ? text.confidence.sure : text.confidence.likely;
}
