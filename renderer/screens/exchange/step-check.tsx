import { Group, Radio, SimpleGrid, Stack, Text } from '@mantine/core';
import { importText as text } from '../../../shared/i18n/vi/import.ts';
import type { RowOutcome } from '../../../shared/roster/plan-types.ts';
import { Loading } from '../../parts/loading.tsx';
import classes from './exchange.module.css';
import { ResultWorkbook } from './import-history-result.tsx';
import { OrganisationChoices } from './organisation-choices.tsx';
import { OutcomeFigure } from './outcome-figure.tsx';
import { ProblemList } from './problem-list.tsx';
import { RowList } from './row-list.tsx';
import { StepFrame } from './step-frame.tsx';
import type { ImportWizard } from './use-import.ts';

const outcomes: readonly RowOutcome[] = ['new', 'changed', 'same', 'leftOut'];

/** Every row decided and told, before anything is written. */
export function StepCheck({ wizard }: { wizard: ImportWizard }) {
  const { view, plan, choices, busy } = wizard.state;
  if (!plan)
    return (
      <StepFrame wizard={wizard} obstacle=" ">
        {busy && <Loading text={text.planning} />}
      </StepFrame>
    );
  const matched = plan.rows.some((row) => row.memberId !== null);
  const writes = plan.counts.new + plan.counts.changed;
  return (
    <StepFrame wizard={wizard} obstacle={writes === 0 ? text.nothing : null}>
      <SimpleGrid cols={{ base: 2, sm: 4 }} spacing="sm" aria-busy={busy !== null}>
        {outcomes.map((outcome) => (
          <OutcomeFigure key={outcome} outcome={outcome} rows={plan.counts[outcome]} />
        ))}
      </SimpleGrid>
      <OrganisationChoices wizard={wizard} plan={plan} />
      {matched && (
        <Radio.Group
          label={text.matches}
          value={choices.matches}
          onChange={(matches) => wizard.choose({ matches: matches === 'update' ? 'update' : 'skip' })}
        >
          <Group gap="lg" mt={6}>
            <Radio value="skip" label={text.matchChoices.skip} />
            <Radio value="update" label={text.matchChoices.update} />
          </Group>
        </Radio.Group>
      )}
      {plan.ratings.length > 0 && (
        <Stack gap={4}>
          <Text fw={600}>{text.ratings}</Text>
          <ul className={classes.list}>
            {plan.ratings.map(({ year, written, rows }) => (
              <li key={`${year}/${written}`}>{text.ratingLine(year, written, rows)}</li>
            ))}
          </ul>
        </Stack>
      )}
      <ProblemList wizard={wizard} plan={plan} />
      {view && <ResultWorkbook of={{ kind: 'draft', id: view.id }} fileName={view.fileName} />}
      <RowList wizard={wizard} plan={plan} />
    </StepFrame>
  );
}
