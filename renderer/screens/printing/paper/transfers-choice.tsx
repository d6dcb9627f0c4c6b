/** Transfers that are still followed, newest first; those ticked stay in the list however it is narrowed down. */
import { Button, SegmentedControl, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { TransferShownState } from '../../../../shared/entities/transfer.ts';
import { documentText } from '../../../../shared/i18n/vi/document.ts';
import { transfersText } from '../../../../shared/i18n/vi/transfers.ts';
import { transferTabs } from '../../../../shared/ipc/transfer.ts';
import { useOp } from '../../../api.ts';
import { ErrorNote } from '../../../parts/error-note.tsx';
import { Loading } from '../../../parts/loading.tsx';
import { TickList } from './tick-list.tsx';
import type { Ticked } from './use-subjects.ts';

const text = documentText.subjects;
const closed: readonly TransferShownState[] = ['received', 'ended', 'returned', 'cancelled'];

export function TransfersChoice({ ticked }: { readonly ticked: Ticked }) {
  const [tab, setTab] = useState<(typeof transferTabs)[number]>('out');
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed, 250);
  const page = useOp(
    'transfer.page',
    { tab, shown: '', search, offset: 0, limit: 500 },
    { keepPrevious: true },
  );
  const rows = (page.data?.rows ?? []).filter(
    ({ transfer, shown }) => !closed.includes(shown) || ticked.ids.includes(transfer.id),
  );
  return (
    <Stack gap="xs">
      <SegmentedControl
        fullWidth
        aria-label={text.kind}
        data={transferTabs.map((value) => ({ value, label: transfersText.tabs[value] }))}
        value={tab}
        onChange={(value) => setTab(transferTabs.find((t) => t === value) ?? 'out')}
      />
      <TextInput label={text.find} value={typed} onChange={(e) => setTyped(e.currentTarget.value)} />
      <ErrorNote error={page.error?.error} />
      {page.isPending && <Loading />}
      {page.data && rows.length === 0 && (
        <>
          <Text c="dimmed">{search === '' ? text.noTransfers : text.notFound}</Text>
          {search === '' && (
            <Button variant="default" renderRoot={(props) => <Link to="/chuyen-sinh-hoat" {...props} />}>
              {text.toTransfers}
            </Button>
          )}
        </>
      )}
      {(rows.length > 0 || ticked.ids.length > 0) && (
        <TickList
          label={text.transfers}
          items={rows.map(({ transfer, fullName, from, to }) => ({
            id: transfer.id,
            label: text.transfer(fullName, from, to),
          }))}
          ticked={ticked}
        />
      )}
    </Stack>
  );
}
