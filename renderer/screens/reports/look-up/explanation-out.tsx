import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconFileSpreadsheet, IconFolderShare, IconPrinter } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { reportIssueText } from '../../../../shared/i18n/vi/report-issue.ts';
import { sheetText } from '../../../../shared/i18n/vi/sheet.ts';
import type { ExplanationSource } from '../../../../shared/ipc/report-issue.ts';
import { call, runJob } from '../../../api.ts';
import { Loading } from '../../../parts/loading.tsx';
import { ExportForm } from '../../../parts/paper-out/export-form.tsx';
import type { Outgoing } from '../../../parts/paper-out/outgoing.ts';
import { May } from '../../../parts/rights/may.tsx';

// pdf.js is a third of all code: fetched when somebody prints.
const PrintForm = lazy(async () => ({
  default: (await import('../../../parts/paper-out/print-form.tsx')).PrintForm,
}));

const { pack: text } = reportIssueText;

interface Props {
  readonly source: ExplanationSource;
  /** of the figure: its code, or its words where it is in no issue */
  readonly name: string;
  readonly orgId: number;
}

/** "Gói giải trình": everything about one figure as a workbook or on paper. */
export function ExplanationOut({ source, name, orgId }: Props) {
  const [way, setWay] = useState<'excel' | 'paper' | null>(null);
  const request = { sheet: 'explanation', source } as const;
  const out: Outgoing = {
    title: text.titles.figure,
    fileName: text.fileName(name),
    orgId,
    write: (paper, token, onProgress) => runJob('explanation.export', { source, paper, token }, onProgress),
    printJob: (paper, size) => ({ document: 'sheet', request, paper, size }),
    allowed: () => call('sheet.get', { request }),
  };
  const done = () => setWay(null);
  return (
    <>
      <May right="out">
        <Menu position="bottom-end">
          <Menu.Target>
            <Button
              variant="default"
              leftSection={<IconFolderShare size={18} aria-hidden />}
              rightSection={<IconChevronDown size={16} aria-hidden />}
            >
              {text.button}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item
              leftSection={<IconFileSpreadsheet size={18} aria-hidden />}
              onClick={() => setWay('excel')}
            >
              {sheetText.export}
            </Menu.Item>
            <Menu.Item leftSection={<IconPrinter size={18} aria-hidden />} onClick={() => setWay('paper')}>
              {sheetText.print}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </May>
      {way === 'excel' && <ExportForm out={out} onClose={done} />}
      {way === 'paper' && (
        <Suspense fallback={<Loading />}>
          <PrintForm out={out} onClose={done} />
        </Suspense>
      )}
    </>
  );
}
