import { Button, Text } from '@mantine/core';
import { IconDatabaseExport } from '@tabler/icons-react';
import { settingsText as text } from '../../../shared/i18n/vi/settings.ts';
import { useCommand } from '../../api.ts';
import { ErrorNote } from '../../parts/error-note.tsx';
import { momentText } from '../../parts/moment-text.ts';

/** A backup that has been opened and counted, or the sentence why there is none. */
export function BackupNow({ lastBackupAt }: { lastBackupAt: string | null }) {
  const backup = useCommand('register.backup');
  return (
    <>
      <Text>{lastBackupAt === null ? text.never : text.last(momentText(lastBackupAt))}</Text>
      <Button
        variant="default"
        leftSection={<IconDatabaseExport size={18} aria-hidden />}
        loading={backup.isPending}
        onClick={() => backup.mutate({})}
      >
        {text.backupNow}
      </Button>
      {backup.data && (
        <Text role="status">{text.backedUp(backup.data.file, momentText(backup.data.at))}</Text>
      )}
      <ErrorNote error={backup.error?.error} />
    </>
  );
}
