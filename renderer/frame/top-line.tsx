import { Button, Text, Tooltip } from '@mantine/core';
import { spotlight } from '@mantine/spotlight';
import { IconListSearch, IconLock } from '@tabler/icons-react';
import { appText } from '../../shared/i18n/vi/app.ts';
import type { RegisterInfo } from '../../shared/ipc/register.ts';
import { useLock } from '../fields/use-lock.ts';
import classes from './frame.module.css';
import { SearchBox } from './search-box.tsx';

/** Whose register this is, the search, the commands and the lock. */
export function TopLine({ info }: { info: RegisterInfo }) {
  const { lock, isPending } = useLock();
  return (
    <header className={classes.top}>
      <div className={classes.names}>
        <Text fw={600} truncate title={info.name}>
          {info.name}
        </Text>
        <Text c="dimmed" truncate title={info.file}>
          {info.upperName === '' ? info.file : `${info.upperName} · ${info.file}`}
        </Text>
      </div>
      <SearchBox />
      <Tooltip label={appText.commandsTip}>
        <Button
          variant="default"
          leftSection={<IconListSearch size={18} aria-hidden />}
          onClick={() => spotlight.open()}
        >
          {appText.commands}
        </Button>
      </Tooltip>
      <Tooltip label={appText.lockTip}>
        <Button
          variant="default"
          leftSection={<IconLock size={18} aria-hidden />}
          loading={isPending}
          onClick={lock}
        >
          {appText.lock}
        </Button>
      </Tooltip>
    </header>
  );
}
