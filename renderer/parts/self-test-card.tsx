import { Group, Paper, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { startNoteText as text } from '../../shared/i18n/vi/start-note.ts';
import { useOp } from '../api.ts';
import { ErrorNote } from './error-note.tsx';
import { Loading } from './loading.tsx';

/** What was checked when the register was opened, line by line. */
export function SelfTestCard() {
  const { data, error } = useOp('register.selfTest', {});
  return (
    <Paper component="section" aria-label={text.selfTest} withBorder p="md">
      <Title order={3}>{text.selfTest}</Title>
      <ErrorNote error={error?.error} />
      {!data && !error && <Loading />}
      {data && <Text c="dimmed">{text.versions(data.sqlite, data.ciphers, data.schema)}</Text>}
      {data?.checks.map(({ name, passed }) => (
        <Group key={name} gap="xs" wrap="nowrap">
          {passed ? (
            <IconCheck size={18} aria-hidden color="var(--mantine-color-teal-8)" />
          ) : (
            <IconAlertTriangle size={18} aria-hidden color="var(--mantine-color-orange-8)" />
          )}
          <Text>
            {text.checks[name]}: {passed ? text.passed : text.failed}
          </Text>
        </Group>
      ))}
    </Paper>
  );
}
