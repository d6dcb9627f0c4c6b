import { Button, Group, Paper, Stack, Text } from '@mantine/core';
import { wizardText as text } from '../../../shared/i18n/vi/import-wizard.ts';
import { momentText } from '../../parts/moment-text.ts';
import type { ImportWizard } from './use-import.ts';

interface Props {
  readonly staged: { readonly id: string; readonly fileName: string; readonly savedAt: string };
  readonly wizard: ImportWizard;
}

/** A list that was on its way when the program was closed: go on where it was, or put it away. */
export function StagedNote({ staged, wizard }: Props) {
  return (
    <Paper withBorder p="md" role="status">
      <Stack gap="sm">
        <Text fw={600}>{text.staged(staged.fileName, momentText(staged.savedAt))}</Text>
        <Group gap="sm">
          <Button onClick={() => void wizard.resume()}>{text.goOn}</Button>
          <Button variant="default" onClick={() => void wizard.discard(staged.id)}>
            {text.discard}
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}
