import { Button } from '@mantine/core';
import { useState } from 'react';
import { backupText } from '../../../../shared/i18n/vi/backup.ts';
import type { BackupEntry } from '../../../../shared/ipc/backup.ts';
import { call } from '../../../api.ts';
import { momentText } from '../../../parts/moment-text.ts';
import { notify } from '../../../parts/notify.ts';

/** Reads the copy to its end and opens it. */
export function CheckCopy({ copy: { place, file, at } }: { copy: BackupEntry }) {
  const [busy, setBusy] = useState(false);
  const when = momentText(at);
  const check = async () => {
    setBusy(true);
    const checked = await call('backup.check', { place, file });
    setBusy(false);
    if (checked.ok) notify.news(backupText.panel.checked(when, checked.value.members));
    else notify.failure(checked.error);
  };
  return (
    <Button
      size="compact-sm"
      variant="subtle"
      color="gray"
      loading={busy}
      aria-label={backupText.panel.checkOf(when)}
      onClick={() => void check()}
    >
      {backupText.panel.check}
    </Button>
  );
}
