/** The rows behind one figure, beside the report: people and organisations lead to their own pages. */
import { Button, Drawer, Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { appText } from '../../../../shared/i18n/vi/app.ts';
import { reportText, unitNames } from '../../../../shared/i18n/vi/report.ts';
import type { FigureAddress, ReportQuestion, ReportSection } from '../../../../shared/ipc/report.ts';
import { valueText } from '../../../../shared/rules/report/report-table.ts';
import { useOp } from '../../../api.ts';
import { ErrorNote } from '../../../parts/error-note.tsx';
import { Loading } from '../../../parts/loading.tsx';
import { SheetOut } from '../../../parts/sheet-out.tsx';
import { FigureRows } from '../figure-rows.tsx';
import { ExplanationOut } from '../look-up/explanation-out.tsx';
import { ByOrganisation } from './by-organisation.tsx';

const { behind: text, byOrganisation } = reportText;
const { views } = byOrganisation;
const page = 200;

interface Props {
  readonly question: ReportQuestion;
  readonly figure: FigureAddress;
  readonly sections: readonly ReportSection[];
  readonly span: { readonly from: string; readonly to: string };
  readonly onClose: () => void;
}

export function FigureDrawer({ question, figure, sections, span, onClose }: Props) {
  const block = sections
    .find((s) => s.section === figure.section)
    ?.blocks.find((b) => b.key === figure.block);
  const line = block?.lines.find((l) => l.key === figure.line);
  const [shown, setShown] = useState(page);
  const [view, setView] = useState<keyof typeof views>('rows');
  // The figure that was pressed has the focus while the drawer is made, and gets it back at the end.
  const [opener] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (opener instanceof HTMLElement) opener.focus();
    },
    [opener],
  );
  const { from, to, orgId } = question;
  const behind = useOp(
    'report.behind',
    { from, to, orgId, figure, offset: 0, limit: shown },
    { keepPrevious: true },
  );
  const { rows = [], found = 0 } = behind.data ?? {};
  const label = line?.label ?? '';
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size="min(1100px, 96vw)"
      styles={{ title: { fontSize: '1.25rem', fontWeight: 600 } }}
      title={text.title(label, span.from, span.to)}
      closeButtonProps={{ 'aria-label': appText.close }}
    >
      <ErrorNote error={behind.error?.error} />
      {behind.isPending && <Loading />}
      {behind.data && line && (
        <Stack gap="sm">
          <SegmentedControl
            aria-label={text.view}
            w="fit-content"
            value={view}
            onChange={(value) => setView(value === 'organisations' ? value : 'rows')}
            data={[
              { value: 'rows', label: views.rows },
              { value: 'organisations', label: views.organisations },
            ]}
          />
          {view === 'organisations' ? (
            <ByOrganisation period={{ from, to, orgId }} figure={figure} line={line} />
          ) : (
            <>
              <Group justify="space-between">
                <Text role="status" fw={600}>
                  {text.total(valueText(behind.data.figure, line.unit), unitNames[line.unit], found)}
                </Text>
                <Group gap="xs">
                  <SheetOut
                    request={{ sheet: 'figureRows', from, to, orgId, figure }}
                    name={text.fileName(label.toLocaleLowerCase('vi').replaceAll('/', '-'))}
                  />
                  <ExplanationOut
                    source={{ from: 'screen', period: { from, to, orgId }, figure }}
                    name={label}
                    orgId={orgId}
                  />
                </Group>
              </Group>
              {rows.length === 0 ? (
                <Text c="dimmed">{text.none}</Text>
              ) : (
                <FigureRows rows={rows} label={label} />
              )}
              {rows.length < found && (
                <Group gap="sm">
                  <Text role="status">{text.shown(rows.length, found)}</Text>
                  <Button
                    variant="default"
                    loading={behind.isFetching}
                    onClick={() => setShown(shown + 5 * page)}
                  >
                    {text.more}
                  </Button>
                </Group>
              )}
            </>
          )}
        </Stack>
      )}
    </Drawer>
  );
}
