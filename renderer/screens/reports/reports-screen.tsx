/** Reports: each panel is a way to a figure or a list, and has its own folder. */
import { useNavigate, useSearch } from '@tanstack/react-router';
import { reportText as text } from '../../../shared/i18n/vi/report.ts';
import { PageHeader } from '../../parts/page-header.tsx';
import { PanelTabs } from '../../parts/panel-tabs.tsx';
import { AdHocPanel } from './lists/ad-hoc-panel.tsx';
import { LookUpPanel } from './look-up/look-up-panel.tsx';
import { PeriodPanel } from './period/period-panel.tsx';
import { PivotPanel } from './pivot/pivot-panel.tsx';

export function ReportsScreen() {
  const search = useSearch({ from: '/bao-cao' });
  const { muc = 'so-lieu' } = search;
  const navigate = useNavigate();
  return (
    <>
      <PageHeader title={text.title} subtitle={text.subtitle} />
      <PanelTabs
        value={muc}
        onChange={(tab) => void navigate({ to: '/bao-cao', search: { ...search, muc: tab } })}
        panels={[
          { tab: 'so-lieu', label: text.panels['so-lieu'], show: () => <PeriodPanel /> },
          { tab: 'tra-ma', label: text.panels['tra-ma'], show: () => <LookUpPanel /> },
          { tab: 'danh-sach', label: text.panels['danh-sach'], show: () => <AdHocPanel /> },
          { tab: 'bang-dem', label: text.panels['bang-dem'], show: () => <PivotPanel /> },
        ]}
      />
    </>
  );
}
