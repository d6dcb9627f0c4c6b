import { Box, ScrollArea, Table, Text } from '@mantine/core';
import { machineText } from '../../../../shared/i18n/vi/machine.ts';
import { retireText as text } from '../../../../shared/i18n/vi/retire.ts';
import type { RetireLook } from '../../../../shared/ipc/retire.ts';

/** The first step: every file of the program on this PC, folder by folder, and what stays. */
export function RetireList({ places }: Pick<RetireLook, 'places'>) {
  return places.map(({ folder, own, left }) => (
    <Box key={folder} w="100%">
      <Text style={{ overflowWrap: 'anywhere' }}>{text.files(own.length, folder)}</Text>
      {own.length > 0 && (
        <ScrollArea.Autosize mah={220} viewportProps={{ tabIndex: 0, 'aria-label': folder }}>
          <Table verticalSpacing={2} aria-label={folder}>
            <Table.Thead>
              <Table.Tr>
                {Object.values(text.columns).map((column) => (
                  <Table.Th key={column} scope="col">
                    {column}
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {own.map(({ file, kind, size }) => (
                <Table.Tr key={file}>
                  <Table.Td style={{ overflowWrap: 'anywhere' }}>{file}</Table.Td>
                  <Table.Td>{text.kinds[kind]}</Table.Td>
                  <Table.Td>{machineText.bytes(size)}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </ScrollArea.Autosize>
      )}
      {left.length > 0 && (
        <Text c="dimmed" style={{ overflowWrap: 'anywhere' }}>
          {text.left(left.length)}: {left.join(', ')}
        </Text>
      )}
    </Box>
  ));
}
