/** Cards: who has none, the lists for which they are asked, and what happened to them in a period. */
import { useNavigate, useSearch } from '@tanstack/react-router';
import { appText } from '../../../shared/i18n/vi/app.ts';
import { cardText as text } from '../../../shared/i18n/vi/card.ts';
import { useOp } from '../../api.ts';
import { ErrorNote } from '../../parts/error-note.tsx';
import { Loading } from '../../parts/loading.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { PanelTabs } from '../../parts/panel-tabs.tsx';
import type { ListSearch } from '../../search-params.ts';
import { CardListPanel } from './card-list-panel.tsx';
import { CardLists } from './card-lists.tsx';
import { CardMovements } from './card-movements.tsx';
import { WithoutCards } from './without-cards.tsx';

const tabs = ['chua-co', 'danh-sach', 'bien-dong'] as const;

export function CardsScreen() {
  const search: ListSearch = useSearch({ from: '/the-dang-vien' });
  const navigate = useNavigate();
  const status = useOp('register.status', {});
  const rootOrgId = status.data?.open?.rootOrgId;
  const change = (part: Partial<ListSearch>) =>
    void navigate({ to: '/the-dang-vien', search: { ...search, ...part }, replace: true });
  if (status.error) return <ErrorNote error={status.error.error} />;
  if (rootOrgId === undefined) return <Loading />;
  const chosen = tabs.find((tab) => tab === search.muc) ?? 'chua-co';
  const orgId = search.org ?? rootOrgId;
  const openList = (id: number) => change({ muc: 'danh-sach', id });
  return (
    <>
      <PageHeader title={appText.sectionNames.cards} />
      <PanelTabs
        panels={[
          {
            tab: 'chua-co',
            label: text.tabs.without,
            show: () => (
              <WithoutCards
                orgId={orgId}
                onOrg={(org) => change({ org })}
                onDrawn={openList}
                onList={openList}
              />
            ),
          },
          {
            tab: 'danh-sach',
            label: text.tabs.lists,
            show: () => <CardLists onOpen={openList} onStart={() => change({ muc: 'chua-co' })} />,
          },
          {
            tab: 'bien-dong',
            label: text.tabs.movements,
            show: () => <CardMovements search={search} orgId={orgId} onChange={change} />,
          },
        ]}
        value={chosen}
        onChange={(muc) => change({ muc, id: undefined })}
      />
      {chosen === 'danh-sach' && search.id !== undefined && (
        <CardListPanel id={search.id} onClose={() => change({ id: undefined })} />
      )}
    </>
  );
}
