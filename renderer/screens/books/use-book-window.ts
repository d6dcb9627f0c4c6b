/** The rows on the screen, fetched by pages; what was fetched stays while one scrolls. */
import { type UseQueryResult, useQueries } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { BookRow } from '../../../shared/entities/book.ts';
import type { BookSource } from '../../../shared/ipc/book.ts';
import type { OpOutput } from '../../../shared/ipc/contract.ts';
import { callOrThrow } from '../../api.ts';

export const pageSize = 50;

export function useBookWindow(
  source: BookSource,
  count: number,
  first: number,
  last: number,
): (index: number) => BookRow | undefined {
  const from = Math.floor(first / pageSize);
  const to = Math.min(Math.floor(last / pageSize), Math.ceil(count / pageSize) - 1);
  const pages = Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
  const combine = useCallback(
    (answers: UseQueryResult<OpOutput<'book.page'>>[]) => answers.map((a) => a.data?.rows),
    [],
  );
  const rows = useQueries({
    queries: pages.map((page) => {
      const input = { source, offset: page * pageSize, limit: pageSize };
      return { queryKey: ['book.page', input], queryFn: () => callOrThrow('book.page', input) };
    }),
    combine,
  });
  return (index) => rows[Math.floor(index / pageSize) - from]?.[index % pageSize];
}
