import { Select, Stack, Table, Text } from '@mantine/core';
import { memberFieldNames } from '../../../shared/entities/member.ts';
import { columnFactNames, eventPartNames, importText as text } from '../../../shared/i18n/vi/import.ts';
import { fieldLabel } from '../../../shared/i18n/vi/import-problem.ts';
import type { ColumnReading, ColumnTarget } from '../../../shared/roster/types.ts';
import { useOp } from '../../api.ts';
import { todayInVietnam } from '../../parts/today.ts';
import { columnLetter, targetChoices, targetOf, targetValue } from './column-choice.ts';
import classes from './exchange.module.css';
import { ScrollBox } from './scroll-box.tsx';
import { StepFrame } from './step-frame.tsx';
import type { ImportWizard } from './use-import.ts';

/** Which column of the file goes where, judged by its header and its values. */
export function StepColumns({ wizard }: { wizard: ImportWizard }) {
  const { view, targets, busy } = wizard.state;
  const all = useOp('customField.list', {}).data ?? [];
  const ownFields = all.filter((field) => field.retiredOn === '');
  if (!view) return null;
  const choices = targetChoices(view.columns, Number(todayInVietnam().slice(0, 4)), ownFields);
  return (
    <StepFrame wizard={wizard}>
      <Text>{text.columnsHelp}</Text>
      <ScrollBox label={text.steps[1]} busy={busy === 'again'}>
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
            {view.columns.map((column) => (
              <Table.Tr key={`${column.column}/${column.line ?? 0}`}>
                <Table.Td>{columnLetter(column.column)}</Table.Td>
                <Table.Td>{column.header || text.noHeader}</Table.Td>
                <Table.Td>
                  <Samples samples={column.samples} />
                </Table.Td>
                <Table.Td>
                  {column.line === undefined ? (
                    <Select
                      aria-label={text.targetOf(column.header || columnLetter(column.column))}
                      data={choices}
                      searchable
                      allowDeselect={false}
                      disabled={busy !== null}
                      value={targetValue(column.target)}
                      onChange={(value) =>
                        value !== null && void wizard.chooseTarget(column.column, targetOf(value, ownFields))
                      }
                    />
                  ) : (
                    `${targetName(column.target)} (${text.sharedCell})`
                  )}
                </Table.Td>
                <Table.Td>
                  {confidenceWords(column, targets[column.column] !== undefined)}
                  {column.note === 'blank-means-male' && <Text c="dimmed">{text.blankMeansMale}</Text>}
                </Table.Td>
              </Table.Tr>
            ))}
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

function targetName(target: ColumnTarget): string {
  if (target.kind === 'fact') return columnFactNames[target.fact];
  if (target.kind === 'own') return target.label;
  if (target.kind === 'rating') return text.ratingTarget(target.year);
  if (target.kind === 'event') return eventPartNames[target.part];
  if (target.kind === 'finding') return text.findingTarget[target.part];
  if (target.kind === 'uid') return text.uidTarget;
  const field = target.kind === 'field' ? memberFieldNames.find((name) => name === target.field) : undefined;
  return field ? fieldLabel(field) : text.ignore;
}

function confidenceWords(column: ColumnReading, chosen: boolean): string {
  if (chosen) return text.confidence.chosen;
  if (column.target.kind === 'ignore')
    return column.confidence === 0 ? text.confidence.unknown : text.confidence.left;
  return column.confidence >= 1 ? text.confidence.sure : text.confidence.likely;
}
