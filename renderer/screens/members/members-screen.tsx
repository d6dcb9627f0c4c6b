import { Button, Group, Menu, Text } from '@mantine/core';
import {
  IconChevronDown,
  IconClipboardText,
  IconFileSpreadsheet,
  IconPlus,
  IconUsersGroup,
} from '@tabler/icons-react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo, useState } from 'react';
import { memberDeedText } from '../../../shared/i18n/vi/member-deeds.ts';
import { memberListText as text } from '../../../shared/i18n/vi/member-list.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ErrorNote } from '../../parts/error-note.tsx';
import { Loading } from '../../parts/loading.tsx';
import { DayChoice, DayShown } from '../../parts/member-filter/day-choice.tsx';
import { FilterBar } from '../../parts/member-filter/filter-bar.tsx';
import { FilterChips } from '../../parts/member-filter/filter-chips.tsx';
import { SavedFilters } from '../../parts/member-filter/saved-filters.tsx';
import { useFilterFacts } from '../../parts/member-filter/use-filter-facts.ts';
import { PageHeader } from '../../parts/page-header.tsx';
import { May } from '../../parts/rights/may.tsx';
import { useMay } from '../../parts/rights/use-may.ts';
import type { MembersSearch } from '../../search-params.ts';
import { ColumnChooser } from './column-chooser.tsx';
import { conditionsOf, filterOf, searchOf, withConditions } from './filter-of.ts';
import { type ListDeed, MemberDialogs } from './member-dialogs.tsx';
import { MemberGrid } from './member-grid.tsx';
import classes from './members-screen.module.css';
import { SelectionBar } from './selection-bar.tsx';
import { useCopy } from './use-copy.ts';
import { useLayout } from './use-layout.ts';
import { type PageRange, pageSize, useMemberWindow } from './use-member-window.ts';
import { usePicking } from './use-picking.ts';

/** The list of members: filters, the grid, and what can be done with those picked. */
export function MembersScreen() {
  const search = useSearch({ from: '/dang-vien' });
  const navigate = useNavigate();
  const filter = useMemo(() => filterOf(search), [search]);
  const [view, setView] = useState<PageRange>({ first: 0, last: 0 });
  const members = useMemberWindow(filter, view);
  const picking = usePicking(filter);
  const facts = useFilterFacts();
  const layout = useLayout();
  const copy = useCopy(layout.columns, filter.asOf);
  const [deed, setDeed] = useState<ListDeed | null>(null);
  const onWindow = useCallback((firstRow: number, lastRow: number) => {
    const next = { first: Math.floor(firstRow / pageSize), last: Math.floor(lastRow / pageSize) };
    setView((now) => (now.first === next.first && now.last === next.last ? now : next));
  }, []);

  const go = (next: MembersSearch) => void navigate({ to: '/dang-vien', search: next, replace: true });
  const change = (part: Partial<MembersSearch>) => go({ ...search, ...part });
  const dropAll = () => go({ sort: search.sort, desc: search.desc, ngay: search.ngay });
  const picked = [...picking.picked];
  const sentence = filter.conditions
    .filter((c) => !c.off)
    .map(facts.phrase)
    .join(', ');
  const mayWrite = useMay('write');
  const exportAll = async () => setDeed({ type: 'export', ids: await picking.allIds() });

  return (
    <div className={classes.screen}>
      <PageHeader title={text.title}>
        <Menu position="bottom-end">
          <Menu.Target>
            <Button variant="default" rightSection={<IconChevronDown size={16} aria-hidden />}>
              {memberDeedText.more}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <May right="out">
              <Menu.Item
                leftSection={<IconFileSpreadsheet size={18} aria-hidden />}
                disabled={members.found === 0}
                onClick={() => void exportAll()}
              >
                {memberDeedText.exportAll}
              </Menu.Item>
            </May>
            <May right="write">
              <Menu.Item
                leftSection={<IconClipboardText size={18} aria-hidden />}
                onClick={() => setDeed({ type: 'paste', text: '' })}
              >
                {memberDeedText.paste}
              </Menu.Item>
            </May>
            <Menu.Item
              leftSection={<IconUsersGroup size={18} aria-hidden />}
              onClick={() => void navigate({ to: '/ho-so-trung' })}
            >
              {memberDeedText.duplicates}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
        <DayChoice day={search.ngay} onDay={(ngay) => change({ ngay })} />
        <May right="write">
          <Button
            leftSection={<IconPlus size={18} aria-hidden />}
            renderRoot={(root) => <Link to="/dang-vien/$id" params={{ id: 'moi' }} {...root} />}
          >
            {text.add}
          </Button>
        </May>
      </PageHeader>
      {members.error ? (
        <ErrorNote error={members.error.error} />
      ) : !members.ready ? (
        <Loading />
      ) : members.total === 0 ? (
        <EmptyState text={text.empty}>
          <May right="write">
            <Button renderRoot={(root) => <Link to="/nhap-xuat" {...root} />}>{text.import}</Button>
          </May>
        </EmptyState>
      ) : (
        <>
          {search.ngay && <DayShown day={search.ngay} onDay={(ngay) => change({ ngay })} />}
          <FilterBar
            conditions={conditionsOf(search)}
            facts={facts}
            onConditions={(next) => go(withConditions(search, next))}
          >
            <SavedFilters filter={filter} onApply={(saved) => go(searchOf(saved))} />
            <ColumnChooser layout={layout} />
          </FilterBar>
          <FilterChips
            conditions={conditionsOf(search)}
            asOf={filter.asOf}
            facts={facts}
            onConditions={(next) => go(withConditions(search, next))}
            onDropAll={dropAll}
            {...(search.q ? { searched: { text: search.q, onDrop: () => change({ q: undefined }) } } : {})}
          />
          {members.found === 0 ? (
            <EmptyState text={text.nothingFound}>
              <Button variant="default" onClick={dropAll}>
                {text.dropAll}
              </Button>
            </EmptyState>
          ) : (
            <MemberGrid
              filter={filter}
              layout={layout}
              members={members}
              picking={picking}
              onWindow={onWindow}
              onOrder={({ sort, descending }) => change({ sort, desc: descending || undefined })}
              onCopy={(active) => {
                const row = members.rowAt(active);
                void copy(picked.length > 0 ? picked : row ? [row.id] : []);
              }}
              onPaste={(pasted) => mayWrite && setDeed({ type: 'paste', text: pasted })}
            />
          )}
          <Group className={classes.foot} gap="lg" role="status" wrap="nowrap">
            <Text>{text.selected(picked.length)}</Text>
            <Text className={classes.counts} data-picked={picked.length > 0 || undefined}>
              {text.found(members.found, members.exact)}
            </Text>
            {picked.length === 0 && <Text>{text.total(members.total)}</Text>}
            {picked.length > 0 ? (
              <SelectionBar
                picked={picked.length}
                onDeed={(type) => setDeed({ type, ids: picked })}
                onCopy={() => void copy(picked)}
                onClear={picking.clear}
              />
            ) : (
              <Text c="dimmed" ml="auto" className={classes.keys}>
                {text.keys}
              </Text>
            )}
          </Group>
        </>
      )}
      <MemberDialogs
        deed={deed}
        asOf={filter.asOf}
        columns={layout.columns}
        sentence={sentence}
        onClose={() => setDeed(null)}
      />
    </div>
  );
}
