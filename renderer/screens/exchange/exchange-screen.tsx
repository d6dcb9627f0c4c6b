import { Stack } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { importText as text } from '../../../shared/i18n/vi/import.ts';
import { wizardText } from '../../../shared/i18n/vi/import-wizard.ts';
import { PageHeader } from '../../parts/page-header.tsx';
import { PanelTabs } from '../../parts/panel-tabs.tsx';
import { May } from '../../parts/rights/may.tsx';
import type { ExchangeSearch } from '../../search-params.ts';
import { FillForm } from './fill-form.tsx';
import { ImportHistory } from './import-history.tsx';
import { ImportPanel } from './import-panel.tsx';

/** Lists that come in, and what has been brought in before. */
export function ExchangeScreen() {
  const { muc = 'nhap' } = useSearch({ from: '/nhap-xuat' });
  const navigate = useNavigate();
  const open = (next: NonNullable<ExchangeSearch['muc']>) =>
    void navigate({ to: '/nhap-xuat', search: { muc: next } });
  return (
    <Stack gap="xs">
      <PageHeader title={text.title} />
      <May right="write" told>
        <PanelTabs
          value={muc}
          onChange={open}
          panels={[
            { tab: 'nhap', label: wizardText.tabs.import, show: () => <ImportPanel /> },
            { tab: 'bieu-mau', label: wizardText.tabs.forms, show: () => <FillForm /> },
            { tab: 'lich-su', label: wizardText.tabs.history, show: () => <ImportHistory /> },
          ]}
        />
      </May>
    </Stack>
  );
}
