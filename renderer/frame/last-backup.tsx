import { Anchor, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { appText } from '../../shared/i18n/vi/app.ts';
import { useOp } from '../api.ts';
import { momentText } from '../parts/moment-text.ts';
import { notify } from '../parts/notify.ts';
import classes from './status-line.module.css';

/** When the register was copied last; where the program could not do it by itself, that, and the way to the reason. */
export function LastBackup({ at }: { at: string | null }) {
  const { data } = useOp('backup.status', {});
  const failed = data?.problem != null || data?.second?.problem != null;
  useEffect(
    () =>
      window.app.on((message) => {
        if (message.type === 'backup.failed') notify.failure(message.error);
      }),
    [],
  );
  const last = at === null ? appText.neverBackedUp : appText.lastBackup(momentText(at));
  return (
    <>
      <Text className={classes.last ?? ''} data-failed={failed || undefined}>
        {last}
      </Text>
      {failed && (
        <Anchor
          c="inherit"
          fw={600}
          underline="always"
          className={classes.failed ?? ''}
          title={last}
          renderRoot={(props) => <Link to="/an-toan" search={{ muc: 'sao-luu' }} {...props} />}
        >
          <IconAlertTriangle size={18} aria-hidden />
          {appText.backupFailed}
        </Anchor>
      )}
    </>
  );
}
