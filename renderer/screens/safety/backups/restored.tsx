import { Alert, Button, Stack, Text } from '@mantine/core';
import { IconArrowBackUp, IconCheck } from '@tabler/icons-react';
import { backupText } from '../../../../shared/i18n/vi/backup.ts';
import type { BackupEntry, RestoreDone } from '../../../../shared/ipc/backup.ts';
import { momentText } from '../../../parts/moment-text.ts';
import { May } from '../../../parts/rights/may.tsx';
import { useFocusHere } from '../../../parts/use-focus-here.ts';

const text = backupText.restore;

interface Props {
  readonly copy: BackupEntry;
  readonly done: RestoreDone;
  readonly onUndo: (copy: BackupEntry) => void;
}

/** What stands there now, and the way back. */
export function Restored({ copy, done: { before, members, events }, onUndo }: Props) {
  const here = useFocusHere<HTMLDivElement>();
  return (
    <Alert ref={here} tabIndex={-1} color="teal" icon={<IconCheck aria-hidden />} role="status">
      <Stack gap="xs" align="flex-start">
        <Text>{text.done(momentText(copy.at), members, events)}</Text>
        <Text>{text.undoNote}</Text>
        <May right="keep">
          <Button
            variant="default"
            leftSection={<IconArrowBackUp size={18} aria-hidden />}
            onClick={() => onUndo(before)}
          >
            {text.undo}
          </Button>
        </May>
      </Stack>
    </Alert>
  );
}
