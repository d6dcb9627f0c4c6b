import { Alert } from '@mantine/core';
import { IconHourglass } from '@tabler/icons-react';
import { startText } from '../../../shared/i18n/vi/start.ts';

/** After wrong ones: how long, counted down; nothing while one may try. Screen readers are told once, not each second. */
export function WaitNote({ left }: { left: number }) {
  if (left <= 0) return null;
  return (
    <Alert color="orange" icon={<IconHourglass aria-hidden />} title={startText.waitTitle} role="alert">
      <span role="timer" aria-live="off">
        {startText.wait(left)}
      </span>{' '}
      {startText.waitNote}
    </Alert>
  );
}
