import { Button, Stack, Stepper } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useEffect } from 'react';
import { importText as text } from '../../../shared/i18n/vi/import.ts';
import { useOp } from '../../api.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ErrorNote } from '../../parts/error-note.tsx';
import { Loading } from '../../parts/loading.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { ProgressPanel } from '../../parts/progress-panel.tsx';
import classes from './exchange.module.css';
import { FilePassword } from './file-password.tsx';
import { FillForm } from './fill-form.tsx';
import { ImportHistory } from './import-history.tsx';
import type { WizardStep } from './import-state.ts';
import { StepCheck } from './step-check.tsx';
import { StepColumns } from './step-columns.tsx';
import { StepFile } from './step-file.tsx';
import { StepText } from './step-text.tsx';
import { StepWrite } from './step-write.tsx';
import { type ImportWizard, useImport } from './use-import.ts';

/** Bringing a list in, step by step; what has been brought in, below. */
export function ExchangeScreen() {
  const status = useOp('register.status', {});
  const rootOrgId = status.data?.open?.rootOrgId;
  if (rootOrgId === undefined) return <Loading />;
  return <Exchange rootOrgId={rootOrgId} />;
}

function Exchange({ rootOrgId }: { rootOrgId: number }) {
  const wizard = useImport(rootOrgId);
  const { state } = wizard;
  const { view, busy, locked } = state;
  const pick = (label: string, variant: 'filled' | 'default') => (
    <Button
      variant={variant}
      leftSection={<IconFileSpreadsheet size={20} aria-hidden />}
      disabled={busy !== null}
      onClick={() => void wizard.pick()}
    >
      {label}
    </Button>
  );
  return (
    <Stack gap="md">
      <PageHeader title={text.title} {...(view ? {} : { subtitle: text.subtitle })}>
        {view && !state.result && pick(text.pickOther, 'default')}
      </PageHeader>
      {busy === 'reading' && (
        <ProgressPanel title={text.reading} progress={state.progress} onCancel={wizard.cancel} />
      )}
      {locked === null && <ErrorNote error={state.error} />}
      {locked && busy === null && (
        <FilePassword
          name={locked.name}
          error={state.error}
          onOpen={(password) => void wizard.openWithPassword(password)}
        />
      )}
      {view && busy !== 'reading' ? (
        <Wizard wizard={wizard} />
      ) : (
        busy === null && (
          <EmptyState text={text.empty}>{pick(text.pick, locked ? 'default' : 'filled')}</EmptyState>
        )
      )}
      {(state.step === 0 || state.result) && <ImportHistory />}
      {view === null && <FillForm />}
    </Stack>
  );
}

/** One may go back to any step that one has been through, and forward only by its button. */
function Wizard({ wizard }: { wizard: ImportWizard }) {
  const { state } = wizard;
  const { step, result } = state;
  // biome-ignore lint/correctness/useExhaustiveDependencies: every new step is read from its top.
  useEffect(() => {
    // No return value: newer Chromium answers scrollTo with a promise, which React would take for a clean-up.
    void document.getElementById('work')?.scrollTo({ top: 0 });
  }, [step]);
  const steps = [StepFile, StepColumns, StepText, StepCheck, StepWrite] as const;
  return (
    <Stepper
      active={result ? steps.length : step}
      onStepClick={(to) => to < step && wizard.goTo(to as WizardStep)}
      size="sm"
      wrap={false}
      classNames={{ steps: classes.steps ?? '', stepLabel: classes.stepLabel ?? '' }}
    >
      {steps.map((Step, i) => (
        <Stepper.Step
          key={text.steps[i]}
          label={text.steps[i]}
          allowStepSelect={i < step && result === null && state.busy === null}
        >
          <Step wizard={wizard} />
        </Stepper.Step>
      ))}
      <Stepper.Completed>
        <StepWrite wizard={wizard} />
      </Stepper.Completed>
    </Stepper>
  );
}
