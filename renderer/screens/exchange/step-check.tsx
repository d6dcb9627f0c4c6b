import { SimpleGrid, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { importText as text } from '../../../shared/i18n/vi/import.ts';
import { wizardText } from '../../../shared/i18n/vi/import-wizard.ts';
import type { GridFilter } from '../../../shared/ipc/import.ts';
import { Loading } from '../../parts/loading.tsx';
import { everyRow, outcomes } from './grid-filter.ts';
import { ResultWorkbook } from './import-history-result.tsx';
import { OutcomeFigure } from './outcome-figure.tsx';
import { ProblemGroups } from './problem-groups.tsx';
import { RowGrid } from './row-grid.tsx';
import { StepFrame } from './step-frame.tsx';
import type { OpenWizard } from './use-import.ts';

/** What is wrong, by kind and by row, and mended where it stands. */
export function StepCheck({ wizard }: { wizard: OpenWizard }) {
  const { plan } = wizard.staged;
  const { busy } = wizard.state;
  const mended = Object.keys(wizard.decisions.mended).length;
  const [picked, setPicked] = useState<GridFilter | null>(null);
  if (!plan)
    return (
      <StepFrame wizard={wizard} obstacle=" ">
        {busy && <Loading text={text.planning} />}
      </StepFrame>
    );
  const hasErrors = plan.groups.some((g) => g.severity === 'error');
  // A kind that was mended away leaves nothing to show: then all rows are shown again.
  const gone = picked?.kind != null && !plan.groups.some((g) => g.kind === picked.kind);
  const filter =
    (gone ? null : picked) ?? (hasErrors ? { ...everyRow, severity: 'error' as const } : everyRow);
  return (
    <StepFrame wizard={wizard}>
      <SimpleGrid cols={4} spacing="sm" aria-busy={busy !== null}>
        {outcomes.map((outcome) => (
          <OutcomeFigure key={outcome} outcome={outcome} rows={plan.counts[outcome]} />
        ))}
      </SimpleGrid>
      <Stack gap="xs">
        <ProblemGroups wizard={wizard} plan={plan} filter={filter} onFilter={setPicked} />
        {mended > 0 && <Text>{wizardText.mendedCount(mended)}</Text>}
      </Stack>
      <RowGrid wizard={wizard} plan={plan} filter={filter} />
      <ResultWorkbook of={{ kind: 'draft', id: wizard.staged.id }} fileName={wizard.staged.view.fileName} />
    </StepFrame>
  );
}
