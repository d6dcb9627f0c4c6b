/** Inspection, supervision and petitions: the restricted tier, behind its own password. */
import { Tabs } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { appText } from '../../../shared/i18n/vi/app.ts';
import { PageHeader } from '../../parts/page-header.tsx';
import { type InspectionSearch, inspectionTabs } from '../../search-params.ts';
import { CampaignsPanel } from './campaigns-panel.tsx';
import { InspectionFigures } from './inspection-figures.tsx';
import { PetitionsPanel } from './petitions-panel.tsx';
import { PlanPanel } from './plan-panel.tsx';
import { RestrictedGate } from './restricted-gate.tsx';

const panels = {
  'ke-hoach': { label: 'Chương trình, kế hoạch', Panel: PlanPanel },
  'cac-cuoc': { label: 'Các cuộc', Panel: CampaignsPanel },
  'so-lieu': { label: 'Số liệu', Panel: InspectionFigures },
  'don-thu': { label: 'Đơn thư', Panel: PetitionsPanel },
} as const satisfies Record<NonNullable<InspectionSearch['muc']>, unknown>;

export function InspectionScreen() {
  const { muc = 'cac-cuoc' } = useSearch({ from: '/kiem-tra' });
  const navigate = useNavigate();
  return (
    <>
      <PageHeader title={appText.sectionNames.inspection} />
      <RestrictedGate>
        <Tabs
          value={muc}
          keepMounted={false}
          onChange={(next) =>
            void navigate({
              to: '/kiem-tra',
              search: { muc: inspectionTabs.find((tab) => tab === next) },
              replace: true,
            })
          }
        >
          <Tabs.List mb="sm">
            {inspectionTabs.map((tab) => (
              <Tabs.Tab key={tab} value={tab}>
                {panels[tab].label}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          {inspectionTabs.map((tab) => {
            const { Panel } = panels[tab];
            return (
              <Tabs.Panel key={tab} value={tab}>
                <Panel />
              </Tabs.Panel>
            );
          })}
        </Tabs>
      </RestrictedGate>
    </>
  );
}
