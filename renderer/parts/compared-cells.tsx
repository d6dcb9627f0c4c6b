import { Anchor, Table } from '@mantine/core';
import { type Compared, changePercent, signed } from '../../shared/rules/compare-periods.ts';
import { formatCount } from '../../shared/text/numbers.ts';

interface Props {
  readonly count: Compared;
  readonly strong?: boolean;
  /** makes this period's figure open its list; one that is nought opens none */
  readonly open?: { readonly label: string; readonly chosen: boolean; readonly onOpen: () => void };
}

/** Four cells of a row: this period, the same one of the year before, the difference and its share. */
export function ComparedCells({ count, strong = false, open }: Props) {
  const right = { ta: 'right', fw: strong ? 600 : 400 } as const;
  const now = formatCount(count.now);
  return (
    <>
      <Table.Td {...right}>
        {open && count.now > 0 ? (
          <Anchor
            component="button"
            type="button"
            fw={open.chosen ? 700 : right.fw}
            aria-label={open.label}
            aria-expanded={open.chosen}
            onClick={open.onOpen}
          >
            {now}
          </Anchor>
        ) : (
          now
        )}
      </Table.Td>
      <Table.Td {...right}>{formatCount(count.before)}</Table.Td>
      <Table.Td {...right}>{signed(count.difference)}</Table.Td>
      <Table.Td {...right}>{changePercent(count)}</Table.Td>
    </>
  );
}
