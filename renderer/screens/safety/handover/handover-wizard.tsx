/** The steps of a hand-over. Each can be left and come back to; nothing changes before the last button. */
import { Box, Button, Stack, Stepper } from '@mantine/core';
import { useState } from 'react';
import { handoverText as text } from '../../../../shared/i18n/vi/handover.ts';
import type { HandoverDraft, HandoverView } from '../../../../shared/ipc/handover.ts';
import { ErrorNote } from '../../../parts/error-note.tsx';
import { FormFooter } from '../../../parts/form-footer.tsx';
import { useFocusHere } from '../../../parts/use-focus-here.ts';
import type { HandedOver } from './handover-done.tsx';
import { StepCount } from './step-count.tsx';
import { StepMinutes } from './step-minutes.tsx';
import { StepRest } from './step-rest.tsx';
import { StepSign } from './step-sign.tsx';
import { StepWho } from './step-who.tsx';
import { useHandoverDraft } from './use-handover-draft.ts';

interface Props {
  readonly view: HandoverView;
  readonly onClose: () => void;
  readonly onDone: (done: HandedOver) => void;
}

export interface StepProps {
  readonly view: HandoverView;
  readonly draft: HandoverDraft;
  readonly change: ReturnType<typeof useHandoverDraft>['change'];
}

const names = [text.steps.who, text.steps.count, text.steps.rest, text.steps.minutes, text.steps.sign];

export function HandoverWizard({ view, onClose, onDone }: Props) {
  const [step, setStep] = useState(0);
  const { draft, change, flush, failure } = useHandoverDraft(view.draft);
  const here = useFocusHere<HTMLDivElement>(step);
  const props = { view, draft, change };
  const go = (to: number) => void flush().then((kept) => kept && setStep(to));
  return (
    <Stack gap="md" maw={1000}>
      <Stepper
        active={step}
        onStepClick={go}
        size="sm"
        iconSize={28}
        // Zoomed, five steps still stand in one row.
        wrap={false}
        styles={{ separator: { marginInline: 4, minWidth: 4 } }}
        aria-label={text.title}
      >
        {names.map((name) => (
          <Stepper.Step key={name} label={name} />
        ))}
      </Stepper>
      <ErrorNote error={failure ?? undefined} />
      <Box ref={here} tabIndex={-1} role="group" aria-label={names[step]} style={{ outline: 'none' }}>
        {step === 0 && <StepWho {...props} />}
        {step === 1 && <StepCount {...props} />}
        {step === 2 && <StepRest {...props} />}
        {step === 3 && <StepMinutes {...props} />}
        {step === 4 && <StepSign {...props} onDone={onDone} />}
      </Box>
      <FormFooter>
        <Button variant="subtle" color="gray" onClick={() => void flush().then(onClose)}>
          {text.close}
        </Button>
        {step > 0 && (
          <Button variant="default" onClick={() => go(step - 1)}>
            {text.back}
          </Button>
        )}
        {step < names.length - 1 && (
          <Button variant={step === 3 ? 'default' : 'filled'} onClick={() => go(step + 1)}>
            {text.next}
          </Button>
        )}
      </FormFooter>
    </Stack>
  );
}
