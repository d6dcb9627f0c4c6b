/** Reports in words: the list with the way to a new one, or one of them; which one stands in the address. */
import { useNavigate, useSearch } from '@tanstack/react-router';
import { NarrativeList } from './narrative-list.tsx';
import { NarrativeReport } from './narrative-report.tsx';

export function NarrativePanel() {
  const search = useSearch({ from: '/bao-cao' });
  const navigate = useNavigate();
  const open = (ban: number | undefined) => void navigate({ to: '/bao-cao', search: { ...search, ban } });
  return search.ban === undefined ? (
    <NarrativeList onOpen={open} />
  ) : (
    <NarrativeReport key={search.ban} id={search.ban} onBack={() => open(undefined)} />
  );
}
