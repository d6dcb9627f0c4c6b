/** How a year stands: open, with the closing of it; closed, with amending and reopening; and every closing so far. */
import { Stack, Title } from '@mantine/core';
import { useState } from 'react';
import type { YearClosing } from '../../../../shared/entities/year-closing.ts';
import { closingText as text } from '../../../../shared/i18n/vi/year-closing.ts';
import { useOp } from '../../../api.ts';
import { ErrorNote } from '../../../parts/error-note.tsx';
import { Loading } from '../../../parts/loading.tsx';
import { CloseYear } from './close-year.tsx';
import { ClosedView } from './closed-view.tsx';
import { ClosingDifferences } from './closing-differences.tsx';
import { ClosingsTable } from './closings-table.tsx';
import { StandingClosing } from './standing-closing.tsx';

type Shown =
  | { readonly kind: 'view'; readonly id: number }
  | { readonly kind: 'differences'; readonly from: YearClosing; readonly to: YearClosing };

export function ClosingPanel({ year }: { readonly year: number }) {
  const found = useOp('year.closings', { year });
  const [shown, setShown] = useState<Shown | null>(null);
  const data = found.data;
  const standing = data?.closings.find(({ reopened }) => reopened === null);
  const viewed = shown?.kind === 'view' ? data?.closings.find(({ id }) => id === shown.id) : standing;
  return (
    <Stack gap="lg">
      <ErrorNote error={found.error?.error} />
      {found.isPending && <Loading />}
      {data &&
        (standing ? (
          <StandingClosing closing={standing} onReopened={() => setShown(null)} />
        ) : (
          <CloseYear year={year} state={data} />
        ))}
      {data && data.closings.length > 0 && (
        <section>
          <Title order={2}>{text.list}</Title>
          <ClosingsTable
            closings={data.closings}
            onView={(id) => setShown({ kind: 'view', id })}
            onCompare={(from, to) => setShown({ kind: 'differences', from, to })}
          />
        </section>
      )}
      {shown?.kind === 'differences' ? (
        <ClosingDifferences from={shown.from} to={shown.to} />
      ) : (
        viewed && <ClosedView key={viewed.id} closing={viewed} />
      )}
    </Stack>
  );
}
