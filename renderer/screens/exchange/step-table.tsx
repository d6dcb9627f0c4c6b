import { Button, Group, NumberInput, Select, Stack, Text } from '@mantine/core';
import { importText as text, workbookNotices } from '../../../shared/i18n/vi/import.ts';
import { wizardText } from '../../../shared/i18n/vi/import-wizard.ts';
import { columnLetters } from '../../../shared/roster/cell-address.ts';
import type { TableArea } from '../../../shared/roster/types.ts';
import { useOp } from '../../api.ts';
import { Loading } from '../../parts/loading.tsx';
import { type Edge, edgeLimits, rowEdges } from './edges.ts';
import { SheetPreviewTable } from './sheet-preview.tsx';
import { StepFrame } from './step-frame.tsx';
import type { OpenWizard } from './use-import.ts';

/** Which sheet, and where its table begins and ends: by the mouse on the sheet itself, or in numbers. */
export function StepTable({ wizard }: { wizard: OpenWizard }) {
  const { view } = wizard.staged;
  const { area: chosen } = wizard.decisions;
  const { busy } = wizard.state;
  const preview = useOp('import.sheet', { id: wizard.staged.id, sheet: view.sheet });
  const area = chosen ?? view.area;
  const set = (edge: Edge, value: number) => {
    const { min, max } = edgeLimits(edge, area, view);
    const next: TableArea = { ...area, [edge]: Math.min(max, Math.max(min, value)) };
    if (next[edge] !== area[edge]) wizard.decide({ area: next, targets: {}, encodings: {} });
  };
  const letters = Array.from({ length: view.sheetColumns }, (_, i) => ({
    value: String(i),
    label: columnLetters(i),
  }));
  return (
    <StepFrame wizard={wizard}>
      <Stack gap="sm">
        <Text>{wizardText.edgesHelp}</Text>
        {view.notices
          .filter((notice) => notice.startsWith('hidden'))
          .map((notice) => (
            <Text key={notice}>{workbookNotices[notice]}</Text>
          ))}
        <Group gap="sm" align="flex-end">
          {view.sheets.length > 1 && (
            <Select
              label={text.sheet}
              w={260}
              data={view.sheets.map((s) => ({
                value: s.name,
                label: text.sheetOption(s.name, s.rows, s.hidden),
              }))}
              value={view.sheet}
              allowDeselect={false}
              disabled={busy !== null}
              onChange={(sheet) =>
                sheet !== null && wizard.decide({ sheet, area: null, targets: {}, encodings: {}, mended: {} })
              }
            />
          )}
          {rowEdges.map((edge) => (
            <NumberInput
              key={edge}
              label={wizardText.edges[edge]}
              w={172}
              min={edgeLimits(edge, area, view).min + 1}
              max={edgeLimits(edge, area, view).max + 1}
              clampBehavior="blur"
              value={area[edge] + 1}
              onChange={(value) => typeof value === 'number' && set(edge, value - 1)}
            />
          ))}
          {(['left', 'right'] as const).map((edge) => (
            <Select
              key={edge}
              label={wizardText.edges[edge]}
              w={100}
              searchable
              allowDeselect={false}
              data={letters}
              value={String(area[edge])}
              onChange={(value) => value !== null && set(edge, Number(value))}
            />
          ))}
          <Button
            variant="default"
            disabled={chosen === null || busy !== null}
            onClick={() => wizard.decide({ area: null })}
          >
            {wizardText.edgesAutomatic}
          </Button>
        </Group>
        <Text role="status">
          {wizardText.people(view.people, view.skipped.length)}
          {chosen !== null && ` ${wizardText.edgesChosen}`}
        </Text>
        {preview.data ? (
          <SheetPreviewTable
            preview={preview.data}
            area={area}
            limitsOf={(edge) => edgeLimits(edge, area, view)}
            onEdge={set}
          />
        ) : (
          <Loading />
        )}
      </Stack>
    </StepFrame>
  );
}
