import { useInfiniteQuery } from '@tanstack/react-query';
import type { LogFilter, LogPage } from '../../../../shared/ipc/log.ts';
import { callOrThrow, type OpError } from '../../../api.ts';

const pageSize = 100;

/** The log from its newest entry on, page after page; the register's changes let it be asked anew. */
export function useLogPages(filter: LogFilter) {
  const query = useInfiniteQuery<LogPage, OpError, readonly LogPage[], readonly unknown[], number | null>({
    queryKey: ['log.page', filter],
    queryFn: ({ pageParam }) => callOrThrow('log.page', { filter, before: pageParam, limit: pageSize }),
    initialPageParam: null,
    getNextPageParam: (page) => page.next,
    select: ({ pages }) => pages,
  });
  const pages = query.data ?? [];
  return {
    ...query,
    entries: pages.flatMap((page) => page.entries),
    total: pages.at(-1)?.total ?? 0,
    /** an answer that came back before its page was full: how far it had looked */
    next: pages.at(-1)?.next ?? null,
  };
}
