import { Button, Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { importText as text } from '../../../shared/i18n/vi/import.ts';
import classes from './exchange.module.css';
import type { WizardStep } from './import-state.ts';
import type { ImportWizard } from './use-import.ts';

interface Props {
  readonly wizard: ImportWizard;
  readonly children: ReactNode;
  /** why one cannot go on yet; shown beside the button */
  readonly obstacle?: string | null;
  /** in the place of "Đi tiếp" */
  readonly action?: ReactNode;
}

/** A step's body with the way back and the way on. */
export function StepFrame({ wizard, children, obstacle, action }: Props) {
  const { step, busy } = wizard.state;
  const go = (to: number) => wizard.goTo(to as WizardStep);
  return (
    <Stack gap="md">
      {children}
      <Group gap="sm" className={classes.footer ?? ''}>
        {step > 0 && (
          <Button variant="default" disabled={busy !== null} onClick={() => go(step - 1)}>
            {text.back}
          </Button>
        )}
        {action ?? (
          <Button disabled={busy !== null || Boolean(obstacle)} onClick={() => go(step + 1)}>
            {text.next}
          </Button>
        )}
        {obstacle && <Text c="dimmed">{obstacle}</Text>}
      </Group>
    </Stack>
  );
}
