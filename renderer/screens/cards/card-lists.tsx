import { Anchor, Button, Table } from '@mantine/core';
import { cardText } from '../../../shared/i18n/vi/card.ts';
import { cardForms } from '../../../shared/i18n/vi/event.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import { formatCount } from '../../../shared/text/numbers.ts';
import { useOp } from '../../api.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ErrorNote } from '../../parts/error-note.tsx';
import { Loading } from '../../parts/loading.tsx';
import { May } from '../../parts/rights/may.tsx';

const text = cardText.lists;

interface Props {
  readonly onOpen: (id: number) => void;
  readonly onStart: () => void;
}

/** The lists for cards, newest first, with how far each is. */
export function CardLists({ onOpen, onStart }: Props) {
  const lists = useOp('card.lists', {});
  if (lists.error) return <ErrorNote error={lists.error.error} />;
  if (!lists.data) return <Loading />;
  if (lists.data.length === 0)
    return (
      <EmptyState text={text.empty}>
        <May right="write">
          <Button onClick={onStart}>{text.toWithout}</Button>
        </May>
      </EmptyState>
    );
  const { columns } = text;
  return (
    <Table.ScrollContainer minWidth={760} type="native">
      <Table aria-label={cardText.tabs.lists} highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{columns.name}</Table.Th>
            <Table.Th>{columns.drawnOn}</Table.Th>
            <Table.Th>{columns.form}</Table.Th>
            <Table.Th ta="right">{columns.people}</Table.Th>
            <Table.Th ta="right">{columns.photos}</Table.Th>
            <Table.Th ta="right">{columns.carded}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {lists.data.map((list) => (
            <Table.Tr key={list.id}>
              <Table.Td>
                <Anchor
                  component="button"
                  type="button"
                  ta="left"
                  aria-label={text.open(list.name)}
                  onClick={() => onOpen(list.id)}
                >
                  {list.name}
                </Anchor>
              </Table.Td>
              <Table.Td>{formatDate(list.drawnOn)}</Table.Td>
              <Table.Td>{cardForms[list.form]}</Table.Td>
              <Table.Td ta="right">{formatCount(list.people)}</Table.Td>
              <Table.Td ta="right">{formatCount(list.photos)}</Table.Td>
              <Table.Td ta="right">{formatCount(list.carded)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
