/** Profiles of printers, and measuring one from a single test sheet. */
import { Button, Group, Stack, Text } from '@mantine/core';
import { IconRuler2 } from '@tabler/icons-react';
import { useState } from 'react';
import { printerProfileText as text } from '../../../../shared/i18n/vi/overlay.ts';
import type { PrinterProfile } from '../../../../shared/ipc/printer-profile.ts';
import { useOp } from '../../../api.ts';
import { EmptyState } from '../../../parts/empty-state.tsx';
import { ErrorNote } from '../../../parts/error-note.tsx';
import { Loading } from '../../../parts/loading.tsx';
import { CheckSheet } from './check-sheet.tsx';
import { Measure } from './measure.tsx';
import { ProfileTable } from './profile-table.tsx';

type View =
  | { readonly show: 'list' }
  | { readonly show: 'measure'; readonly profile: PrinterProfile | null }
  | { readonly show: 'check'; readonly profile: PrinterProfile };

export function PrintersPanel() {
  const [view, setView] = useState<View>({ show: 'list' });
  const profiles = useOp('printerProfile.list', {});
  const back = () => setView({ show: 'list' });
  if (view.show === 'measure') return <Measure profile={view.profile} onDone={back} />;
  if (view.show === 'check') return <CheckSheet profile={view.profile} onDone={back} />;
  if (profiles.isPending) return <Loading />;
  const measure = (
    <Button
      leftSection={<IconRuler2 size={18} aria-hidden />}
      onClick={() => setView({ show: 'measure', profile: null })}
    >
      {text.start}
    </Button>
  );
  return (
    <Stack gap="md">
      <ErrorNote error={profiles.error?.error} />
      {profiles.data?.length === 0 ? (
        <EmptyState text={`${text.empty} ${text.about}`}>{measure}</EmptyState>
      ) : (
        <>
          <Group justify="space-between" align="flex-start" wrap="nowrap">
            <Text maw={760}>{text.about}</Text>
            {measure}
          </Group>
          <ProfileTable
            profiles={profiles.data ?? []}
            onAnew={(profile) => setView({ show: 'measure', profile })}
            onCheck={(profile) => setView({ show: 'check', profile })}
          />
        </>
      )}
    </Stack>
  );
}
