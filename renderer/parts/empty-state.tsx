import { Stack, Text } from '@mantine/core';
import { IconInbox } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './empty-state.module.css';

/** One sentence on what will stand here, and the one button that starts it. */
export function EmptyState({ text, children }: { text: string; children?: ReactNode }) {
  return (
    <Stack align="center" gap="md" px="md" className={classes.empty ?? ''}>
      <IconInbox
        className={classes.picture}
        size={40}
        stroke={1.2}
        aria-hidden
        color="var(--mantine-color-dimmed)"
      />
      <Text ta="center" maw={560}>
        {text}
      </Text>
      {children}
    </Stack>
  );
}
