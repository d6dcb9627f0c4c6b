/** Members counted by two things at once: rows × columns, as of a day, under the filter of the list. */
import { Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { IconArrowsExchange } from '@tabler/icons-react';
import { useState } from 'react';
import { memberTableText } from '../../../../shared/i18n/vi/member-table.ts';
import { type Pivot, type PivotShow, pivotSchema, pivotShows } from '../../../../shared/ipc/member-table.ts';
import { usualEdges } from '../../../../shared/rules/member-dimension.ts';
import { useOp } from '../../../api.ts';
import { EmptyState } from '../../../parts/empty-state.tsx';
import { ErrorNote } from '../../../parts/error-note.tsx';
import { Loading } from '../../../parts/loading.tsx';
import { useFilterFacts } from '../../../parts/member-filter/use-filter-facts.ts';
import { SheetOut } from '../../../parts/sheet-out.tsx';
import { NobodyYet, useNobodyYet } from '../nobody-yet.tsx';
import { SavedTables } from '../saved-tables.tsx';
import { firstFilter, sentenceOf, TableDay, TableFilter } from '../table-filter.tsx';
import { UnsavedTable } from '../unsaved-table.tsx';
import { useTableDraft } from '../use-table-draft.ts';
import { EdgesInput } from './edges-input.tsx';
import { type PivotCell, PivotPeople } from './pivot-people.tsx';
import { PivotTableView } from './pivot-table-view.tsx';

const { pivot: text, list } = memberTableText;

const firstPivot: Pivot = {
  filter: firstFilter,
  rows: 'organisation',
  columns: 'sex',
  edges: { age: [...usualEdges.age], partyAge: [...usualEdges.partyAge] },
};

export function PivotPanel() {
  const draft = useTableDraft('pivot', firstPivot, pivotSchema.parse);
  const { name, question: pivot, change } = draft;
  const [show, setShow] = useState<PivotShow>('count');
  const [cell, setCell] = useState<PivotCell | null>(null);
  const facts = useFilterFacts();
  const dimensions = useOp('table.dimensions', {}).data ?? [];
  const table = useOp('pivot.get', { pivot }, { keepPrevious: true });
  const nobody = useNobodyYet();
  const options = dimensions.map(({ id, label }) => ({ value: id, label }));
  const labelOf = (id: string) => dimensions.find((d) => d.id === id)?.label ?? '';
  const sentence = sentenceOf(pivot.filter, facts);
  return (
    <Stack>
      <Group justify="space-between" align="end">
        <SavedTables
          table={{ kind: 'pivot', question: pivot }}
          name={name}
          onNamed={draft.kept}
          onOpen={(saved) => draft.open(saved?.kind === 'pivot' ? saved : null)}
        />
        <Group gap="xs">
          <TableDay filter={pivot.filter} onFilter={(filter) => change({ filter })} />
          <SheetOut
            request={{ sheet: 'pivot', pivot, show, name, sentence }}
            name={name === '' ? text.title : name}
          />
        </Group>
      </Group>
      <UnsavedTable since={draft.unsavedSince} onDrop={draft.drop} />
      <TableFilter filter={pivot.filter} facts={facts} onFilter={(filter) => change({ filter })} />
      <Group align="end">
        <NativeSelect
          label={text.rows}
          data={options}
          value={pivot.rows}
          onChange={(e) => change({ rows: e.currentTarget.value })}
        />
        <NativeSelect
          label={text.columns}
          data={options}
          value={pivot.columns}
          onChange={(e) => change({ columns: e.currentTarget.value })}
        />
        <Button
          variant="default"
          leftSection={<IconArrowsExchange size={18} aria-hidden />}
          onClick={() => change({ rows: pivot.columns, columns: pivot.rows })}
        >
          {text.swap}
        </Button>
        <NativeSelect
          label={text.show}
          data={pivotShows.map((value) => ({ value, label: text.shows[value] }))}
          value={show}
          // The options are the ways themselves.
          onChange={(e) => setShow(e.currentTarget.value as PivotShow)}
        />
        {(['age', 'partyAge'] as const)
          .filter((band) => pivot.rows === band || pivot.columns === band)
          .map((band) => (
            <EdgesInput
              key={band}
              label={text.edges[band]}
              edges={pivot.edges[band]}
              onEdges={(edges) => change({ edges: { ...pivot.edges, [band]: edges } })}
            />
          ))}
      </Group>
      <ErrorNote error={table.error?.error} />
      {table.isPending && <Loading />}
      {table.data &&
        !table.error &&
        (nobody ? (
          <NobodyYet said={memberTableText.nobody} />
        ) : table.data.total === 0 ? (
          <EmptyState text={text.empty}>
            <Button
              variant="default"
              onClick={() => change({ filter: { ...pivot.filter, conditions: [], search: '' } })}
            >
              {list.dropAll}
            </Button>
          </EmptyState>
        ) : (
          <PivotTableView
            table={table.data}
            show={show}
            rowLabel={labelOf(pivot.rows)}
            columnLabel={labelOf(pivot.columns)}
            onOpen={setCell}
          />
        ))}
      <Text c="dimmed">{memberTableText.recordNote}</Text>
      {cell && <PivotPeople pivot={pivot} cell={cell} onClose={() => setCell(null)} />}
    </Stack>
  );
}
