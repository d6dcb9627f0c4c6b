/** Who stayed away or paid no dues for months of the year: told, never decided here. */
import { Anchor, Badge, Stack, Table, Text } from '@mantine/core';
import { IconAlertTriangle, IconBell } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { meetingText } from '../../../shared/i18n/vi/meeting.ts';
import type { StrikeOffRow } from '../../../shared/ipc/meeting.ts';
import { useOp } from '../../api.ts';
import { ErrorNote } from '../../parts/error-note.tsx';
import { Loading } from '../../parts/loading.tsx';

const text = meetingText.strikeOff;

export function StrikeOffList({ orgId, year }: { orgId: number; year: number }) {
  const found = useOp('meeting.strikeOff', { orgId, year });
  if (found.isPending) return <Loading />;
  if (!found.data) return <ErrorNote error={found.error?.error} />;
  const citations = [...new Set(found.data.flatMap((row) => row.grounds.map((ground) => ground.citation)))];
  return (
    <Stack gap="sm">
      <Text c="dimmed">{[text.note, ...citations.map(text.basis)].join(' ')}</Text>
      {found.data.length === 0 ? (
        <Text role="status">{text.none(year)}</Text>
      ) : (
        <Table.ScrollContainer minWidth={760} type="native">
          <Table aria-label={text.list} highlightOnHover>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{text.columns.name}</Table.Th>
                <Table.Th>{text.columns.org}</Table.Th>
                <Table.Th>{text.columns.grounds}</Table.Th>
                <Table.Th>{text.columns.level}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {found.data.map((row) => (
                <Row key={row.memberId} row={row} />
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
    </Stack>
  );
}

function Row({ row }: { row: StrikeOffRow }) {
  const alarm = row.grounds.some(({ level }) => level === 'alarm');
  const Icon = alarm ? IconAlertTriangle : IconBell;
  return (
    <Table.Tr>
      <Table.Td>
        <Anchor
          renderRoot={(props) => (
            <Link to="/dang-vien/$id" params={{ id: String(row.memberId) }} {...props} />
          )}
        >
          {row.name}
        </Anchor>
      </Table.Td>
      <Table.Td>{row.orgName}</Table.Td>
      <Table.Td>
        {row.grounds.map(({ ground, months }) => (
          <Text key={ground}>{text.months(text.grounds[ground], months)}</Text>
        ))}
      </Table.Td>
      <Table.Td>
        <Badge
          variant="outline"
          color={alarm ? 'red' : 'orange'}
          size="lg"
          tt="none"
          fw={500}
          fz="sm"
          leftSection={<Icon size={16} aria-hidden />}
          styles={{ label: { color: 'var(--mantine-color-text)' } }}
        >
          {text.levels[alarm ? 'alarm' : 'warn']}
        </Badge>
      </Table.Td>
    </Table.Tr>
  );
}
