import { SegmentedControl, Text } from '@mantine/core';
import { useId } from 'react';
import { ownKeysText as text } from '../../../../shared/i18n/vi/own-keys.ts';
import { idleChoices } from '../../../../shared/ipc/window.ts';
import { useCommand, useOp } from '../../../api.ts';
import { ErrorNote } from '../../../parts/error-note.tsx';

/** How long this PC waits for somebody before it locks the register. */
export function IdleChoice() {
  const id = useId();
  const settings = useOp('window.settings', {});
  const change = useCommand('window.idleLock');
  return (
    <div>
      <Text id={id}>{text.idleChoice}</Text>
      <SegmentedControl
        aria-labelledby={id}
        value={String(settings.data?.idleMinutes ?? 15)}
        onChange={(value) => {
          const minutes = idleChoices.find((one) => String(one) === value);
          if (minutes !== undefined) change.mutate({ minutes });
        }}
        data={idleChoices.map((minutes) => ({ value: String(minutes), label: text.idle(minutes) }))}
      />
      <ErrorNote error={settings.error?.error ?? change.error?.error} />
    </div>
  );
}
