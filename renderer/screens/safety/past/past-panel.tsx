/** A day → the copy of that evening, beside today's figures as of that day; all copies; what has changed since. */
import { Button, Group, Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { IconFolderOpen, IconHistory } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { pastText as text } from '../../../../shared/i18n/vi/past.ts';
import type { PastBackup } from '../../../../shared/ipc/past.ts';
import { newestBefore } from '../../../../shared/rules/newest-before.ts';
import { useOp } from '../../../api.ts';
import { ErrorNote } from '../../../parts/error-note.tsx';
import { Loading } from '../../../parts/loading.tsx';
import { PartialDateInput } from '../../../parts/partial-date-input.tsx';
import { BackupTable } from './backup-table.tsx';
import { ComparisonCard } from './comparison-card.tsx';
import { useLookAt } from './use-look-at.ts';

const isDay = (iso: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(iso);

export function PastPanel() {
  const list = useOp('past.list', {});
  const lookAt = useLookAt();
  const [day, setDay] = useState('');
  if (list.error) return <ErrorNote error={list.error.error} />;
  if (!list.data) return <Loading />;
  return (
    <Stack gap="md" maw={1000}>
      <Text>{text.intro}</Text>
      <Text>{text.dayNote}</Text>
      <Group align="flex-end" gap="md">
        <PartialDateInput label={text.day} value={day} onChange={setDay} />
        <Button
          variant="default"
          leftSection={<IconFolderOpen size={18} aria-hidden />}
          loading={lookAt.busy}
          onClick={() => void lookAt.pick()}
        >
          {text.pick}
        </Button>
      </Group>
      <ErrorNote error={lookAt.error} />
      {isDay(day) && <DayChoice day={day} backups={list.data} onShow={lookAt.show} busy={lookAt.busy} />}
      <ComparisonCard />
      <Title order={3}>{text.all}</Title>
      <BackupTable backups={list.data} onShow={lookAt.show} />
    </Stack>
  );
}

interface DayProps {
  readonly day: string;
  readonly backups: readonly PastBackup[];
  readonly onShow: (backup: PastBackup) => void;
  readonly busy: boolean;
}

/** Two different questions with different answers: what stood in the register then, and what we know today of then. */
function DayChoice({ day, backups, onShow, busy }: DayProps) {
  const navigate = useNavigate();
  const found = newestBefore(backups, day);
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }}>
      <Paper withBorder p="md">
        <Title order={3}>{text.fromBackup}</Title>
        <Text c="dimmed" mb="xs">
          {text.fromBackupNote}
        </Text>
        {found ? (
          <Group gap="sm">
            <Text>{text.found(found.at)}</Text>
            <Button
              leftSection={<IconHistory size={18} aria-hidden />}
              loading={busy}
              onClick={() => onShow(found)}
            >
              {text.show}
            </Button>
          </Group>
        ) : (
          <Text>{text.noneBefore(day)}</Text>
        )}
      </Paper>
      <Paper withBorder p="md">
        <Title order={3}>{text.asOf}</Title>
        <Text c="dimmed" mb="xs">
          {text.asOfNote}
        </Text>
        <Group gap="sm">
          <Button
            variant="default"
            onClick={() => void navigate({ to: '/dang-vien', search: { ngay: day } })}
          >
            {text.asOfList}
          </Button>
          <Button
            variant="default"
            onClick={() =>
              void navigate({ to: '/bao-cao', search: { tu: `${day.slice(0, 4)}-01-01`, den: day } })
            }
          >
            {text.asOfReport}
          </Button>
        </Group>
      </Paper>
    </SimpleGrid>
  );
}
