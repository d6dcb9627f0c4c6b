/** Lets through only after the tier's own password was given, and shuts again when the tier has closed of itself. */
import { Button, Group, Paper, Stack, Text } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { restrictedText as text } from '../../../shared/i18n/vi/restricted.ts';
import { useCommand } from '../../api.ts';
import { ErrorNote } from '../error-note.tsx';
import { Loading } from '../loading.tsx';
import { May } from '../rights/may.tsx';
import { ChangeRestricted } from './restricted-change.tsx';
import { RestrictedKey } from './restricted-key.tsx';
import { useRestrictedStatus } from './use-restricted-status.ts';

export function RestrictedGate({ children }: { children: ReactNode }) {
  const status = useRestrictedStatus();
  if (status.isPending) return <Loading />;
  if (!status.data) return <ErrorNote error={status.error?.error} />;
  if (status.data.open)
    return (
      <>
        <OpenBar practice={status.data.practice} />
        {children}
      </>
    );
  return (
    <Paper withBorder p="lg" maw={620} mx="auto" mt="md">
      <Stack gap="md">
        <RestrictedKey status={status.data} />
        <Text c="dimmed">{text.what}</Text>
      </Stack>
    </Paper>
  );
}

function OpenBar({ practice }: { practice: boolean }) {
  const lock = useCommand('restricted.lock');
  const [changing, setChanging] = useState(false);
  return (
    <Group gap="sm" mb="xs">
      <Text c="dimmed">{text.openNote}</Text>
      <May right="today">
        <Button
          size="compact-md"
          variant="default"
          leftSection={<IconLock size={18} aria-hidden />}
          loading={lock.isPending}
          onClick={() => lock.mutate({})}
        >
          {text.lock}
        </Button>
      </May>
      {!practice && (
        <May right="decide">
          <Button size="compact-md" variant="subtle" color="gray" onClick={() => setChanging(true)}>
            {text.change}
          </Button>
        </May>
      )}
      <ErrorNote error={lock.error?.error} />
      {changing && <ChangeRestricted onClose={() => setChanging(false)} />}
    </Group>
  );
}
