/** The list of prints: by period, kind, way and outcome, searched by title, name and serial. */
import { Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import {
  documentNames,
  printWayNames,
  runStateNames,
  printRegisterText as text,
} from '../../../../shared/i18n/vi/print-register.ts';
import { printWays, runStates } from '../../../../shared/print-register/run.ts';
import type { RunFilter } from '../../../../shared/print-register/sheet-requests.ts';
import { formatDate } from '../../../../shared/text/dates.ts';
import { useOp } from '../../../api.ts';
import { EmptyState } from '../../../parts/empty-state.tsx';
import { ErrorNote } from '../../../parts/error-note.tsx';
import { Loading } from '../../../parts/loading.tsx';
import { PeriodChoice } from '../../../parts/period-choice.tsx';
import { SheetOut } from '../../../parts/sheet-out.tsx';
import { todayInVietnam } from '../../../parts/today.ts';
import { RunDrawer } from './run-drawer.tsx';
import { RunTable } from './run-table.tsx';

const limit = 300;
const spoiledOnly = 'spoiled';
const choices = (any: string, labels: Readonly<Record<string, string>>) => [
  { value: '', label: any },
  ...Object.entries(labels).map(([value, label]) => ({ value, label })),
];

export function RunsPanel() {
  const year = todayInVietnam().slice(0, 4);
  const [span, setSpan] = useState({ from: `${year}-01-01`, to: `${year}-12-31` });
  const [words, setWords] = useState('');
  const [search] = useDebouncedValue(words, 200);
  const [way, setWay] = useState('');
  const [outcome, setOutcome] = useState('');
  const [document, setDocument] = useState('');
  const [opened, setOpened] = useState<number | null>(null);
  const filter: RunFilter = {
    ...span,
    search,
    way: printWays.find((w) => w === way) ?? null,
    state: runStates.find((s) => s === outcome) ?? null,
    spoiled: outcome === spoiledOnly,
    document: document === '' ? null : document,
  };
  const page = useOp('printRun.page', { ...filter, limit }, { keepPrevious: true });
  const { rows = [], found = 0, total = 0 } = page.data ?? {};
  const day = (iso: string) => formatDate(iso).replaceAll('/', '-');
  return (
    <Stack gap="sm">
      <Group gap="sm" align="flex-end">
        <PeriodChoice {...span} onChange={(part) => setSpan((now) => ({ ...now, ...part }))} />
        <NativeSelect
          label={text.fields.document}
          data={choices(text.anyDocument, documentNames)}
          value={document}
          onChange={(e) => setDocument(e.currentTarget.value)}
        />
        <NativeSelect
          label={text.fields.way}
          data={choices(text.anyWay, printWayNames)}
          value={way}
          onChange={(e) => setWay(e.currentTarget.value)}
        />
        <NativeSelect
          label={text.fields.state}
          data={[...choices(text.anyState, runStateNames), { value: spoiledOnly, label: text.spoiledOnly }]}
          value={outcome}
          onChange={(e) => setOutcome(e.currentTarget.value)}
        />
        <TextInput
          aria-label={text.find}
          placeholder={text.find}
          autoComplete="off"
          w={300}
          value={words}
          onChange={(e) => setWords(e.currentTarget.value)}
        />
      </Group>
      <ErrorNote error={page.error?.error} />
      {page.isPending && <Loading />}
      {page.data && total === 0 && <EmptyState text={text.empty} />}
      {total > 0 && (
        <Group gap="sm">
          <Text role="status" c="dimmed">
            {text.shown(rows.length, found)}
          </Text>
          {found > 0 && (
            <SheetOut
              request={{ sheet: 'printRegister', ...filter }}
              name={text.sheetName(day(span.from), day(span.to))}
            />
          )}
        </Group>
      )}
      {total > 0 && found === 0 && <Text role="status">{text.noneFound}</Text>}
      {rows.length > 0 && <RunTable rows={rows} onOpen={setOpened} />}
      {opened !== null && <RunDrawer id={opened} onClose={() => setOpened(null)} />}
    </Stack>
  );
}
