import { Select, Stack, Table, Text } from '@mantine/core';
import { importText as text } from '../../../shared/i18n/vi/import.ts';
import { wizardText } from '../../../shared/i18n/vi/import-wizard.ts';
import { columnLetters } from '../../../shared/roster/cell-address.ts';
import { textEncodings } from '../../../shared/roster/types.ts';
import classes from './exchange.module.css';
import { ScrollBox } from './scroll-box.tsx';
import type { OpenWizard } from './use-import.ts';

/** The letters of a whole column, where the person knows better than font and score. */
export function ColumnEncodings({ wizard }: { wizard: OpenWizard }) {
  const { columns } = wizard.staged.view;
  const { encodings } = wizard.decisions;
  const once = [...Map.groupBy(columns, (c) => c.column).values()].flatMap((lines) => lines[0] ?? []);
  const choose = (column: number, value: string | null) => {
    const { [column]: _, ...others } = encodings;
    const chosen = textEncodings.find((e) => e === value);
    wizard.decide({ encodings: chosen ? { ...others, [column]: chosen } : others });
  };
  return (
    <Stack gap="xs">
      <Text fw={600}>{wizardText.encodingsTitle}</Text>
      <ScrollBox label={wizardText.encodingsTitle} low>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th w={60}>{text.columnHead.letter}</Table.Th>
              <Table.Th>{text.columnHead.header}</Table.Th>
              <Table.Th>{text.columnHead.samples}</Table.Th>
              <Table.Th w={220}>{wizardText.encodingColumn}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {once.map(({ column, header, samples }) => (
              <Table.Tr key={column}>
                <Table.Td>{columnLetters(column)}</Table.Td>
                <Table.Td>{header || text.noHeader}</Table.Td>
                <Table.Td>
                  <span className={classes.sample}>{samples[0] ?? text.noSample}</span>
                </Table.Td>
                <Table.Td>
                  <Select
                    aria-label={wizardText.encodingOf(header || columnLetters(column))}
                    data={[
                      { value: 'auto', label: wizardText.encodingAutomatic },
                      ...textEncodings.map((value) => ({ value, label: text.encodings[value] })),
                    ]}
                    value={encodings[column] ?? 'auto'}
                    allowDeselect={false}
                    disabled={wizard.state.busy !== null}
                    onChange={(value) => choose(column, value)}
                  />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </ScrollBox>
    </Stack>
  );
}
