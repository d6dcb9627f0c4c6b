/** What keeps the register: copies, the log, people, the hand-over, days gone by, this PC. One panel each. */
import { useNavigate, useSearch } from '@tanstack/react-router';
import { safetyText as text } from '../../../shared/i18n/vi/safety.ts';
import { PageHeader } from '../../parts/page-header.tsx';
import { PanelTabs } from '../../parts/panel-tabs.tsx';
import { useMay } from '../../parts/rights/use-may.ts';
import { BackupsPanel } from './backups/backups-panel.tsx';
import { HandoverPanel } from './handover/handover-panel.tsx';
import { LogPanel } from './log/log-panel.tsx';
import { MachinePanel } from './machine/machine-panel.tsx';
import { PastPanel } from './past/past-panel.tsx';
import { PeoplePanel } from './people/people-panel.tsx';

const panels = [
  { tab: 'sao-luu', label: text.tabs.backups, show: () => <BackupsPanel /> },
  { tab: 'nhat-ky', label: text.tabs.log, show: () => <LogPanel />, fill: true },
  { tab: 'nguoi-dung', label: text.tabs.people, show: () => <PeoplePanel /> },
  { tab: 'ban-giao', label: text.tabs.handover, show: () => <HandoverPanel /> },
  { tab: 'so-cu', label: text.tabs.past, show: () => <PastPanel /> },
  { tab: 'may-nay', label: text.tabs.machine, show: () => <MachinePanel /> },
] as const;

export function SafetyScreen() {
  const { muc = 'sao-luu' } = useSearch({ from: '/an-toan' });
  // Copies, people and this PC are matters of today; of a past day only what its log says.
  const shown = useMay('today') ? panels : panels.filter(({ tab }) => tab === 'nhat-ky');
  const navigate = useNavigate();
  return (
    <>
      <PageHeader title={text.title} />
      <PanelTabs
        panels={shown}
        value={shown.some(({ tab }) => tab === muc) ? muc : 'nhat-ky'}
        onChange={(tab) => void navigate({ to: '/an-toan', search: { muc: tab }, replace: true })}
      />
    </>
  );
}
