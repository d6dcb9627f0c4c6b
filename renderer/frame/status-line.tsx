import { Text, UnstyledButton } from '@mantine/core';
import { IconFolder } from '@tabler/icons-react';
import { appText } from '../../shared/i18n/vi/app.ts';
import { peopleText } from '../../shared/i18n/vi/people.ts';
import type { RegisterInfo, RegisterStatus } from '../../shared/ipc/register.ts';
import { call } from '../api.ts';
import { May } from '../parts/rights/may.tsx';
import { LastBackup } from './last-backup.tsx';
import classes from './status-line.module.css';
import { UnsavedDrafts } from './unsaved-drafts.tsx';

/** Last backup, where the data is, forms begun and not recorded, version. */
export function StatusLine({ status, info }: { status: RegisterStatus; info: RegisterInfo }) {
  return (
    <footer className={classes.status}>
      <May right="today">
        <LastBackup at={info.lastBackupAt} />
      </May>
      <div className={classes.folderBox}>
        <May right="today">
          <ShownFolder folder={status.dataFolder} />
        </May>
      </div>
      <Text className={classes.person ?? ''} truncate title={peopleText.atWork(info.person)}>
        {peopleText.atWork(info.person)}
      </Text>
      <May right="write">
        <UnsavedDrafts />
      </May>
      <Text className={classes.version ?? ''}>{appText.version(status.version)}</Text>
    </footer>
  );
}

/** Shortened in the middle: its beginning tells the disk and its end the folder. Where there is no room, its icon alone. */
function ShownFolder({ folder }: { readonly folder: string }) {
  const cut = Math.max(folder.lastIndexOf('/'), folder.lastIndexOf('\\'), 0);
  return (
    <UnstyledButton
      className={classes.folder ?? ''}
      title={`${appText.showDataFolder}: ${folder}`}
      aria-label={`${appText.showDataFolder}: ${folder}`}
      onClick={() => void call('folder.showData', {})}
    >
      <IconFolder size={18} aria-hidden />
      <span className={classes.start}>{appText.dataFolder(folder.slice(0, cut))}</span>
      <span className={classes.end}>{folder.slice(cut)}</span>
    </UnstyledButton>
  );
}
