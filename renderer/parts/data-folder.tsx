import { Button, Code, Group, Stack, Text } from '@mantine/core';
import { IconFolder, IconFolderOpen } from '@tabler/icons-react';
import { startText } from '../../shared/i18n/vi/start.ts';
import { useCommand } from '../api.ts';
import { ErrorNote } from './error-note.tsx';

interface Props {
  readonly folder: string;
  /** data/ lies beside the program: the place is not a choice then */
  readonly portable: boolean;
  /** only while no register is open */
  readonly mayChoose: boolean;
}

/** Where everything lies, and the way there. */
export function DataFolder({ folder, portable, mayChoose }: Props) {
  const show = useCommand('folder.showData');
  const choose = useCommand('folder.chooseData');
  return (
    <Stack gap={6}>
      <Code
        block
        ff="text"
        bg="transparent"
        p={0}
        fz="sm"
        style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}
      >
        {folder}
      </Code>
      <Text c="dimmed">{portable ? startText.portable : startText.folderNote}</Text>
      <Group gap="xs">
        <Button
          variant="default"
          leftSection={<IconFolderOpen size={18} aria-hidden />}
          onClick={() => show.mutate({})}
        >
          {startText.showFolder}
        </Button>
        {mayChoose && !portable && (
          <Button
            variant="default"
            leftSection={<IconFolder size={18} aria-hidden />}
            onClick={() => choose.mutate({})}
          >
            {startText.chooseFolder}
          </Button>
        )}
      </Group>
      <ErrorNote error={show.error?.error ?? choose.error?.error} />
    </Stack>
  );
}
