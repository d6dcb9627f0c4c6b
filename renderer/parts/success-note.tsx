import { Button, Group, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { stepsText } from '../../shared/i18n/vi/steps.ts';
import type { StepView } from '../../shared/ipc/step.ts';
import { call } from '../api.ts';
import { May } from './rights/may.tsx';
import { requestUndo } from './undo-request.ts';

/** A success said longer after a deed than this is not about the deed. */
const freshMs = 4000;

/** What was done and, when it was a step that can be taken back, the way to do so. */
export function SuccessNote({ text, onDone }: { text: string; onDone: () => void }) {
  const [step, setStep] = useState<StepView | null>(null);
  useEffect(() => {
    let gone = false;
    void call('step.last', {}).then((answer) => {
      if (gone || !answer.ok || !answer.value) return;
      const { at, fixed } = answer.value;
      if (fixed === null && Date.now() - Date.parse(at) < freshMs) setStep(answer.value);
    });
    return () => {
      gone = true;
    };
  }, []);
  return (
    <Group gap="sm" justify="space-between" wrap="nowrap">
      <Text>{text}</Text>
      {step && (
        <May right="write">
          <Button
            variant="default"
            size="compact-md"
            miw="max-content"
            onClick={() => {
              onDone();
              requestUndo(step);
            }}
          >
            {stepsText.undo}
          </Button>
        </May>
      )}
    </Group>
  );
}
