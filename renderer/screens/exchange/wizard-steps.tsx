import { Group, Stack, Stepper, Text } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import { wizardSteps as names, wizardText as text } from '../../../shared/i18n/vi/import-wizard.ts';
import { type WizardStep, wizardSteps } from '../../../shared/ipc/import-decisions.ts';
import classes from './exchange.module.css';
import { StepCheck } from './step-check.tsx';
import { StepColumns } from './step-columns.tsx';
import { StepFile } from './step-file.tsx';
import { StepMatch } from './step-match.tsx';
import { StepTable } from './step-table.tsx';
import { StepText } from './step-text.tsx';
import { StepWrite } from './step-write.tsx';
import type { OpenWizard } from './use-import.ts';

const bodies: Readonly<Record<WizardStep, (props: { wizard: OpenWizard }) => ReactNode>> = {
  file: StepFile,
  table: StepTable,
  columns: StepColumns,
  text: StepText,
  check: StepCheck,
  match: StepMatch,
  write: StepWrite,
};

/** One may go back to any step that one has been through, and forward only by its button. */
export function WizardSteps({ wizard, pickOther }: { wizard: OpenWizard; pickOther: ReactNode }) {
  const { step } = wizard.decisions;
  const at = wizardSteps.indexOf(step);
  const Body = bodies[step];
  // biome-ignore lint/correctness/useExhaustiveDependencies: every new step is read from its top.
  useEffect(() => {
    // No return value: newer Chromium answers scrollTo with a promise, which React would take for a clean-up.
    void document.getElementById('work')?.scrollTo({ top: 0 });
  }, [step]);
  return (
    <Stack gap="sm">
      <Stepper
        active={at}
        onStepClick={(to) => {
          const chosen = wizardSteps[to];
          if (to < at && chosen) wizard.goTo(chosen);
        }}
        size="xs"
        wrap={false}
        classNames={{ steps: classes.steps ?? '', stepLabel: classes.stepLabel ?? '' }}
      >
        {wizardSteps.map((name, i) => (
          <Stepper.Step
            key={name}
            label={names[name]}
            allowStepSelect={i < at && wizard.state.busy === null}
          />
        ))}
      </Stepper>
      <Body wizard={wizard} />
      {step === 'file' && (
        <Group gap="sm">
          {pickOther}
          <Text c="dimmed">{text.pickOtherNote}</Text>
        </Group>
      )}
    </Stack>
  );
}
