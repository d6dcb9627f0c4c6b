/** A list of people's own making: columns, who, in which groups and order; kept by name, to Excel and to paper. */
import { Group, MultiSelect, NativeSelect, Stack, Switch, Text } from '@mantine/core';
import { useMemo } from 'react';
import { memberTableText } from '../../../../shared/i18n/vi/member-table.ts';
import { type MemberSort, memberSorts } from '../../../../shared/ipc/member.ts';
import { type AdHocList, adHocListSchema } from '../../../../shared/ipc/member-table.ts';
import { listColumns } from '../../../../shared/rules/list-columns.ts';
import { useOp } from '../../../api.ts';
import { useFilterFacts } from '../../../parts/member-filter/use-filter-facts.ts';
import { SheetOut } from '../../../parts/sheet-out.tsx';
import { SavedTables } from '../saved-tables.tsx';
import { firstFilter, sentenceOf, TableDay, TableFilter } from '../table-filter.tsx';
import { UnsavedTable } from '../unsaved-table.tsx';
import { useTableDraft } from '../use-table-draft.ts';
import { AdHocTable } from './ad-hoc-table.tsx';

const { list: text } = memberTableText;

const firstList: AdHocList = {
  filter: firstFilter,
  columns: ['fullName', 'bornOn', 'organisation', 'admittedOn', 'officialOn'],
  groupBy: [],
};

export function AdHocPanel() {
  const draft = useTableDraft('list', firstList, adHocListSchema.parse);
  const { name, question: list, change } = draft;
  const facts = useFilterFacts();
  const custom = useOp('list.fields', {}).data;
  const dimensions = useOp('table.dimensions', {}).data ?? [];
  const columns = useMemo(() => listColumns(custom ?? []), [custom]);
  const { filter, groupBy } = list;
  const [outer = '', inner = ''] = groupBy;
  const groups = [
    { value: '', label: text.noGroup },
    ...dimensions.map(({ id, label }) => ({ value: id, label })),
  ];
  const sentence = sentenceOf(filter, facts);
  return (
    <Stack>
      <Group justify="space-between" align="end">
        <SavedTables
          table={{ kind: 'list', question: list }}
          name={name}
          onNamed={draft.kept}
          onOpen={(saved) => draft.open(saved?.kind === 'list' ? saved : null)}
        />
        <Group gap="xs">
          <TableDay filter={filter} onFilter={(next) => change({ filter: next })} />
          <SheetOut
            request={{ sheet: 'adHocList', list, name, sentence }}
            name={name === '' ? text.title : name}
          />
        </Group>
      </Group>
      <UnsavedTable since={draft.unsavedSince} onDrop={draft.drop} />
      <TableFilter filter={filter} facts={facts} onFilter={(next) => change({ filter: next })} />
      <MultiSelect
        label={text.columns}
        data={columns.map(({ id, label }) => ({ value: id, label }))}
        value={list.columns}
        searchable
        hidePickedOptions
        maxDropdownHeight={280}
        maxValues={40}
        styles={{ pill: { fontSize: '0.9375rem', height: 28, lineHeight: '28px' } }}
        error={list.columns.length === 0 ? text.noColumns : undefined}
        onChange={(next) => change({ columns: next })}
      />
      <Group align="end">
        <NativeSelect
          label={text.groupBy}
          data={groups}
          value={outer}
          onChange={(e) => {
            const value = e.currentTarget.value;
            change({ groupBy: value === '' ? [] : [value, ...(inner && inner !== value ? [inner] : [])] });
          }}
        />
        <NativeSelect
          label={text.thenBy}
          data={groups.filter(({ value }) => value !== outer || value === '')}
          value={inner}
          disabled={outer === ''}
          onChange={(e) =>
            change({ groupBy: e.currentTarget.value === '' ? [outer] : [outer, e.currentTarget.value] })
          }
        />
        <NativeSelect
          label={text.sort}
          data={memberSorts.map((sort) => ({ value: sort, label: text.sorts[sort] }))}
          value={filter.sort}
          // The options are the sorts themselves.
          onChange={(e) => change({ filter: { ...filter, sort: e.currentTarget.value as MemberSort } })}
        />
        <Switch
          label={text.descending}
          checked={filter.descending}
          mb={8}
          onChange={(e) => change({ filter: { ...filter, descending: e.currentTarget.checked } })}
        />
      </Group>
      {list.columns.length === 0 ? (
        <Text>{text.noColumns}</Text>
      ) : (
        <AdHocTable
          key={JSON.stringify(list)}
          list={list}
          columns={columns}
          onDropAll={() => change({ filter: { ...filter, conditions: [], search: '' } })}
        />
      )}
      <Text c="dimmed">{memberTableText.recordNote}</Text>
    </Stack>
  );
}
