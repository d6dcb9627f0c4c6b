/** The minutes laid out, saved as a file or printed; pdf.js comes only with them. */
import { lazy, Suspense } from 'react';
import { useOp } from '../../../api.ts';
import { ErrorNote } from '../../../parts/error-note.tsx';
import { Loading } from '../../../parts/loading.tsx';

const MinutesPages = lazy(async () => ({ default: (await import('./minutes-pages.tsx')).MinutesPages }));

/** @param id of a hand-over that was done; null: the one that is being prepared */
export function MinutesPaper({ id }: { readonly id: number | null }) {
  const minutes = useOp('handover.minutes', { id });
  if (minutes.error) return <ErrorNote error={minutes.error.error} />;
  if (!minutes.data) return <Loading />;
  return (
    <Suspense fallback={<Loading />}>
      <MinutesPages minutes={minutes.data} />
    </Suspense>
  );
}
