/** The register of petitions of a period: its clocks, its figures, one letter beside it. */
import { Button, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { petitionKinds, petitionStatuses } from '../../../shared/entities/petition.ts';
import { petitionText as text } from '../../../shared/i18n/vi/petition.ts';
import type { PetitionDetail } from '../../../shared/ipc/petition.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import { useOp } from '../../api.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ErrorNote } from '../../parts/error-note.tsx';
import { Loading } from '../../parts/loading.tsx';
import { PeriodChoice } from '../../parts/period-choice.tsx';
import { SheetOut } from '../../parts/sheet-out.tsx';
import { todayInVietnam } from '../../parts/today.ts';
import { PetitionCounts } from './petition-counts.tsx';
import { PetitionDrawer } from './petition-drawer.tsx';
import { PetitionForm } from './petition-form.tsx';
import { PetitionTable } from './petition-table.tsx';

const keyOf = <K extends string>(labels: Readonly<Record<K, string>>, value: string): K | null =>
  (Object.keys(labels) as K[]).find((key) => key === value) ?? null;
const choices = (any: string, labels: Readonly<Record<string, string>>) => [
  { value: '', label: any },
  ...Object.entries(labels).map(([value, label]) => ({ value, label })),
];

export function PetitionsPanel() {
  const { id } = useSearch({ from: '/kiem-tra' });
  const navigate = useNavigate();
  const open = (chosen?: number) =>
    void navigate({
      to: '/kiem-tra',
      search: { muc: 'don-thu', ...(chosen === undefined ? {} : { id: chosen }) },
      replace: chosen === undefined,
    });
  const year = todayInVietnam().slice(0, 4);
  const [{ from, to }, setSpan] = useState({ from: `${year}-01-01`, to: `${year}-12-31` });
  const [kind, setKind] = useState<keyof typeof petitionKinds | null>(null);
  const [status, setStatus] = useState<keyof typeof petitionStatuses | null>(null);
  const [words, setWords] = useState('');
  const [search] = useDebouncedValue(words, 200);
  const [counting, setCounting] = useState(false);
  const [writing, setWriting] = useState<'new' | PetitionDetail | null>(null);
  const page = useOp('petition.page', { from, to, kind, status, search, limit: 500 }, { keepPrevious: true });
  const add = <Button onClick={() => setWriting('new')}>{text.add}</Button>;
  const { rows = [], found = 0, total = 0 } = page.data ?? {};
  return (
    <Stack gap="sm">
      <Group gap="sm" align="flex-end">
        <PeriodChoice from={from} to={to} onChange={(part) => setSpan((span) => ({ ...span, ...part }))} />
        <NativeSelect
          label={text.fields.kind}
          data={choices(text.anyKind, petitionKinds)}
          value={kind ?? ''}
          onChange={(e) => setKind(keyOf(petitionKinds, e.currentTarget.value))}
        />
        <NativeSelect
          label={text.fields.status}
          data={choices(text.anyStatus, petitionStatuses)}
          value={status ?? ''}
          onChange={(e) => setStatus(keyOf(petitionStatuses, e.currentTarget.value))}
        />
        <TextInput
          aria-label={text.find}
          placeholder={text.find}
          autoComplete="off"
          w={200}
          value={words}
          onChange={(e) => setWords(e.currentTarget.value)}
        />
        {total > 0 && add}
      </Group>
      <ErrorNote error={page.error?.error} />
      {page.isPending && <Loading />}
      {page.data && total === 0 && <EmptyState text={text.empty}>{add}</EmptyState>}
      {total > 0 && (
        <Group gap="sm">
          <Text role="status" c="dimmed">
            {text.shown(rows.length, found)}
          </Text>
          <Button variant="default" size="compact-md" onClick={() => setCounting(!counting)}>
            {counting ? text.counts.hide : text.counts.show}
          </Button>
          <SheetOut
            request={{ sheet: 'petitions', from, to }}
            name={text.out(formatDate(from).replaceAll('/', '-'), formatDate(to).replaceAll('/', '-'))}
          />
        </Group>
      )}
      {counting && <PetitionCounts from={from} to={to} />}
      {total > 0 && rows.length === 0 && <Text role="status">{text.noneFound}</Text>}
      {rows.length > 0 && <PetitionTable rows={rows} onOpen={open} />}
      {id !== undefined && writing === null && (
        <PetitionDrawer id={id} onClose={() => open()} onEdit={setWriting} />
      )}
      {writing !== null && (
        <PetitionForm
          editing={writing === 'new' ? null : writing}
          onClose={() => setWriting(null)}
          onWritten={(written) => {
            setWriting(null);
            open(written);
          }}
        />
      )}
    </Stack>
  );
}
