import { Box, Group, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  readonly subtitle?: string;
  /** actions, at the right */
  readonly children?: ReactNode;
}

/** The one heading of a screen. */
export function PageHeader({ title, subtitle, children }: Props) {
  return (
    <Group justify="space-between" align="flex-start" gap="sm" mb="md">
      <Box miw={0}>
        <Title order={1}>{title}</Title>
        {subtitle !== undefined && <Text c="dimmed">{subtitle}</Text>}
      </Box>
      {children !== undefined && <Group gap="xs">{children}</Group>}
    </Group>
  );
}
