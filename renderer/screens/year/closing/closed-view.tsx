/** One closing as it was, or after its amendments: the figures with both bases, the people, the amendments, the papers. */
import { Code, Group, NativeSelect, Stack, Table, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { YearClosing } from '../../../../shared/entities/year-closing.ts';
import { citationText } from '../../../../shared/i18n/vi/year.ts';
import { closedPaper, closingText as text } from '../../../../shared/i18n/vi/year-closing.ts';
import type { ClosedYearView } from '../../../../shared/ipc/year-closing.ts';
import { ratingLevels } from '../../../../shared/rules/rating-names.ts';
import { formatCount, formatShare } from '../../../../shared/text/numbers.ts';
import { useOp } from '../../../api.ts';
import { ErrorNote } from '../../../parts/error-note.tsx';
import { Loading } from '../../../parts/loading.tsx';
import { SheetOut } from '../../../parts/sheet-out.tsx';
import { AmendmentList } from './amendment-list.tsx';
import { ClosedOrganisations } from './closed-organisations.tsx';
import { ClosedPeople } from './closed-people.tsx';

export function ClosedView({ closing }: { readonly closing: YearClosing }) {
  const { id, year, number, amendments } = closing;
  // null = after whatever amendments there are, also after the next one
  const [chosen, setChosen] = useState<number | null>(null);
  const after = Math.min(chosen ?? amendments, amendments);
  const view = useOp('year.closedView', { id, after }, { keepPrevious: true });
  const data = view.data;
  return (
    <section aria-label={text.viewTitle(year, number)}>
      <Stack gap="md">
        <Group justify="space-between" align="flex-end">
          <Title order={2}>{text.viewTitle(year, number)}</Title>
          <Group gap="xs" align="flex-end">
            <NativeSelect
              label={text.view}
              value={String(after)}
              onChange={(e) => setChosen(Number(e.currentTarget.value))}
              data={Array.from({ length: amendments + 1 }, (_, n) => ({
                value: String(n),
                label: n === 0 ? text.asClosed : text.afterAmendments(n),
              }))}
            />
            <SheetOut
              request={{ sheet: 'closedYear', closingId: id, after }}
              name={closedPaper.fileName(year, number, after)}
            />
          </Group>
        </Group>
        <ErrorNote error={view.error?.error} />
        {view.isPending && <Loading />}
        {data && (
          <>
            <Figures view={data} />
            <AmendmentList amendments={data.amendments} names={data.head.regime.names} />
            <ClosedPeople view={data} />
            <ClosedOrganisations head={data.head} />
            <Text c="dimmed">{citationText(data.head.regime.citation, data.head.regime.verified)}</Text>
            <Text c="dimmed" style={{ overflowWrap: 'anywhere' }}>
              {text.hashLabel} <Code>{closing.sha256}</Code>
            </Text>
          </>
        )}
      </Stack>
    </section>
  );
}

function Figures({ view: { tally, head } }: { readonly view: ClosedYearView }) {
  const { total, rated, unrated } = tally;
  const { names } = head.regime;
  const line = (label: string, n: number, onRated: boolean) => (
    <Table.Tr key={label}>
      <Table.Td>{label}</Table.Td>
      <Table.Td ta="right">{formatCount(n)}</Table.Td>
      <Table.Td ta="right">{formatShare(n, total)}</Table.Td>
      <Table.Td ta="right">{onRated ? formatShare(n, rated) : ''}</Table.Td>
    </Table.Tr>
  );
  return (
    <Table withTableBorder maw={820} aria-label={text.figures}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{text.level}</Table.Th>
          <Table.Th ta="right">{text.count}</Table.Th>
          <Table.Th ta="right">{text.onTotal(total)}</Table.Th>
          <Table.Th ta="right">{text.onRated(rated)}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {ratingLevels.map((level) => line(names[level], tally.levels[level], true))}
        {line(text.unrated, unrated, false)}
        {line(text.total, total, false)}
      </Table.Tbody>
    </Table>
  );
}
