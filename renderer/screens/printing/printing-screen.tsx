/** Papers of the office's own, through a PDF: what is shown is what is saved and printed. One panel each. */
import { Button } from '@mantine/core';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { printText as text } from '../../../shared/i18n/vi/print.ts';
import { useOp } from '../../api.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Loading } from '../../parts/loading.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { PanelTabs } from '../../parts/panel-tabs.tsx';
import { May } from '../../parts/rights/may.tsx';
import { useMay } from '../../parts/rights/use-may.ts';
import { CardsPanel } from './cards/cards-panel.tsx';
import { DesignerPanel } from './designer/designer-panel.tsx';
import { PapersPanel } from './documents/papers-panel.tsx';
import { OverlayPanel } from './overlay/overlay-panel.tsx';
import { PrintersPanel } from './printers/printers-panel.tsx';
import { PrintRegisterPanel } from './register/print-register-panel.tsx';

const panels = [
  { tab: 'giay-to', label: text.tabs.papers, show: () => <PapersPanel />, fill: true },
  { tab: 'phieu', label: text.tabs.cards, show: () => <CardsPanel />, fill: true },
  { tab: 'phoi', label: text.tabs.overlay, show: () => <OverlayPanel />, fill: true },
  { tab: 'mau', label: text.tabs.designer, show: () => <DesignerPanel />, fill: true },
  { tab: 'so-in', label: text.tabs.register, show: () => <PrintRegisterPanel /> },
  { tab: 'may-in', label: text.tabs.printers, show: () => <PrintersPanel /> },
] as const;

const out = ['giay-to', 'phieu', 'phoi', 'so-in'];

/** Whoever may take nothing out reads what others have printed; of a past day papers are printed and none is designed. */
function useShown() {
  const mayWrite = useMay('write');
  const mayPrint = useMay('out');
  return mayWrite ? panels : panels.filter(({ tab }) => (mayPrint ? out.includes(tab) : tab === 'so-in'));
}

export function PrintingScreen() {
  const search = useSearch({ from: '/in-an' });
  const { muc = 'giay-to' } = search;
  const navigate = useNavigate();
  const counts = useOp('member.counts', {});
  const shown = useShown();
  if (!counts.data) return <Loading />;
  if (Object.values(counts.data.byStatus).every((n) => n === 0))
    return (
      <>
        <PageHeader title={text.title} />
        <EmptyState text={text.nobodyYet}>
          <May right="write">
            <Button renderRoot={(props) => <Link to="/nhap-xuat" {...props} />}>{text.toImport}</Button>
          </May>
        </EmptyState>
      </>
    );
  return (
    <>
      <PageHeader title={text.title} />
      <PanelTabs
        panels={shown}
        value={shown.some(({ tab }) => tab === muc) ? muc : 'so-in'}
        onChange={(tab) => void navigate({ to: '/in-an', search: { ...search, muc: tab }, replace: true })}
      />
    </>
  );
}
