import { Alert, Button, Paper, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconDatabaseExport } from '@tabler/icons-react';
import { backupText } from '../../../../shared/i18n/vi/backup.ts';
import { useCommand, useOp } from '../../../api.ts';
import { ErrorNote } from '../../../parts/error-note.tsx';
import { errorWords } from '../../../parts/error-words.tsx';
import { momentText } from '../../../parts/moment-text.ts';
import { May } from '../../../parts/rights/may.tsx';

const text = backupText.panel;

/** A copy that has been opened and counted, or the sentence why there is none. */
export function BackupNow() {
  const status = useOp('backup.status', {});
  const backup = useCommand('register.backup');
  const { lastAt = null, changedSince = false, problem = null } = status.data ?? {};
  const second = backup.data?.second ?? null;
  return (
    <Paper component="section" aria-label={text.nowTitle} withBorder p="md">
      <Title order={2} mb={4}>
        {text.nowTitle}
      </Title>
      <Text c="dimmed" mb="xs" maw={860}>
        {text.note}
      </Text>
      <Stack gap="xs" align="flex-start">
        {status.data && (
          <Text>
            {lastAt === null
              ? text.never
              : `${text.last(momentText(lastAt))} ${changedSince ? text.changed : text.unchanged}`}
          </Text>
        )}
        {problem && (
          <Alert
            color="orange"
            icon={<IconAlertTriangle aria-hidden />}
            title={text.problem(momentText(problem.at))}
          >
            {errorWords(problem.error)}
          </Alert>
        )}
        <May right="write">
          <Button
            leftSection={<IconDatabaseExport size={18} aria-hidden />}
            loading={backup.isPending}
            onClick={() => backup.mutate({})}
          >
            {text.now}
          </Button>
        </May>
        {backup.data && <Text role="status">{text.done(backup.data.file, momentText(backup.data.at))}</Text>}
        {second?.ok && (
          <Text role="status">
            {text.doneTwice(momentText(second.at), backupText.free(second.freeBytes))}
          </Text>
        )}
        <ErrorNote error={second && !second.ok ? second.error : status.data?.second?.problem} />
        <ErrorNote error={backup.error?.error ?? status.error?.error} />
      </Stack>
    </Paper>
  );
}
