import { Group, Text } from '@mantine/core';
import { IconAlertTriangle, IconClock } from '@tabler/icons-react';
import { todoText as text } from '../../shared/i18n/vi/todo.ts';

/** How long is left, in words and with a sign. */
export function TodoDue({ daysLeft }: { daysLeft: number }) {
  return (
    <Group gap={6} wrap="nowrap">
      {daysLeft < 0 ? (
        <IconAlertTriangle
          size={18}
          aria-hidden
          color="var(--mantine-color-orange-7)"
          style={{ flex: 'none' }}
        />
      ) : (
        <IconClock size={18} aria-hidden style={{ flex: 'none' }} />
      )}
      <Text component="span" fw={daysLeft < 0 ? 600 : 400} style={{ whiteSpace: 'nowrap' }}>
        {text.left(daysLeft)}
      </Text>
    </Group>
  );
}
