import { Anchor, Table, Text } from '@mantine/core';
import { petitionKinds, petitionResults, senderKinds } from '../../../shared/entities/petition.ts';
import { petitionText as text } from '../../../shared/i18n/vi/petition.ts';
import type { PetitionRow } from '../../../shared/ipc/petition.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import { PetitionState } from './petition-state.tsx';

interface Props {
  readonly rows: readonly PetitionRow[];
  readonly onOpen: (id: number) => void;
}

export function PetitionTable({ rows, onOpen }: Props) {
  const c = text.columns;
  return (
    <Table.ScrollContainer minWidth={980} type="native">
      <Table aria-label={text.list} highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{c.number}</Table.Th>
            <Table.Th>{c.received}</Table.Th>
            <Table.Th>{c.kind}</Table.Th>
            <Table.Th>{c.sender}</Table.Th>
            <Table.Th>{c.about}</Table.Th>
            <Table.Th>{c.status}</Table.Th>
            <Table.Th>{c.due}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Row key={row.petition.id} row={row} onOpen={() => onOpen(row.petition.id)} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function Row({ row: { petition: p, about, daysLeft }, onOpen }: { row: PetitionRow; onOpen: () => void }) {
  return (
    <Table.Tr onClick={onOpen} style={{ cursor: 'pointer' }}>
      <Table.Td>
        <Anchor
          component="button"
          type="button"
          aria-label={text.open(p.numberInBook)}
          onClick={(e) => {
            e.stopPropagation();
            onOpen();
          }}
        >
          {p.numberInBook}
        </Anchor>
      </Table.Td>
      <Table.Td>{formatDate(p.receivedOn)}</Table.Td>
      <Table.Td miw={110}>
        {petitionKinds[p.kind]}
        {p.repeatOf !== null && <Text c="dimmed">{text.repeatMark}</Text>}
      </Table.Td>
      <Table.Td miw={150}>{p.senderKind === 'named' ? p.sender : senderKinds[p.senderKind]}</Table.Td>
      <Table.Td maw={340}>
        <Text truncate>{[about, p.topic].filter(Boolean).join('; ')}</Text>
        <Text c="dimmed" truncate title={p.content}>
          {p.content}
        </Text>
      </Table.Td>
      <Table.Td>
        <PetitionState petition={p} daysLeft={daysLeft} />
        {p.result !== '' && <Text c="dimmed">{petitionResults[p.result]}</Text>}
      </Table.Td>
      <Table.Td miw={120}>
        {formatDate(p.dueOn)}
        {daysLeft !== null && <Text fw={daysLeft < 0 ? 600 : 400}>{text.left(daysLeft)}</Text>}
      </Table.Td>
    </Table.Tr>
  );
}
