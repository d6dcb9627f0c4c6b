/** Copies of the register: making one now, the second place, and the list from which one is taken back. */
import { Stack } from '@mantine/core';
import { useState } from 'react';
import type { BackupEntry, RestoreDone } from '../../../../shared/ipc/backup.ts';
import { BackupList } from './backup-list.tsx';
import { BackupNow } from './backup-now.tsx';
import { RestoreForm } from './restore-form.tsx';
import { Restored } from './restored.tsx';
import { SecondPlace } from './second-place.tsx';

type View =
  | { readonly name: 'list' }
  | { readonly name: 'restore'; readonly copy: BackupEntry }
  | { readonly name: 'restored'; readonly copy: BackupEntry; readonly done: RestoreDone };

export function BackupsPanel() {
  const [view, setView] = useState<View>({ name: 'list' });
  const list = () => setView({ name: 'list' });
  if (view.name === 'restore')
    return (
      <RestoreForm
        copy={view.copy}
        onBack={list}
        onDone={(done) => setView({ name: 'restored', copy: view.copy, done })}
      />
    );
  return (
    <Stack gap="md">
      {view.name === 'restored' && (
        <Restored copy={view.copy} done={view.done} onUndo={(copy) => setView({ name: 'restore', copy })} />
      )}
      <BackupNow />
      <SecondPlace />
      <BackupList onRestore={(copy) => setView({ name: 'restore', copy })} />
    </Stack>
  );
}
