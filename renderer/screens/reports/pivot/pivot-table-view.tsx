import { Anchor, Stack, Table, Text } from '@mantine/core';
import { memberTableText } from '../../../../shared/i18n/vi/member-table.ts';
import type { PivotShow, PivotTable, TableKey } from '../../../../shared/ipc/member-table.ts';
import { pivotShare } from '../../../../shared/rules/pivot-share.ts';
import { formatDate } from '../../../../shared/text/dates.ts';
import { formatCount } from '../../../../shared/text/numbers.ts';
import type { PivotCell } from './pivot-people.tsx';

const { pivot: text, total: totalLabel, asOf } = memberTableText;

interface Props {
  readonly table: PivotTable;
  readonly show: PivotShow;
  readonly rowLabel: string;
  readonly columnLabel: string;
  readonly onOpen: (cell: PivotCell) => void;
}

/** Counts or shares with their totals both ways; every number opens its people. */
export function PivotTableView({ table, show, rowLabel, columnLabel, onOpen }: Props) {
  const { rows, columns, cells, rowTotals, columnTotals, total, day } = table;
  const share = show === 'count' ? null : pivotShare(table, show);
  const base = show === 'count' ? '' : show === 'total' ? text.bases.total(total) : text.bases[show];
  const number = (n: number, at: readonly [number | null, number | null], strong = false) => {
    const row = at[0] === null ? null : (rows[at[0]] ?? null);
    const column = at[1] === null ? null : (columns[at[1]] ?? null);
    return (
      <Table.Td key={`${at[0]}/${at[1]}`} ta="right" fw={strong ? 600 : 400}>
        <PivotNumber
          n={n}
          said={share ? share(at[0], at[1]) : formatCount(n)}
          row={row}
          column={column}
          onOpen={onOpen}
        />
      </Table.Td>
    );
  };
  return (
    <Stack gap="xs">
      <Text role="status" fw={600}>
        {[`${rowLabel} × ${columnLabel}`, asOf(formatDate(day)), base].filter(Boolean).join('. ')}
      </Text>
      <Table.ScrollContainer minWidth={200 + columns.length * 84} type="native">
        <Table aria-label={text.title} withTableBorder withColumnBorders>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{rowLabel}</Table.Th>
              {columns.map(({ key, label }) => (
                <Table.Th key={key} ta="right">
                  {label}
                </Table.Th>
              ))}
              <Table.Th ta="right">{totalLabel}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map(({ key, label }, r) => (
              <Table.Tr key={key}>
                <Table.Th scope="row" fw={400}>
                  {label}
                </Table.Th>
                {columns.map((_, c) => number(cells[r]?.[c] ?? 0, [r, c]))}
                {number(rowTotals[r] ?? 0, [r, null], true)}
              </Table.Tr>
            ))}
            <Table.Tr>
              <Table.Th scope="row">{totalLabel}</Table.Th>
              {columns.map((_, c) => number(columnTotals[c] ?? 0, [null, c], true))}
              {number(total, [null, null], true)}
            </Table.Tr>
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Stack>
  );
}

function PivotNumber(props: {
  readonly n: number;
  readonly said: string;
  readonly row: TableKey | null;
  readonly column: TableKey | null;
  readonly onOpen: (cell: PivotCell) => void;
}) {
  const { n, said, row, column, onOpen } = props;
  if (n === 0) return said;
  const words = [row?.label ?? text.all, column?.label ?? text.all] as const;
  return (
    <Anchor
      component="button"
      type="button"
      fw="inherit"
      aria-label={text.cell(words[0], words[1], n)}
      onClick={() =>
        onOpen({
          row: row?.key ?? null,
          column: column?.key ?? null,
          title: text.peopleOf(words[0], words[1]),
        })
      }
    >
      {said}
    </Anchor>
  );
}
