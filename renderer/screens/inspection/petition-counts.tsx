import { Table } from '@mantine/core';
import { Fragment } from 'react';
import { petitionText } from '../../../shared/i18n/vi/petition.ts';
import { type Compared, changePercent, signed } from '../../../shared/rules/compare-periods.ts';
import type { PetitionCount } from '../../../shared/rules/petition-counts.ts';
import { formatCount } from '../../../shared/text/numbers.ts';
import { useOp } from '../../api.ts';
import { ErrorNote } from '../../parts/error-note.tsx';
import { Loading } from '../../parts/loading.tsx';
import type { Span } from '../../parts/period-choice.tsx';

const text = petitionText.counts;

/** The figures of a period beside the same period of the year before. */
export function PetitionCounts({ from, to }: Span) {
  const counts = useOp('petition.counts', { from, to }, { keepPrevious: true });
  if (counts.isPending) return <Loading />;
  if (!counts.data) return <ErrorNote error={counts.error?.error} />;
  const { total, repeated, kinds, statuses, results, topics } = counts.data;
  const groups: readonly (readonly [string, readonly PetitionCount[]])[] = [
    [text.kinds, kinds],
    [text.results, results],
    [text.statuses, statuses],
    [text.topics, topics],
  ];
  return (
    <Table.ScrollContainer minWidth={640} type="native">
      <Table aria-label={text.title} maw={860}>
        <Table.Thead>
          <Table.Tr>
            {Object.values(text.columns).map((label, i) => (
              <Table.Th key={label} ta={i === 0 ? 'left' : 'right'}>
                {label}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          <Line label={text.total} count={total} strong />
          <Line label={text.repeated} count={repeated} />
          {groups
            .filter(([, rows]) => rows.length > 0)
            .map(([label, rows]) => (
              <Fragment key={label}>
                <Table.Tr>
                  <Table.Th colSpan={5} scope="rowgroup">
                    {label}
                  </Table.Th>
                </Table.Tr>
                {rows.map((row) => (
                  <Line key={row.key} label={row.label} count={row.count} />
                ))}
              </Fragment>
            ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function Line({ label, count, strong = false }: { label: string; count: Compared; strong?: boolean }) {
  const fw = strong ? 600 : 400;
  const right = { ta: 'right', fw } as const;
  return (
    <Table.Tr>
      <Table.Td fw={fw}>{label}</Table.Td>
      <Table.Td {...right}>{formatCount(count.now)}</Table.Td>
      <Table.Td {...right}>{formatCount(count.before)}</Table.Td>
      <Table.Td {...right}>{signed(count.difference)}</Table.Td>
      <Table.Td {...right}>{changePercent(count)}</Table.Td>
    </Table.Tr>
  );
}
