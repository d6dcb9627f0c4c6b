import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconFolderOpen } from '@tabler/icons-react';
import { updateText as text } from '../../../../shared/i18n/vi/update.ts';
import type { UpdateState } from '../../../../shared/ipc/update.ts';
import type { AppError } from '../../../../shared/result.ts';
import { showInstaller } from './show-installer.ts';

interface Props {
  readonly kept: UpdateState['kept'];
  readonly current: string;
  readonly onError: (error: AppError) => void;
}

/** The installers that lie on this PC: the way back to the version before. */
export function KeptInstallers({ kept, current, onError }: Props) {
  return (
    <Stack gap="xs">
      <Title order={3}>{text.kept}</Title>
      {kept.length === 0 && <Text c="dimmed">{text.keptNone}</Text>}
      {kept.map(({ version, file }) => (
        <Group key={file} gap="sm">
          <Text>{text.keptOne(version, version === current)}</Text>
          <Button
            variant="default"
            size="compact-md"
            aria-label={text.showOne(version)}
            leftSection={<IconFolderOpen size={16} aria-hidden />}
            onClick={() => void showInstaller(file, onError)}
          >
            {text.show}
          </Button>
        </Group>
      ))}
      {kept.length > 0 && (
        <Text c="dimmed" maw={760}>
          {text.back}
        </Text>
      )}
    </Stack>
  );
}
