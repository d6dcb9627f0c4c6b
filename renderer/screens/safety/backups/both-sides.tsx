import { Alert, List, Table, Text } from '@mantine/core';
import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import { backupText } from '../../../../shared/i18n/vi/backup.ts';
import type { RegisterSide, RestorePreview } from '../../../../shared/ipc/backup.ts';
import { momentText } from '../../../parts/moment-text.ts';

const text = backupText.restore;

const deedText = (deed: RegisterSide['lastDeed']): string =>
  deed ? `${deed.name} – ${deed.actor}, ${momentText(deed.at)}` : text.noDeed;

/** The register that is there beside the copy, and what only the one that is there has. */
export function BothSides({ preview: { present, copy, lost, sameLine } }: { preview: RestorePreview }) {
  const rows: readonly [string, (side: RegisterSide) => string][] = [
    [text.day, ({ at }) => momentText(at)],
    [text.members, ({ members }) => members.toLocaleString('vi-VN')],
    [text.events, ({ events }) => events.toLocaleString('vi-VN')],
    [text.lastDeed, ({ lastDeed }) => deedText(lastDeed)],
  ];
  const nothing = sameLine && lost.count === 0;
  const Icon = nothing ? IconInfoCircle : IconAlertTriangle;
  return (
    <>
      <Table maw={860}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th />
            <Table.Th>{text.present}</Table.Th>
            <Table.Th>{text.copy}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(([label, of]) => (
            <Table.Tr key={label}>
              <Table.Th scope="row">{label}</Table.Th>
              <Table.Td>{of(present)}</Table.Td>
              <Table.Td>{of(copy)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Alert
        color={nothing ? 'gray' : 'orange'}
        icon={<Icon aria-hidden />}
        title={sameLine ? text.lostTitle(lost.count) : text.otherLine}
      >
        {lost.newest.length > 0 && (
          <List fz="sm">
            {lost.newest.map((deed) => (
              <List.Item key={`${deed?.at} ${deed?.name}`}>{deedText(deed)}</List.Item>
            ))}
          </List>
        )}
        {lost.count > lost.newest.length && <Text>{text.lostMore(lost.count - lost.newest.length)}</Text>}
      </Alert>
    </>
  );
}
