/** Badges from who is due to who has it, and commendations: one panel each. */
import { useNavigate, useSearch } from '@tanstack/react-router';
import { appText } from '../../../shared/i18n/vi/app.ts';
import { PageHeader } from '../../parts/page-header.tsx';
import { PanelTabs } from '../../parts/panel-tabs.tsx';
import { AwardsPanel } from './awards-panel.tsx';
import { CommendationsPanel } from './commendations-panel.tsx';
import { DuePanel } from './due-panel.tsx';
import { FiveYearsPanel } from './five-years-panel.tsx';
import { ForecastPanel } from './forecast-panel.tsx';
import { ProposalsPanel } from './proposals-panel.tsx';

const panels = [
  { tab: 'den-han', label: 'Đến hạn tặng Huy hiệu', show: () => <DuePanel /> },
  { tab: 'du-bao', label: 'Dự báo 5 năm', show: () => <ForecastPanel /> },
  { tab: 'de-nghi', label: 'Đề nghị và quyết định', show: () => <ProposalsPanel /> },
  { tab: 'da-tang', label: 'Đã tặng', show: () => <AwardsPanel /> },
  { tab: 'khen-thuong', label: 'Khen thưởng', show: () => <CommendationsPanel /> },
  { tab: 'nam-nam-lien', label: '5 năm liền', show: () => <FiveYearsPanel /> },
] as const;

export function HonoursScreen() {
  const { muc = 'den-han' } = useSearch({ from: '/huy-hieu' });
  const navigate = useNavigate();
  return (
    <>
      <PageHeader title={appText.sectionNames.honours} />
      <PanelTabs
        panels={panels}
        value={muc}
        onChange={(tab) => void navigate({ to: '/huy-hieu', search: { muc: tab }, replace: true })}
      />
    </>
  );
}
