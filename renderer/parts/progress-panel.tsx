import { Button, Group, Paper, Progress, Stack, Text } from '@mantine/core';
import { IconPlayerStop } from '@tabler/icons-react';
import { appText } from '../../shared/i18n/vi/app.ts';
import type { JobProgress } from '../api.ts';

interface Props {
  /** what is being done */
  readonly title: string;
  readonly progress: JobProgress | null;
  readonly onCancel: () => void;
}

/** Long work: what, which item, n / total, and the way to stop it. */
export function ProgressPanel({ title, progress, onCancel }: Props) {
  const known = progress !== null && progress.total > 0;
  const percent = known ? (progress.done / progress.total) * 100 : 100;
  return (
    <Paper withBorder p="md" role="status" aria-busy>
      <Stack gap="xs">
        <Group justify="space-between" gap="sm">
          <Text fw={600}>{title}</Text>
          {known && <Text>{appText.progress(progress.done, progress.total)}</Text>}
        </Group>
        <Progress value={percent} animated={!known} striped={!known} aria-label={title} />
        <Group justify="space-between" gap="sm" wrap="nowrap">
          <Text c="dimmed" truncate>
            {progress?.item ?? appText.starting}
          </Text>
          <Button variant="default" leftSection={<IconPlayerStop size={18} aria-hidden />} onClick={onCancel}>
            {appText.stop}
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}
