import { Button, Table } from '@mantine/core';
import { pastText as text } from '../../../../shared/i18n/vi/past.ts';
import type { PastBackup } from '../../../../shared/ipc/past.ts';
import { EmptyState } from '../../../parts/empty-state.tsx';
import { momentText } from '../../../parts/moment-text.ts';

interface Props {
  readonly backups: readonly PastBackup[];
  readonly onShow: (backup: PastBackup) => void;
}

export function BackupTable({ backups, onShow }: Props) {
  if (backups.length === 0) return <EmptyState text={text.noBackups} />;
  return (
    <Table aria-label={text.all} verticalSpacing={4}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{text.columnAt}</Table.Th>
          <Table.Th>{text.columnFile}</Table.Th>
          <Table.Th ta="right">{text.columnSize}</Table.Th>
          <Table.Th />
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {backups.map((backup) => (
          <Table.Tr key={backup.file}>
            <Table.Td>{momentText(backup.at)}</Table.Td>
            <Table.Td>{backup.file}</Table.Td>
            <Table.Td ta="right">{text.size(backup.size)}</Table.Td>
            <Table.Td ta="right">
              <Button
                size="compact-sm"
                variant="default"
                aria-label={`${text.show}: ${momentText(backup.at)}`}
                onClick={() => onShow(backup)}
              >
                {text.show}
              </Button>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
