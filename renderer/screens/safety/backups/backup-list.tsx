import { Button, Group, Paper, Table, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconHelpCircle, IconRefresh, IconShieldCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { backupText } from '../../../../shared/i18n/vi/backup.ts';
import type { BackupEntry, BackupState } from '../../../../shared/ipc/backup.ts';
import { useOp } from '../../../api.ts';
import { EmptyState } from '../../../parts/empty-state.tsx';
import { ErrorNote } from '../../../parts/error-note.tsx';
import { Loading } from '../../../parts/loading.tsx';
import { momentText } from '../../../parts/moment-text.ts';
import { May } from '../../../parts/rights/may.tsx';
import { CheckCopy } from './check-copy.tsx';

const text = backupText.panel;
const shown = 12;

const icons: Record<BackupState, typeof IconShieldCheck> = {
  sealed: IconShieldCheck,
  unproven: IconHelpCircle,
  broken: IconAlertTriangle,
  foreign: IconAlertTriangle,
};

/** Newest first; the older ones on demand. */
export function BackupList({ onRestore }: { onRestore: (copy: BackupEntry) => void }) {
  const list = useOp('backup.list', {});
  const [all, setAll] = useState(false);
  const copies = list.data ?? [];
  const visible = all ? copies : copies.slice(0, shown);
  return (
    <Paper component="section" aria-label={text.listTitle} withBorder p="md">
      <Group justify="space-between" mb="xs">
        <Title order={2}>{text.listTitle}</Title>
        <Button
          variant="subtle"
          color="gray"
          leftSection={<IconRefresh size={18} aria-hidden />}
          loading={list.isFetching}
          onClick={() => void list.refetch()}
        >
          {text.reload}
        </Button>
      </Group>
      <ErrorNote error={list.error?.error} />
      {list.isPending && <Loading />}
      {list.data?.length === 0 && <EmptyState text={text.empty} />}
      {copies.length > 0 && (
        <Table.ScrollContainer minWidth={760}>
          <Table>
            <Table.Thead>
              <Table.Tr>
                {Object.values(text.columns).map((column) => (
                  <Table.Th key={column}>{column}</Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {visible.map((copy) => (
                <Row key={`${copy.place} ${copy.file}`} copy={copy} onRestore={onRestore} />
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      {visible.length < copies.length && (
        <Button variant="subtle" color="gray" onClick={() => setAll(true)}>
          {text.more(copies.length - visible.length)}
        </Button>
      )}
    </Paper>
  );
}

function Row({ copy, onRestore }: { copy: BackupEntry; onRestore: (copy: BackupEntry) => void }) {
  const Icon = icons[copy.state];
  const when = momentText(copy.at);
  return (
    <Table.Tr>
      <Table.Td>{when}</Table.Td>
      <Table.Td>{copy.reason ? backupText.reasons[copy.reason] : '–'}</Table.Td>
      <Table.Td>{copy.members === null ? '–' : copy.members.toLocaleString('vi-VN')}</Table.Td>
      <Table.Td>{backupText.size(copy.bytes)}</Table.Td>
      <Table.Td>
        <Group gap={6} wrap="nowrap">
          <Icon size={18} style={{ flex: 'none' }} aria-hidden />
          <Text>{backupText.states[copy.state]}</Text>
        </Group>
      </Table.Td>
      <Table.Td>{backupText.places[copy.place]}</Table.Td>
      <Table.Td>
        <Group gap={4}>
          {(copy.state === 'sealed' || copy.state === 'unproven') && (
            <May right="keep">
              <Button
                size="compact-sm"
                variant="default"
                aria-label={text.restoreOf(when)}
                onClick={() => onRestore(copy)}
              >
                {text.restore}
              </Button>
            </May>
          )}
          <CheckCopy copy={copy} />
        </Group>
      </Table.Td>
    </Table.Tr>
  );
}
