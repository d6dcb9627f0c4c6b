import { Table, Text } from '@mantine/core';
import { blankDeedNames, blankText as text } from '../../../../shared/i18n/vi/print-register.ts';
import type { BlankDetail } from '../../../../shared/ipc/print-register.ts';
import { formatDate } from '../../../../shared/text/dates.ts';

/** What was entered of one kind, newest first. */
export function BlankMoves({ moves }: Pick<BlankDetail, 'moves'>) {
  const c = text.movesColumns;
  if (moves.length === 0) return <Text c="dimmed">{text.noMoves}</Text>;
  return (
    <Table aria-label={text.moves}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{c.on}</Table.Th>
          <Table.Th>{c.deed}</Table.Th>
          <Table.Th>
            {c.from} – {c.to}
          </Table.Th>
          <Table.Th>{c.party}</Table.Th>
          <Table.Th>{c.reason}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {moves.toReversed().map((move) => (
          <Table.Tr key={move.id}>
            <Table.Td>{formatDate(move.on)}</Table.Td>
            <Table.Td>{blankDeedNames[move.deed]}</Table.Td>
            <Table.Td>{text.stretch(move.from, move.to, move.count)}</Table.Td>
            <Table.Td>{[move.party, move.paper].filter(Boolean).join(', ')}</Table.Td>
            <Table.Td>{move.reason}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
