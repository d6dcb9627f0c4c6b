/** Every figure that the register counts by, with its source and validity, and the packs that changed it. */
import { Group, Tabs } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { ruleText as text } from '../../../shared/i18n/vi/rule.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import { PageHeader } from '../../parts/page-header.tsx';
import { DayInput } from '../../parts/period-choice.tsx';
import { SheetOut } from '../../parts/sheet-out.tsx';
import { todayInVietnam } from '../../parts/today.ts';
import { rulesTabs } from '../../search-params.ts';
import { FiguresPanel } from './figures-panel.tsx';
import { PacksPanel } from './packs-panel.tsx';

const labels = { 'gia-tri': text.inForce, goi: text.packs } as const;

export function RulesScreen() {
  const search = useSearch({ from: '/quy-dinh' });
  const { muc = 'gia-tri', ngay: day = todayInVietnam() } = search;
  const navigate = useNavigate();
  return (
    <>
      <PageHeader title={text.title} subtitle={text.subtitle} />
      <Tabs
        value={muc}
        keepMounted={false}
        onChange={(next) =>
          void navigate({
            to: '/quy-dinh',
            search: { ...search, muc: rulesTabs.find((tab) => tab === next), thamso: undefined },
            replace: true,
          })
        }
      >
        <Tabs.List mb="sm">
          {rulesTabs.map((tab) => (
            <Tabs.Tab key={tab} value={tab}>
              {labels[tab]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="gia-tri">
          <Group justify="space-between" align="flex-end" mb="sm">
            <DayInput
              label={text.asOf}
              value={day}
              onDay={(ngay) => void navigate({ to: '/quy-dinh', search: { ...search, ngay }, replace: true })}
            />
            <Group gap="xs">
              <SheetOut request={{ sheet: 'rules', day }} name={text.sheetName(formatDate(day))} />
            </Group>
          </Group>
          <FiguresPanel day={day} />
        </Tabs.Panel>
        <Tabs.Panel value="goi">
          <PacksPanel />
        </Tabs.Panel>
      </Tabs>
    </>
  );
}
