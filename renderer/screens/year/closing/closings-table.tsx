import { Button, Group, Table } from '@mantine/core';
import type { YearClosing } from '../../../../shared/entities/year-closing.ts';
import { closingText as text } from '../../../../shared/i18n/vi/year-closing.ts';
import { formatCount } from '../../../../shared/text/numbers.ts';
import { momentText } from '../../../parts/moment-text.ts';

interface Props {
  /** the first one first */
  readonly closings: readonly YearClosing[];
  readonly onView: (id: number) => void;
  readonly onCompare: (from: YearClosing, to: YearClosing) => void;
}

/** Every closing of a year, the last one at the head; each opens, and is held against the one before. */
export function ClosingsTable({ closings, onView, onCompare }: Props) {
  const { columns } = text;
  const before = (closing: YearClosing) => closings.find(({ number }) => number === closing.number - 1);
  return (
    <Table.ScrollContainer minWidth={760}>
      <Table withTableBorder aria-label={text.list}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th ta="right">{columns.number}</Table.Th>
            <Table.Th>{columns.closedAt}</Table.Th>
            <Table.Th>{columns.closedBy}</Table.Th>
            <Table.Th ta="right">{columns.rows}</Table.Th>
            <Table.Th ta="right">{columns.amendments}</Table.Th>
            <Table.Th>{columns.state}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {closings.toReversed().map((closing) => {
            const { id, number, closedAt, closedBy, rows, amendments, reopened } = closing;
            const earlier = before(closing);
            return (
              <Table.Tr key={id}>
                <Table.Td ta="right">{number}</Table.Td>
                <Table.Td>{momentText(closedAt)}</Table.Td>
                <Table.Td>{closedBy}</Table.Td>
                <Table.Td ta="right">{formatCount(rows)}</Table.Td>
                <Table.Td ta="right">{formatCount(amendments)}</Table.Td>
                <Table.Td>
                  {reopened === null
                    ? text.stands
                    : text.wasReopened(momentText(reopened.at), reopened.by, reopened.why)}
                  <Group gap="xs" mt={4}>
                    <Button variant="default" size="compact-md" onClick={() => onView(id)}>
                      {text.look(number)}
                    </Button>
                    {earlier && (
                      <Button variant="default" size="compact-md" onClick={() => onCompare(earlier, closing)}>
                        {text.compareWith(earlier.number, number)}
                      </Button>
                    )}
                  </Group>
                </Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
