/** Đảng phí: the month of a branch, who is behind with it, and what goes up. */
import { Tabs } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { isDuesMonth } from '../../../shared/entities/dues.ts';
import { duesText as text } from '../../../shared/i18n/vi/dues.ts';
import { useOp } from '../../api.ts';
import { ErrorNote } from '../../parts/error-note.tsx';
import { Loading } from '../../parts/loading.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { todayInVietnam } from '../../parts/today.ts';
import type { ListSearch } from '../../search-params.ts';
import { ArrearsTab } from './arrears-tab.tsx';
import classes from './sheet.module.css';
import { SheetTab } from './sheet-tab.tsx';
import { SplitTab } from './split-tab.tsx';

const tabs = {
  'bang-thu': text.tabs.sheet,
  'con-no': text.tabs.arrears,
  'nop-len': text.tabs.split,
} as const;
type Tab = keyof typeof tabs;
const tabNames = Object.keys(tabs) as Tab[];

export function DuesScreen() {
  const search: ListSearch = useSearch({ from: '/dang-phi' });
  const navigate = useNavigate();
  const organisations = useOp('organisation.list', {});
  const tab = tabNames.find((name) => name === search.muc) ?? 'bang-thu';
  const go = (part: ListSearch, replace = true) =>
    void navigate({ to: '/dang-phi', search: { ...search, ...part }, replace });
  const known = organisations.data ?? [];
  // Dues are collected in branches; a committee has them below it.
  const branch = known.find((o) => o.type === 'branch' || o.type === 'grassrootsBranch') ?? known[0];
  const root = known[0];
  const orgId = known.find((o) => o.id === search.org)?.id ?? branch?.id;
  const month =
    search.thang !== undefined && isDuesMonth(search.thang) ? search.thang : todayInVietnam().slice(0, 7);
  return (
    <div className={classes.page}>
      <PageHeader title={text.title} />
      <ErrorNote error={organisations.error?.error} />
      {organisations.isPending && <Loading />}
      {orgId !== undefined && root && (
        <Tabs
          value={tab}
          keepMounted={false}
          className={classes.tabs ?? ''}
          onChange={(value) => go({ muc: tabNames.find((name) => name === value), id: undefined }, false)}
        >
          <Tabs.List mb="xs">
            {tabNames.map((name) => (
              <Tabs.Tab key={name} value={name}>
                {tabs[name]}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          <Tabs.Panel value="bang-thu" className={classes.tabs ?? ''}>
            <SheetTab
              orgId={orgId}
              month={month}
              openId={search.id}
              onPlace={(part) => go({ ...part, id: undefined })}
              onOpen={(id) => go({ id })}
            />
          </Tabs.Panel>
          <Tabs.Panel value="con-no">
            <ArrearsTab rootId={root.id} />
          </Tabs.Panel>
          <Tabs.Panel value="nop-len">
            <SplitTab rootId={root.id} />
          </Tabs.Panel>
        </Tabs>
      )}
    </div>
  );
}
