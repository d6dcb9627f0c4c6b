/** What could not be written into the register, with why, and the two ways out. */
import { Alert, Button, Group, Text } from '@mantine/core';
import { IconCloudOff } from '@tabler/icons-react';
import { cockpitText as text } from '../../../shared/i18n/vi/year-cockpit.ts';
import { ErrorNote } from '../../parts/error-note.tsx';
import type { RatingEdits } from './use-rating-edits.ts';

export function UnsavedNote({ edits }: { readonly edits: RatingEdits }) {
  const [first] = edits.failed;
  if (!first) return null;
  return (
    // Whole, though the grid beneath it wants the height.
    <Alert
      flex="none"
      color="orange"
      p="xs"
      icon={<IconCloudOff aria-hidden />}
      title={text.failed(edits.failed.length)}
    >
      <ErrorNote error={first.error} />
      <Group gap="xs" mt={6}>
        <Button size="compact-md" onClick={edits.retry}>
          {text.retry}
        </Button>
        <Button size="compact-md" variant="default" onClick={edits.drop}>
          {text.drop}
        </Button>
        {edits.waiting > 0 && <Text c="dimmed">{text.saving(edits.waiting)}</Text>}
      </Group>
    </Alert>
  );
}
