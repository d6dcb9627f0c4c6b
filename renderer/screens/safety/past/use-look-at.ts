import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { OpSent } from '../../../../shared/ipc/contract.ts';
import type { PastBackup } from '../../../../shared/ipc/past.ts';
import type { AppError } from '../../../../shared/result.ts';
import { call } from '../../../api.ts';

/** Opens a copy at the past desk and brings its window to the front. */
export function useLookAt() {
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<AppError>();

  async function open(what: OpSent<'past.open'>): Promise<void> {
    setBusy(true);
    setError(undefined);
    const opened = await call('past.open', what);
    const shown = opened.ok ? await call('past.show', {}) : opened;
    if (!shown.ok) setError(shown.error);
    await client.invalidateQueries();
    setBusy(false);
  }

  return {
    busy,
    error,
    show: (backup: PastBackup): void => void open({ file: backup.file }),
    async pick(): Promise<void> {
      const picked = await call('file.pickOpen', { purpose: 'backup' });
      if (!picked.ok) setError(picked.error);
      else if (picked.value) await open({ token: picked.value.token });
    },
  };
}
