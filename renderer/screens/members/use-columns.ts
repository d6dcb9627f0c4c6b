import { useLocalStorage } from '@mantine/hooks';
import { type ColumnId, type MemberColumn, memberColumns } from './member-columns.ts';

const atFirst = memberColumns.filter((c) => c.shownAtFirst).map((c) => c.id);

/** Which columns this person looks at; kept on this machine, not in the register. */
export function useColumns(): {
  readonly columns: readonly MemberColumn[];
  readonly shown: readonly string[];
  readonly show: (ids: readonly string[]) => void;
  readonly reset: () => void;
} {
  const [shown, setShown] = useLocalStorage<string[]>({ key: 'members.columns', defaultValue: atFirst });
  const frozen: ColumnId = 'fullName';
  return {
    // A name that a later version no longer knows is passed over.
    columns: memberColumns.filter((c) => c.id === frozen || shown.includes(c.id)),
    shown,
    show: (ids) => setShown([...ids]),
    reset: () => setShown([...atFirst]),
  };
}
