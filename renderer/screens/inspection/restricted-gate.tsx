/** Lets through only after the tier's own password was given, and shuts again when the tier has closed of itself. */
import { Button, Group, Paper, Stack, Text } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { restrictedText as text } from '../../../shared/i18n/vi/restricted.ts';
import { useCommand, useOp } from '../../api.ts';
import { ErrorNote } from '../../parts/error-note.tsx';
import { Loading } from '../../parts/loading.tsx';
import { ChangeRestricted } from './restricted-change.tsx';
import { ResetRestricted, SetRestricted } from './restricted-set.tsx';
import { UnlockRestricted } from './restricted-unlock.tsx';

/** How often the screen looks whether the tier has closed meanwhile; looking is no use of it. */
const lookEvery = 20_000;

export function RestrictedGate({ children }: { children: ReactNode }) {
  const status = useOp('restricted.status', {});
  const client = useQueryClient();
  const [forgotten, setForgotten] = useState(false);
  const open = status.data?.open;
  useEffect(() => {
    if (open !== true) return;
    const look = () => void client.invalidateQueries({ queryKey: ['restricted.status'] });
    const timer = window.setInterval(look, lookEvery);
    return () => window.clearInterval(timer);
  }, [open, client]);
  // What was read while it was open must not be shown again out of the cache.
  useEffect(() => {
    if (open === false) client.removeQueries({ type: 'inactive' });
  }, [open, client]);

  if (status.isPending) return <Loading />;
  if (!status.data) return <ErrorNote error={status.error?.error} />;
  if (status.data.open)
    return (
      <>
        <OpenBar practice={status.data.practice} />
        {children}
      </>
    );
  const { set, practice } = status.data;
  return (
    <Paper withBorder p="lg" maw={620} mx="auto" mt="md">
      <Stack gap="md">
        {!set ? (
          <SetRestricted practice={practice} />
        ) : forgotten ? (
          <ResetRestricted onBack={() => setForgotten(false)} />
        ) : (
          <UnlockRestricted practice={practice} onForgotten={() => setForgotten(true)} />
        )}
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
      <Button
        size="compact-md"
        variant="default"
        leftSection={<IconLock size={18} aria-hidden />}
        loading={lock.isPending}
        onClick={() => lock.mutate({})}
      >
        {text.lock}
      </Button>
      {!practice && (
        <Button size="compact-md" variant="subtle" color="gray" onClick={() => setChanging(true)}>
          {text.change}
        </Button>
      )}
      <ErrorNote error={lock.error?.error} />
      {changing && <ChangeRestricted onClose={() => setChanging(false)} />}
    </Group>
  );
}
