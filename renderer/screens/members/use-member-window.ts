import { type UseQueryResult, useQueries } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { ListRow, MemberFilter, MemberPage } from '../../../shared/ipc/member.ts';
import { callOrThrow, type OpError, useOp } from '../../api.ts';

/** Rows asked for at once: some screenfuls, so that scrolling seldom waits. */
export const pageSize = 100;

/** Pages on the screen, not rows: scrolling within a page changes nothing here. */
export interface PageRange {
  readonly first: number;
  readonly last: number;
}

export interface MemberWindow {
  readonly found: number;
  /** false while the register is still counting */
  readonly exact: boolean;
  readonly total: number;
  /** undefined while it is on its way */
  readonly rowAt: (index: number) => ListRow | undefined;
  readonly error: OpError | null;
  readonly ready: boolean;
}

/**
 * The rows that are on the screen, fetched by pages. The first page is always kept: it says how many there are,
 * and while one types the old answer stays until the new one is there.
 */
export function useMemberWindow(filter: MemberFilter, view: PageRange): MemberWindow {
  const head = useOp('member.page', { ...filter, offset: 0, limit: pageSize }, { keepPrevious: true });
  // Digits are looked for anywhere: the first page does not wait for the last one to be found.
  const counting = head.data?.exact === false;
  const counted = useOp('member.count', filter, { enabled: counting }).data;
  const exact = !counting || counted !== undefined;
  const found = counting ? (counted ?? head.data?.found ?? 0) : (head.data?.found ?? 0);
  const from = Math.max(1, view.first);
  const to = Math.min(view.last, Math.ceil(found / pageSize) - 1);
  const pages = Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
  const combine = useCallback(
    (answers: UseQueryResult<MemberPage>[]) => answers.map((a) => a.data?.rows),
    [],
  );
  const rest = useQueries({
    queries: pages.map((page) => {
      const input = { ...filter, offset: page * pageSize, limit: pageSize };
      return {
        queryKey: ['member.page', input],
        queryFn: () => callOrThrow('member.page', input),
      };
    }),
    combine,
  });
  return {
    found,
    exact,
    total: head.data?.total ?? 0,
    rowAt: (index) => {
      const page = Math.floor(index / pageSize);
      const rows = page === 0 ? head.data?.rows : rest[page - from];
      return rows?.[index % pageSize];
    },
    error: head.error,
    ready: head.data !== undefined,
  };
}
