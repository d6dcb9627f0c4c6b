import { Button, Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { importText as text } from '../../../shared/i18n/vi/import.ts';
import { wizardText } from '../../../shared/i18n/vi/import-wizard.ts';
import { wizardSteps } from '../../../shared/ipc/import-decisions.ts';
import { momentText } from '../../parts/moment-text.ts';
import classes from './exchange.module.css';
import type { OpenWizard } from './use-import.ts';

interface Props {
  readonly wizard: OpenWizard;
  readonly children: ReactNode;
  /** why one cannot go on yet; shown beside the button */
  readonly obstacle?: string | null;
  /** in the place of "Đi tiếp" */
  readonly action?: ReactNode;
}

/** A step's body with the way back and the way on, and the word that everything is kept. */
export function StepFrame({ wizard, children, obstacle, action }: Props) {
  const { busy, keeping } = wizard.state;
  const at = wizardSteps.indexOf(wizard.decisions.step);
  const before = wizardSteps[at - 1];
  const after = wizardSteps[at + 1];
  return (
    <Stack gap="md">
      {children}
      <Group gap="sm" className={classes.footer ?? ''}>
        {before && (
          <Button variant="default" disabled={busy !== null} onClick={() => wizard.goTo(before)}>
            {text.back}
          </Button>
        )}
        {action ??
          (after && (
            <Button disabled={busy !== null || Boolean(obstacle)} onClick={() => wizard.goTo(after)}>
              {text.next}
            </Button>
          ))}
        {obstacle && <Text c="dimmed">{obstacle}</Text>}
        <Text c="dimmed" ml="auto" role="status">
          {keeping ? wizardText.keeping : wizardText.kept(momentText(wizard.staged.savedAt))}
        </Text>
      </Group>
    </Stack>
  );
}
