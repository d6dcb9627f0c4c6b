import { Anchor, Table, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { transfersText as text } from '../../../shared/i18n/vi/transfers.ts';
import type { BesideMember } from '../../../shared/ipc/transfer.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import { useOp } from '../../api.ts';
import { ErrorNote } from '../../parts/error-note.tsx';

/** Everybody away or here for a time by the ledger, with or without a paper that is followed here. */
export function TemporaryMembers() {
  const beside = useOp('transfer.beside', {});
  const people = beside.data?.temporary ?? [];
  return (
    <section aria-label={text.besideTitle}>
      <Title order={2} fz="lg" mt="lg">
        {text.besideTitle}
      </Title>
      <ErrorNote error={beside.error?.error} />
      {beside.data && people.length === 0 && <Text c="dimmed">{text.noBeside}</Text>}
      {people.length > 0 && (
        <>
          <Text c="dimmed">{text.besideNote}</Text>
          <Table aria-label={text.besideTitle}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{text.columns.name}</Table.Th>
                <Table.Th>{text.org}</Table.Th>
                <Table.Th>{text.counted}</Table.Th>
                <Table.Th>{text.since}</Table.Th>
                <Table.Th>{text.until}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {people.map((person) => (
                <Table.Tr key={person.memberId}>
                  <Table.Td>
                    <MemberName member={person} />
                  </Table.Td>
                  <Table.Td>{person.orgName}</Table.Td>
                  <Table.Td>{person.state.status === 'temporary' ? text.here : text.away}</Table.Td>
                  <Table.Td>{formatDate(person.state.awaySince ?? '')}</Table.Td>
                  <Table.Td>{formatDate(person.state.awayUntil ?? '')}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </>
      )}
    </section>
  );
}

export function MemberName({ member }: { member: Pick<BesideMember, 'memberId' | 'fullName'> }) {
  return (
    <Anchor
      renderRoot={(props) => <Link to="/dang-vien/$id" params={{ id: String(member.memberId) }} {...props} />}
    >
      {member.fullName}
    </Anchor>
  );
}
