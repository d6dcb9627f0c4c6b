import { Button, Chip, Group, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { type ReactNode, useState } from 'react';
import { type TransferShownState, transferShownStates } from '../../../shared/entities/transfer.ts';
import { batchText } from '../../../shared/i18n/vi/batch.ts';
import { transfersText as text } from '../../../shared/i18n/vi/transfers.ts';
import type { TransferTab } from '../../../shared/ipc/transfer.ts';
import { useOp } from '../../api.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ErrorNote } from '../../parts/error-note.tsx';
import { Loading } from '../../parts/loading.tsx';
import { TransferPrint } from './transfer-print.tsx';
import { TransferRows } from './transfer-rows.tsx';

/** How many rows the first question asks for. */
export const transferPageSize = 100;
const chips = [...(Object.keys(transferShownStates) as TransferShownState[]), 'noNotice'] as const;
const chipName = (chip: (typeof chips)[number]) =>
  chip === 'noNotice' ? text.noNotice : transferShownStates[chip];

interface Props {
  readonly tab: TransferTab;
  readonly onOpen: (id: number) => void;
  /** the button that starts the first one */
  readonly start: ReactNode;
}

/** One tab: what is under way first, the most pressing on top; filtered by state, with counts. */
export function TransferList({ tab, onOpen, start }: Props) {
  const [words, setWords] = useState('');
  const [search] = useDebouncedValue(words, 150);
  const [shown, setShown] = useState<string>('');
  const [limit, setLimit] = useState(transferPageSize);
  const [ticked, setTicked] = useState<ReadonlySet<number>>(new Set());
  const page = useOp('transfer.page', { tab, shown, search, offset: 0, limit }, { keepPrevious: true });
  if (page.isPending) return <Loading />;
  if (!page.data) return <ErrorNote error={page.error.error} />;
  const { rows, found, counts } = page.data;
  const chosen = rows.map(({ transfer }) => transfer.id).filter((id) => ticked.has(id));
  const total = Object.entries(counts).reduce((sum, [state, n]) => sum + (state === 'noNotice' ? 0 : n), 0);
  if (total === 0 && words === '') return <EmptyState text={text.empty[tab]}>{start}</EmptyState>;
  return (
    <Stack gap="sm">
      <Group gap="sm" align="center">
        <TextInput
          aria-label={text.find}
          placeholder={text.find}
          autoComplete="off"
          w={220}
          value={words}
          onChange={(e) => setWords(e.currentTarget.value)}
        />
        <Chip.Group value={shown} onChange={(value) => setShown(String(value))}>
          <Group gap={6} role="group" aria-label={text.stateFilter}>
            <Chip value="" variant="outline">
              {text.withCount(text.all, total)}
            </Chip>
            {chips
              .filter((chip) => (counts[chip] ?? 0) > 0 || chip === shown)
              .map((chip) => (
                <Chip key={chip} value={chip} variant="outline">
                  {text.withCount(chipName(chip), counts[chip] ?? 0)}
                </Chip>
              ))}
          </Group>
        </Chip.Group>
      </Group>
      {rows.length === 0 ? (
        <Text role="status">{text.noneFound}</Text>
      ) : (
        <TransferRows tab={tab} rows={rows} ticked={ticked} onTick={setTicked} onOpen={onOpen} />
      )}
      <Group gap="sm">
        <Text role="status" c="dimmed">
          {text.shown(rows.length, found)}
        </Text>
        {rows.length < found && (
          <Button
            variant="default"
            size="compact-md"
            onClick={() => setLimit(Math.min(500, limit + transferPageSize))}
          >
            {text.more}
          </Button>
        )}
        {chosen.length > 0 && (
          <Group gap="xs" ml="auto" role="group" aria-label={batchText.pickedTransfers(chosen.length)}>
            <Text>{batchText.pickedTransfers(chosen.length)}</Text>
            <TransferPrint ids={chosen} />
          </Group>
        )}
      </Group>
    </Stack>
  );
}
