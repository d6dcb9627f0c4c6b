/** Inspection, supervision and petitions: the restricted tier, behind its own password. */
import { useNavigate, useSearch } from '@tanstack/react-router';
import { appText } from '../../../shared/i18n/vi/app.ts';
import { PageHeader } from '../../parts/page-header.tsx';
import { PanelTabs } from '../../parts/panel-tabs.tsx';
import { RestrictedGate } from '../../parts/restricted/restricted-gate.tsx';
import { CampaignsPanel } from './campaigns-panel.tsx';
import { InspectionFigures } from './inspection-figures.tsx';
import { PetitionsPanel } from './petitions-panel.tsx';
import { PlanPanel } from './plan-panel.tsx';

const panels = [
  { tab: 'cac-cuoc', label: 'Các cuộc', show: () => <CampaignsPanel /> },
  { tab: 'ke-hoach', label: 'Chương trình, kế hoạch', show: () => <PlanPanel /> },
  { tab: 'so-lieu', label: 'Số liệu', show: () => <InspectionFigures /> },
  { tab: 'don-thu', label: 'Đơn thư', show: () => <PetitionsPanel /> },
] as const;

export function InspectionScreen() {
  const { muc = 'cac-cuoc' } = useSearch({ from: '/kiem-tra' });
  const navigate = useNavigate();
  return (
    <>
      <PageHeader title={appText.sectionNames.inspection} />
      <RestrictedGate>
        <PanelTabs
          panels={panels}
          value={muc}
          onChange={(tab) => void navigate({ to: '/kiem-tra', search: { muc: tab }, replace: true })}
        />
      </RestrictedGate>
    </>
  );
}
