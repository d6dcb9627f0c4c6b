import { Anchor, Button, Table, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { booksText as text } from '../../../shared/i18n/vi/books.ts';
import { momentText } from '../../../shared/text/moment.ts';
import { formatCount } from '../../../shared/text/numbers.ts';
import { useOp } from '../../api.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ErrorNote } from '../../parts/error-note.tsx';
import { Loading } from '../../parts/loading.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import classes from './books.module.css';

/** Every book that was closed, the latest day first. */
export function ClosedBooks({ onOpen }: { readonly onOpen: (id: number) => void }) {
  const list = useOp('book.closedList', {});
  const column = text.closedColumns;
  return (
    <>
      <PageHeader title={text.closedList} />
      <ErrorNote error={list.error?.error} />
      {list.isPending && <Loading />}
      {list.data?.length === 0 && (
        <EmptyState text={text.closedEmpty}>
          <Button renderRoot={(props) => <Link to="/so-sach" search={{ so: 'members' }} {...props} />}>
            {text.openMembers}
          </Button>
        </EmptyState>
      )}
      {list.data && list.data.length > 0 && (
        <div className={classes.scroll}>
          <Table striped>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{column.title}</Table.Th>
                <Table.Th>{column.organisation}</Table.Th>
                <Table.Th>{column.day}</Table.Th>
                <Table.Th ta="right">{column.rows}</Table.Th>
                <Table.Th ta="right">{column.notes}</Table.Th>
                <Table.Th>{column.closed}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {list.data.map((book) => (
                <Table.Tr key={book.id}>
                  <Table.Td>
                    <Anchor component="button" type="button" ta="left" onClick={() => onOpen(book.id)}>
                      {book.title}
                    </Anchor>
                  </Table.Td>
                  <Table.Td>{book.orgName}</Table.Td>
                  <Table.Td>{text.closedSpan(book.request.from, book.request.asOf)}</Table.Td>
                  <Table.Td ta="right">{formatCount(book.rows)}</Table.Td>
                  <Table.Td ta="right">{formatCount(book.notes)}</Table.Td>
                  <Table.Td>
                    {momentText(book.closedAt)}
                    <Text size="sm" c="dimmed">
                      {book.closedBy}
                    </Text>
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </div>
      )}
    </>
  );
}
