import { Button, Code, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconDeviceUsb, IconShieldCheck } from '@tabler/icons-react';
import { backupText } from '../../../../shared/i18n/vi/backup.ts';
import { useCommand, useOp } from '../../../api.ts';
import { ErrorNote } from '../../../parts/error-note.tsx';
import { momentText } from '../../../parts/moment-text.ts';
import { May } from '../../../parts/rights/may.tsx';

const text = backupText.panel;

/** Where every copy goes a second time: chosen once, for this PC. */
export function SecondPlace() {
  const status = useOp('backup.status', {});
  const choose = useCommand('backup.chooseSecond');
  const forget = useCommand('backup.forgetSecond');
  const second = status.data?.second ?? null;
  return (
    <Paper component="section" aria-label={text.secondTitle} withBorder p="md">
      <Title order={2} mb={4}>
        {text.secondTitle}
      </Title>
      <Text c="dimmed" mb="xs" maw={860}>
        {text.secondNote}
      </Text>
      <Stack gap="xs" align="flex-start">
        {second && (
          <>
            <Code ff="text" bg="transparent" p={0} fz="sm" style={{ overflowWrap: 'anywhere' }}>
              {second.folder}
            </Code>
            {second.present ? (
              <Group gap={6} wrap="nowrap">
                {second.newest && <IconShieldCheck size={20} aria-hidden />}
                <Text>
                  {second.newest ? text.secondNewest(momentText(second.newest.at)) : text.secondNone}
                  {second.freeBytes !== null && ` (${backupText.free(second.freeBytes)})`}
                </Text>
              </Group>
            ) : (
              <Group gap={6} wrap="nowrap">
                <IconAlertTriangle size={20} aria-hidden />
                <Text>{text.absent}</Text>
              </Group>
            )}
          </>
        )}
        <May right="write" told>
          <Group gap="xs">
            <Button
              variant="default"
              leftSection={<IconDeviceUsb size={18} aria-hidden />}
              loading={choose.isPending}
              onClick={() => choose.mutate({})}
            >
              {second ? text.chooseOther : text.choose}
            </Button>
            {second && (
              <Button variant="subtle" color="gray" onClick={() => forget.mutate({})}>
                {text.forget}
              </Button>
            )}
          </Group>
        </May>
        <ErrorNote error={choose.error?.error ?? forget.error?.error} />
      </Stack>
    </Paper>
  );
}
