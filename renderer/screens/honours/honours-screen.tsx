/** Badges from who is due to who has it, and commendations: one panel each. */
import { Tabs } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { appText } from '../../../shared/i18n/vi/app.ts';
import { PageHeader } from '../../parts/page-header.tsx';
import { type HonoursSearch, honoursTabs } from '../../search-params.ts';
import { AwardsPanel } from './awards-panel.tsx';
import { CommendationsPanel } from './commendations-panel.tsx';
import { DuePanel } from './due-panel.tsx';
import { FiveYearsPanel } from './five-years-panel.tsx';
import { ForecastPanel } from './forecast-panel.tsx';
import { ProposalsPanel } from './proposals-panel.tsx';

const panels = {
  'den-han': { label: 'Đến hạn tặng Huy hiệu', Panel: DuePanel },
  'du-bao': { label: 'Dự báo 5 năm', Panel: ForecastPanel },
  'de-nghi': { label: 'Đề nghị và quyết định', Panel: ProposalsPanel },
  'da-tang': { label: 'Đã tặng', Panel: AwardsPanel },
  'khen-thuong': { label: 'Khen thưởng', Panel: CommendationsPanel },
  'nam-nam-lien': { label: '5 năm liền', Panel: FiveYearsPanel },
} as const satisfies Record<NonNullable<HonoursSearch['muc']>, unknown>;

export function HonoursScreen() {
  const { muc = 'den-han' } = useSearch({ from: '/huy-hieu' });
  const navigate = useNavigate();
  return (
    <>
      <PageHeader title={appText.sectionNames.honours} />
      <Tabs
        value={muc}
        keepMounted={false}
        onChange={(next) =>
          void navigate({
            to: '/huy-hieu',
            search: { muc: honoursTabs.find((tab) => tab === next) },
            replace: true,
          })
        }
      >
        <Tabs.List mb="sm">
          {honoursTabs.map((tab) => (
            <Tabs.Tab key={tab} value={tab}>
              {panels[tab].label}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {honoursTabs.map((tab) => {
          const { Panel } = panels[tab];
          return (
            <Tabs.Panel key={tab} value={tab}>
              <Panel />
            </Tabs.Panel>
          );
        })}
      </Tabs>
    </>
  );
}
