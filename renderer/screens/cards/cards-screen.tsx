/** Cards: who has none, the lists for which they are asked, and what happened to them in a period. */
import { Tabs } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { appText } from '../../../shared/i18n/vi/app.ts';
import { cardText as text } from '../../../shared/i18n/vi/card.ts';
import { useOp } from '../../api.ts';
import { ErrorNote } from '../../parts/error-note.tsx';
import { Loading } from '../../parts/loading.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import type { ListSearch } from '../../search-params.ts';
import { CardListPanel } from './card-list-panel.tsx';
import { CardLists } from './card-lists.tsx';
import { CardMovements } from './card-movements.tsx';
import { WithoutCards } from './without-cards.tsx';

const tabs = [
  ['chua-co', text.tabs.without],
  ['danh-sach', text.tabs.lists],
  ['bien-dong', text.tabs.movements],
] as const;

export function CardsScreen() {
  const search: ListSearch = useSearch({ from: '/the-dang-vien' });
  const navigate = useNavigate();
  const status = useOp('register.status', {});
  const rootOrgId = status.data?.open?.rootOrgId;
  const change = (part: Partial<ListSearch>) =>
    void navigate({ to: '/the-dang-vien', search: { ...search, ...part }, replace: true });
  if (status.error) return <ErrorNote error={status.error.error} />;
  if (rootOrgId === undefined) return <Loading />;
  const chosen = tabs.find(([tab]) => tab === search.muc)?.[0] ?? 'chua-co';
  const orgId = search.org ?? rootOrgId;
  const openList = (id: number) => change({ muc: 'danh-sach', id });
  return (
    <>
      <PageHeader title={appText.sectionNames.cards} />
      <Tabs
        value={chosen}
        keepMounted={false}
        onChange={(muc) => change({ muc: muc ?? undefined, id: undefined })}
      >
        <Tabs.List mb="sm">
          {tabs.map(([tab, label]) => (
            <Tabs.Tab key={tab} value={tab}>
              {label}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="chua-co">
          <WithoutCards orgId={orgId} onOrg={(org) => change({ org })} onDrawn={openList} onList={openList} />
        </Tabs.Panel>
        <Tabs.Panel value="danh-sach">
          <CardLists onOpen={openList} onStart={() => change({ muc: 'chua-co' })} />
        </Tabs.Panel>
        <Tabs.Panel value="bien-dong">
          <CardMovements search={search} orgId={orgId} onChange={change} />
        </Tabs.Panel>
      </Tabs>
      {chosen === 'danh-sach' && search.id !== undefined && (
        <CardListPanel id={search.id} onClose={() => change({ id: undefined })} />
      )}
    </>
  );
}
