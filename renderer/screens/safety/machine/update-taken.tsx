import { Alert, Button, Group, List, Stack } from '@mantine/core';
import { IconCheck, IconFolderOpen } from '@tabler/icons-react';
import { updateText as text } from '../../../../shared/i18n/vi/update.ts';
import type { TakenUpdate } from '../../../../shared/ipc/update.ts';
import type { AppError } from '../../../../shared/result.ts';
import { showInstaller } from './show-installer.ts';

interface Props {
  readonly taken: TakenUpdate;
  readonly onError: (error: AppError) => void;
}

/** The new version lies on this PC; what the person does next, step by step. */
export function UpdateTaken({ taken, onError }: Props) {
  const { version, file, kind, backup } = taken;
  return (
    <Alert role="status" color="teal" icon={<IconCheck aria-hidden />} title={text.taken(version, backup)}>
      <Stack gap="sm">
        <List type="ordered">
          {text.next[kind](file).map((step) => (
            <List.Item key={step}>{step}</List.Item>
          ))}
        </List>
        <Group>
          <Button
            leftSection={<IconFolderOpen size={18} aria-hidden />}
            onClick={() => void showInstaller(file, onError)}
          >
            {text.show}
          </Button>
        </Group>
      </Stack>
    </Alert>
  );
}
