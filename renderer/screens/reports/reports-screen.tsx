/** Reports: each panel is a way to a figure or a list, and has its own folder. */
import { useNavigate, useSearch } from '@tanstack/react-router';
import { reportText as text } from '../../../shared/i18n/vi/report.ts';
import { PageHeader } from '../../parts/page-header.tsx';
import { PanelTabs } from '../../parts/panel-tabs.tsx';
import { AdHocPanel } from './lists/ad-hoc-panel.tsx';
import { LookUpPanel } from './look-up/look-up-panel.tsx';
import { NarrativePanel } from './narrative/narrative-panel.tsx';
import { PeriodPanel } from './period/period-panel.tsx';
import { PivotPanel } from './pivot/pivot-panel.tsx';
import { TemplatesPanel } from './templates/templates-panel.tsx';

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
          { tab: 'bang-loi', label: text.panels['bang-loi'], show: () => <NarrativePanel /> },
          { tab: 'danh-sach', label: text.panels['danh-sach'], show: () => <AdHocPanel /> },
          { tab: 'bang-dem', label: text.panels['bang-dem'], show: () => <PivotPanel /> },
          { tab: 'bieu-mau', label: text.panels['bieu-mau'], show: () => <TemplatesPanel /> },
          { tab: 'tra-ma', label: text.panels['tra-ma'], show: () => <LookUpPanel /> },
        ]}
      />
    </>
  );
}
