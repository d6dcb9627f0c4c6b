import { Stack, Text } from '@mantine/core';
import { IconInbox } from '@tabler/icons-react';
import type { ReactNode } from 'react';

/** One sentence on what will stand here, and the one button that starts it. */
export function EmptyState({ text, children }: { text: string; children?: ReactNode }) {
  return (
    <Stack align="center" gap="md" py="xl" px="md">
      <IconInbox size={40} stroke={1.2} aria-hidden color="var(--mantine-color-dimmed)" />
      <Text ta="center" maw={560}>
        {text}
      </Text>
      {children}
    </Stack>
  );
}
