import { Anchor, Checkbox, Table } from '@mantine/core';
import { batchText } from '../../../shared/i18n/vi/batch.ts';
import { transfersText as text } from '../../../shared/i18n/vi/transfers.ts';
import type { TransferRow, TransferTab } from '../../../shared/ipc/transfer.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import { clockText, mainClock } from './clock-text.ts';
import { TransferState } from './transfer-state.tsx';

interface Props {
  readonly tab: TransferTab;
  readonly rows: readonly TransferRow[];
  readonly ticked: ReadonlySet<number>;
  readonly onTick: (ids: ReadonlySet<number>) => void;
  readonly onOpen: (id: number) => void;
}

/** The transfers of one tab; ticked ones are printed for together. */
export function TransferRows({ tab, rows, ticked, onTick, onOpen }: Props) {
  const c = text.columns;
  const ids = rows.map(({ transfer }) => transfer.id);
  const all = ids.every((id) => ticked.has(id));
  const some = ids.some((id) => ticked.has(id));
  return (
    <Table.ScrollContainer minWidth={860} type="native">
      <Table aria-label={text.tabs[tab]} highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={40}>
              <Checkbox
                aria-label={batchText.pickAll}
                checked={all}
                indeterminate={some && !all}
                onChange={() => onTick(new Set(all ? [] : ids))}
              />
            </Table.Th>
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
            <Row
              key={row.transfer.id}
              row={row}
              ticked={ticked.has(row.transfer.id)}
              onTick={(yes) => {
                const next = new Set(ticked);
                if (yes) next.add(row.transfer.id);
                else next.delete(row.transfer.id);
                onTick(next);
              }}
              onOpen={() => onOpen(row.transfer.id)}
            />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

interface RowProps {
  readonly row: TransferRow;
  readonly ticked: boolean;
  readonly onTick: (yes: boolean) => void;
  readonly onOpen: () => void;
}

function Row({ row, ticked, onTick, onOpen }: RowProps) {
  const { transfer, fullName, from, to, shown, clocks } = row;
  const clock = mainClock(clocks);
  return (
    <Table.Tr onClick={onOpen} style={{ cursor: 'pointer' }}>
      <Table.Td onClick={(e) => e.stopPropagation()} style={{ cursor: 'default' }}>
        <Checkbox
          aria-label={batchText.pickOne(fullName)}
          checked={ticked}
          onChange={(e) => onTick(e.currentTarget.checked)}
        />
      </Table.Td>
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
