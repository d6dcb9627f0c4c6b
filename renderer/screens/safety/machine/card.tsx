import { Paper, Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';

interface Props {
  readonly title: string;
  readonly note?: string;
  readonly children: ReactNode;
}

/** One matter of this PC under its heading. */
export function Card({ title, note, children }: Props) {
  const id = useId();
  return (
    <Paper component="section" withBorder p="md" aria-labelledby={id}>
      <Stack gap="xs" align="flex-start">
        <Title order={2} size="h3" id={id}>
          {title}
        </Title>
        {note !== undefined && <Text c="dimmed">{note}</Text>}
        {children}
      </Stack>
    </Paper>
  );
}
