import { Button, Group, Text } from '@mantine/core';
import { IconPlus, IconPrinter } from '@tabler/icons-react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo, useState } from 'react';
import { memberListText as text } from '../../../shared/i18n/vi/member-list.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ErrorNote } from '../../parts/error-note.tsx';
import { Loading } from '../../parts/loading.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import type { MembersSearch } from '../../search-params.ts';
import { ColumnChooser } from './column-chooser.tsx';
import { FilterChips } from './filter-chips.tsx';
import { filterOf } from './filter-of.ts';
import { MemberFilters } from './member-filters.tsx';
import { MemberGrid } from './member-grid.tsx';
import classes from './members-screen.module.css';
import { useColumns } from './use-columns.ts';
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
  const { columns, shown, show, reset } = useColumns();
  const onWindow = useCallback((firstRow: number, lastRow: number) => {
    const next = { first: Math.floor(firstRow / pageSize), last: Math.floor(lastRow / pageSize) };
    setView((now) => (now.first === next.first && now.last === next.last ? now : next));
  }, []);

  const change = (part: Partial<MembersSearch>) =>
    void navigate({ to: '/dang-vien', search: { ...search, ...part }, replace: true });
  const dropAll = () =>
    void navigate({ to: '/dang-vien', search: { sort: search.sort, desc: search.desc }, replace: true });
  const picked = picking.picked.size;

  return (
    <div className={classes.screen}>
      <PageHeader title={text.title}>
        <Button
          leftSection={<IconPlus size={18} aria-hidden />}
          renderRoot={(root) => <Link to="/dang-vien/$id" params={{ id: 'moi' }} {...root} />}
        >
          {text.add}
        </Button>
      </PageHeader>
      {members.error ? (
        <ErrorNote error={members.error.error} />
      ) : !members.ready ? (
        <Loading />
      ) : members.total === 0 ? (
        <EmptyState text={text.empty}>
          <Button renderRoot={(root) => <Link to="/nhap-xuat" {...root} />}>{text.import}</Button>
        </EmptyState>
      ) : (
        <>
          <MemberFilters search={search} onChange={change}>
            <ColumnChooser shown={shown} onShow={show} onReset={reset} />
          </MemberFilters>
          <FilterChips search={search} onChange={change} onDropAll={dropAll} />
          {members.found === 0 ? (
            <EmptyState text={text.nothingFound}>
              <Button variant="default" onClick={dropAll}>
                {text.dropAll}
              </Button>
            </EmptyState>
          ) : (
            <MemberGrid
              filter={filter}
              columns={columns}
              members={members}
              picking={picking}
              onWindow={onWindow}
              onOrder={({ sort, descending }) => change({ sort, desc: descending || undefined })}
            />
          )}
          <Group className={classes.foot} gap="lg" role="status">
            <Text>{text.selected(picked)}</Text>
            <Text>{text.shown(members.found)}</Text>
            <Text>{text.total(members.total)}</Text>
            {picked > 0 ? (
              <Group gap="xs" ml="auto" role="group" aria-label={text.selectionBar}>
                <Button variant="default" onClick={picking.clear}>
                  {text.dropSelection}
                </Button>
                <Button
                  leftSection={<IconPrinter size={18} aria-hidden />}
                  renderRoot={(root) => <Link to="/in-an" {...root} />}
                >
                  {text.print(picked)}
                </Button>
              </Group>
            ) : (
              <Text c="dimmed" ml="auto" className={classes.keys}>
                {text.keys}
              </Text>
            )}
          </Group>
        </>
      )}
    </div>
  );
}
