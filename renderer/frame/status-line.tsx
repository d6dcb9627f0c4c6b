import { Text, UnstyledButton } from '@mantine/core';
import { appText } from '../../shared/i18n/vi/app.ts';
import type { RegisterInfo, RegisterStatus } from '../../shared/ipc/register.ts';
import { call } from '../api.ts';
import classes from './frame.module.css';
import { LastBackup } from './last-backup.tsx';
import { UnsavedDrafts } from './unsaved-drafts.tsx';

/** Last backup, where the data is, forms begun and not recorded, version. */
export function StatusLine({ status, info }: { status: RegisterStatus; info: RegisterInfo }) {
  return (
    <footer className={classes.status}>
      <LastBackup at={info.lastBackupAt} />
      <UnstyledButton
        miw={0}
        flex={1}
        title={appText.showDataFolder}
        aria-label={`${appText.showDataFolder}: ${status.dataFolder}`}
        onClick={() => void call('folder.showData', {})}
      >
        <Text truncate td="underline">
          {appText.dataFolder(status.dataFolder)}
        </Text>
      </UnstyledButton>
      <UnsavedDrafts />
      <Text>{appText.version(status.version)}</Text>
    </footer>
  );
}
