import { useLocalStorage } from '@mantine/hooks';
import { useMemo } from 'react';
import { type ColumnId, type MemberColumn, memberColumns } from './member-columns.ts';

const frozen: ColumnId = 'fullName';
const atFirst = memberColumns.filter((c) => c.shownAtFirst).map((c) => c.id);

/** Which columns this person looks at; kept on this machine, not in the register. */
export function useColumns(): {
  readonly columns: readonly MemberColumn[];
  readonly shown: readonly string[];
  readonly show: (ids: readonly string[]) => void;
  readonly reset: () => void;
} {
  const [shown, setShown] = useLocalStorage<string[]>({ key: 'members.columns', defaultValue: atFirst });
  // One array as long as the choice is the same: rows are drawn anew only when it changes. A name that a later
  // version no longer knows is passed over.
  const columns = useMemo(
    () => memberColumns.filter((c) => c.id === frozen || shown.includes(c.id)),
    [shown],
  );
  return {
    columns,
    shown,
    show: (ids) => setShown([...ids]),
    reset: () => setShown([...atFirst]),
  };
}
