import { Group, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';

/** What is doubtful about a field but allowed, under it. */
export function FieldWarnings({ texts }: { texts: readonly ReactNode[] }) {
  return (
    <>
      {texts.map((text, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a warning has no name of its own, and none keeps state
        <Group key={i} component="span" gap={6} wrap="nowrap" align="flex-start">
          <IconAlertTriangle
            size={16}
            aria-hidden
            color="var(--mantine-color-orange-7)"
            style={{ flex: 'none', marginTop: 3 }}
          />
          <Text component="span" inherit c="var(--mantine-color-text)">
            {text}
          </Text>
        </Group>
      ))}
    </>
  );
}
