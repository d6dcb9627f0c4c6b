import type { GridFilter, GridRow } from '../../../shared/ipc/import.ts';
import { useOp } from '../../api.ts';

const page = 100;

/** The rows in sight and those around them, fetched in pages: at most two lie in one window. */
export function useGridRows(
  asked: { readonly id: string; readonly planHash: string; readonly filter: GridFilter },
  first: number,
  last: number,
): { readonly total: number; readonly rowAt: (index: number) => GridRow | undefined } {
  const from = Math.floor(first / page) * page;
  const to = Math.floor(last / page) * page;
  const upper = useOp('import.grid', { ...asked, offset: from, limit: page }, { keepPrevious: true });
  const lower = useOp(
    'import.grid',
    { ...asked, offset: to, limit: page },
    { enabled: to !== from, keepPrevious: true },
  );
  return {
    total: upper.data?.total ?? 0,
    rowAt: (index) => (index < from + page ? upper.data?.rows[index - from] : lower.data?.rows[index - to]),
  };
}
