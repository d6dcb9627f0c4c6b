import { Button, Group, ScrollArea, Table, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { copiesText as text } from '../../../../shared/i18n/vi/copies.ts';
import type { CopiesOut } from '../../../../shared/ipc/log.ts';
import { callOrThrow, type OpError } from '../../../api.ts';
import { EmptyState } from '../../../parts/empty-state.tsx';
import { ErrorNote } from '../../../parts/error-note.tsx';
import { Loading } from '../../../parts/loading.tsx';
import { momentText } from '../../../parts/moment-text.ts';
import { SheetOut } from '../../../parts/sheet-out.tsx';
import { Card } from './card.tsx';

const useCopies = () =>
  useInfiniteQuery<CopiesOut, OpError, readonly CopiesOut[], readonly unknown[], number | null>({
    queryKey: ['log.copies'],
    queryFn: ({ pageParam }) => callOrThrow('log.copies', { before: pageParam, limit: 50 }),
    initialPageParam: null,
    getNextPageParam: (page) => page.next,
    select: ({ pages }) => pages,
  });

/** "Sổ theo dõi bản sao": everything that left the register. */
export function CopiesCard() {
  const copies = useCopies();
  const pages = copies.data ?? [];
  const entries = pages.flatMap((page) => page.entries);
  const first = pages[0];
  return (
    <Card title={text.title} note={text.note}>
      <ErrorNote error={copies.error?.error} />
      {copies.isPending && <Loading />}
      {first && (
        <Text>
          {text.year(first.year)}{' '}
          {first.counts.map((c) => text.times(text.kinds[c.kind], c.times)).join(', ')}
        </Text>
      )}
      {first && entries.length === 0 && <EmptyState text={text.empty} />}
      {entries.length > 0 && (
        <>
          <SheetOut request={{ sheet: 'copiesOut' }} name={text.title} />
          <ScrollArea.Autosize mah={420} w="100%" viewportProps={{ tabIndex: 0, 'aria-label': text.title }}>
            <Table stickyHeader aria-label={text.title}>
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
                {entries.map(({ id, at, actor, kind, what, reason }) => (
                  <Table.Tr key={id}>
                    <Table.Td>{momentText(at)}</Table.Td>
                    <Table.Td>{actor}</Table.Td>
                    <Table.Td>{text.kinds[kind]}</Table.Td>
                    <Table.Td style={{ overflowWrap: 'anywhere' }}>{what}</Table.Td>
                    <Table.Td style={{ overflowWrap: 'anywhere' }}>{reason}</Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </ScrollArea.Autosize>
          <Group gap="sm">
            <Text c="dimmed" role="status">
              {text.shown(entries.length)}
            </Text>
            {copies.hasNextPage && (
              <Button
                variant="default"
                loading={copies.isFetchingNextPage}
                onClick={() => void copies.fetchNextPage()}
              >
                {text.older}
              </Button>
            )}
          </Group>
        </>
      )}
    </Card>
  );
}
