import { Group, Select, Stack, Table, Text } from '@mantine/core';
import { importText as text } from '../../../shared/i18n/vi/import.ts';
import { wizardText } from '../../../shared/i18n/vi/import-wizard.ts';
import { cellAddress } from '../../../shared/roster/cell-address.ts';
import { cellKey } from '../../../shared/roster/cell-keys.ts';
import type { ConvertedCell } from '../../../shared/roster/types.ts';
import { ColumnEncodings } from './column-encodings.tsx';
import classes from './exchange.module.css';
import { ScrollBox } from './scroll-box.tsx';
import { StepFrame } from './step-frame.tsx';
import type { OpenWizard } from './use-import.ts';

/** Old Vietnamese encodings before and after, and names in capitals: the person sees what is changed. */
export function StepText({ wizard }: { wizard: OpenWizard }) {
  const { view } = wizard.staged;
  const { converted, undecided, convertedCells: cells, recased } = view;
  return (
    <StepFrame wizard={wizard}>
      <Stack gap="xs">
        {converted + undecided === 0 ? (
          <Text>{text.textUnicode}</Text>
        ) : (
          <Text>{text.textConverted(converted, text.encodings[view.encoding])}</Text>
        )}
        {undecided > 0 && <Text fw={600}>{text.textUndecided(undecided)}</Text>}
      </Stack>
      {cells.length > 0 && (
        <Stack gap="xs">
          <Text fw={600}>{wizardText.cellsTitle}</Text>
          <ScrollBox label={wizardText.cellsTitle} busy={wizard.state.busy === 'again'} low>
            <Table>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th w={80}>{text.textHead.place}</Table.Th>
                  <Table.Th>{text.textHead.before}</Table.Th>
                  <Table.Th>{text.textHead.after}</Table.Th>
                  <Table.Th w={220}>{text.textHead.encoding}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {cells.map((cell) => (
                  <Table.Tr key={cellKey(cell.row, cell.column)}>
                    <Table.Td>{cellAddress(cell.row, cell.column)}</Table.Td>
                    <Table.Td className={classes.legacy ?? ''}>{cell.before}</Table.Td>
                    <Table.Td>{cell.undecided ? cell.before : cell.after}</Table.Td>
                    <Table.Td>
                      {cell.undecided ? (
                        <DecideCell cell={cell} wizard={wizard} />
                      ) : (
                        text.encodings[cell.encoding]
                      )}
                    </Table.Td>
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
      <ColumnEncodings wizard={wizard} />
      {recased.rows > 0 && (
        <Stack gap={4}>
          <Text>{text.recased(recased.rows)}</Text>
          <Group gap="lg">
            {recased.samples.map(({ written, name }) => (
              <Text key={`${written}/${name}`} span>
                {written} → <b>{name}</b>
              </Text>
            ))}
          </Group>
        </Stack>
      )}
    </StepFrame>
  );
}

/** A cell that reads as Vietnamese both ways: the person's word takes its place. */
function DecideCell({ cell, wizard }: { cell: ConvertedCell; wizard: OpenWizard }) {
  const name = cellAddress(cell.row, cell.column);
  return (
    <Select
      aria-label={wizardText.decideCell(name)}
      data={[
        { value: 'open', label: text.undecided },
        { value: 'before', label: wizardText.keepAsWritten },
        { value: 'after', label: wizardText.readAs(cell.after) },
      ]}
      value="open"
      allowDeselect={false}
      disabled={wizard.state.busy !== null}
      onChange={(value) => {
        if (value !== 'before' && value !== 'after') return;
        const { mended } = wizard.decisions;
        wizard.decide({ mended: { ...mended, [cellKey(cell.row, cell.column)]: cell[value] } });
      }}
    />
  );
}
