import { Stack, Table, Text } from '@mantine/core';
import { importText as text } from '../../../shared/i18n/vi/import.ts';
import { columnLetter } from './column-choice.ts';
import classes from './exchange.module.css';
import { ScrollBox } from './scroll-box.tsx';
import { StepFrame } from './step-frame.tsx';
import type { ImportWizard } from './use-import.ts';

/** Old Vietnamese encodings before and after, and names in capitals: the person sees what is changed. */
export function StepText({ wizard }: { wizard: ImportWizard }) {
  const { view } = wizard.state;
  if (!view) return null;
  const { converted, undecided, convertedCells: cells, recased } = view;
  return (
    <StepFrame wizard={wizard}>
      {converted + undecided === 0 ? (
        <Text>{text.textUnicode}</Text>
      ) : (
        <Stack gap="xs">
          <Text>{text.textConverted(converted, text.encodings[view.encoding])}</Text>
          {undecided > 0 && <Text fw={600}>{text.textUndecided(undecided)}</Text>}
          <ScrollBox label={text.steps[2]}>
            <Table>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th w={80}>{text.textHead.place}</Table.Th>
                  <Table.Th>{text.textHead.before}</Table.Th>
                  <Table.Th>{text.textHead.after}</Table.Th>
                  <Table.Th w={140}>{text.textHead.encoding}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {cells.map((cell) => (
                  <Table.Tr key={`${cell.row}/${cell.column}`}>
                    <Table.Td>{`${columnLetter(cell.column)}${cell.row + 1}`}</Table.Td>
                    <Table.Td className={classes.legacy ?? ''}>{cell.before}</Table.Td>
                    <Table.Td>{cell.undecided ? cell.before : cell.after}</Table.Td>
                    <Table.Td>{cell.undecided ? text.undecided : text.encodings[cell.encoding]}</Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </ScrollBox>
          {cells.length < converted + undecided && (
            <Text c="dimmed">{text.textShown(cells.length, converted + undecided)}</Text>
          )}
        </Stack>
      )}
      {recased.rows > 0 && (
        <Stack gap={4}>
          <Text>{text.recased(recased.rows)}</Text>
          <ul className={classes.list}>
            {recased.samples.map(({ written, name }) => (
              <li key={`${written}/${name}`}>
                {written} → <b>{name}</b>
              </li>
            ))}
          </ul>
        </Stack>
      )}
    </StepFrame>
  );
}
