/** The proved table of movement. Sums open the list of members of their day; ways are listed below it. */
import { Alert, Anchor, Table, Text } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import type { BookRequest } from '../../../shared/entities/book.ts';
import { bookPaperText, booksText as text } from '../../../shared/i18n/vi/books.ts';
import type { BookHead } from '../../../shared/ipc/book.ts';
import { movementLines, sumOf } from '../../../shared/rules/books/movement-lines.ts';
import { addDays } from '../../../shared/text/day-arithmetic.ts';
import { formatCount } from '../../../shared/text/numbers.ts';
import { useOp } from '../../api.ts';
import { ErrorNote } from '../../parts/error-note.tsx';
import { Loading } from '../../parts/loading.tsx';
import classes from './books.module.css';

interface Props {
  readonly request: BookRequest;
  readonly head: BookHead;
  readonly onLive: (request: BookRequest) => void;
}

const words = bookPaperText.movement;

export function MovementTable({ request, onLive }: Props) {
  const movement = useOp('book.movement', { request }, { keepPrevious: true });
  if (movement.error) return <ErrorNote error={movement.error.error} />;
  if (!movement.data) return <Loading />;
  const { opening, closing, moves, proved } = movement.data;
  const days: Partial<Record<string, string>> = {
    opening: addDays(request.from || request.asOf, -1),
    closing: request.asOf,
  };
  const shown = movementLines(movement.data, request).filter(
    (line) => line.kind !== 'move' || line.value > 0,
  );
  return (
    <div className={classes.movement}>
      <Table withTableBorder verticalSpacing={4} maw={760}>
        <Table.Tbody>
          {shown.map((line) => {
            const day = days[line.kind];
            const plain = line.kind === 'move' || line.kind === 'beside';
            return (
              <Table.Tr key={line.kind + line.label}>
                <Table.Td w={56} ta="center">
                  {line.number}
                </Table.Td>
                <Table.Td fw={plain ? 400 : 600}>{line.label}</Table.Td>
                <Table.Td w={110} ta="right" fw={plain ? 400 : 600}>
                  {day === undefined ? (
                    formatCount(line.value)
                  ) : (
                    <Anchor
                      component="button"
                      type="button"
                      inherit
                      aria-label={text.showPeople(line.label)}
                      onClick={() => onLive({ ...request, book: 'present', from: '', asOf: day })}
                    >
                      {formatCount(line.value)}
                    </Anchor>
                  )}
                </Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
      {proved ? (
        <Text size="sm" c="dimmed" mt={4}>
          <IconCheck size={16} aria-hidden />{' '}
          {words.proved(
            formatCount(opening),
            formatCount(sumOf(moves, 'in')),
            formatCount(sumOf(moves, 'out')),
            formatCount(closing),
          )}
        </Text>
      ) : (
        <Alert color="red" role="alert" icon={<IconAlertTriangle aria-hidden />}>
          {words.notProved}
        </Alert>
      )}
      <Text fw={600} mt="xs">
        {words.people}
      </Text>
    </div>
  );
}
