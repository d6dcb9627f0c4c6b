import { Anchor, Button, Chip, Group, Stack, Table, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { type ReactNode, useState } from 'react';
import { type TransferShownState, transferShownStates } from '../../../shared/entities/transfer.ts';
import { transfersText as text } from '../../../shared/i18n/vi/transfers.ts';
import type { TransferRow, TransferTab } from '../../../shared/ipc/transfer.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import { useOp } from '../../api.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ErrorNote } from '../../parts/error-note.tsx';
import { Loading } from '../../parts/loading.tsx';
import { clockText, mainClock } from './clock-text.ts';
import { TransferState } from './transfer-state.tsx';

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
  const page = useOp('transfer.page', { tab, shown, search, offset: 0, limit }, { keepPrevious: true });
  if (page.isPending) return <Loading />;
  if (!page.data) return <ErrorNote error={page.error.error} />;
  const { rows, found, counts } = page.data;
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
        <Rows tab={tab} rows={rows} onOpen={onOpen} />
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
      </Group>
    </Stack>
  );
}

interface RowsProps {
  readonly tab: TransferTab;
  readonly rows: readonly TransferRow[];
  readonly onOpen: (id: number) => void;
}

function Rows({ tab, rows, onOpen }: RowsProps) {
  const c = text.columns;
  return (
    <Table.ScrollContainer minWidth={860} type="native">
      <Table aria-label={text.tabs[tab]} highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{c.name}</Table.Th>
            <Table.Th>{c.from}</Table.Th>
            <Table.Th>{c.to}</Table.Th>
            <Table.Th>{c.paper}</Table.Th>
            <Table.Th>{c.introduced}</Table.Th>
            <Table.Th>{c.state}</Table.Th>
            <Table.Th>{c.due}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Row key={row.transfer.id} row={row} onOpen={() => onOpen(row.transfer.id)} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function Row({ row, onOpen }: { row: TransferRow; onOpen: () => void }) {
  const { transfer, fullName, from, to, shown, clocks } = row;
  const clock = mainClock(clocks);
  return (
    <Table.Tr onClick={onOpen} style={{ cursor: 'pointer' }}>
      <Table.Td miw={170}>
        <Anchor
          component="button"
          type="button"
          ta="left"
          aria-label={text.open(fullName)}
          onClick={(e) => {
            e.stopPropagation();
            onOpen();
          }}
        >
          {fullName}
        </Anchor>
      </Table.Td>
      <Table.Td>{from}</Table.Td>
      <Table.Td>{to}</Table.Td>
      <Table.Td>{transfer.paperNumber}</Table.Td>
      <Table.Td>{formatDate(transfer.introducedOn)}</Table.Td>
      <Table.Td>
        <TransferState state={shown} />
      </Table.Td>
      <Table.Td miw={190}>
        {clock && (
          <span title={text.withCitation(clock.rule, clock.citation)}>
            {text.clockNames[clock.kind]}: {clockText(clock)}
          </span>
        )}
      </Table.Td>
    </Table.Tr>
  );
}
