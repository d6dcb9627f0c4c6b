import { Anchor, Table, Text } from '@mantine/core';
import { inspectionText as text } from '../../../shared/i18n/vi/inspection.ts';
import type { CampaignRow } from '../../../shared/ipc/inspection.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import { CampaignState } from './campaign-state.tsx';

const span = ({ fromOn, toOn }: CampaignRow): string =>
  [fromOn, toOn === fromOn ? '' : toOn].map(formatDate).filter(Boolean).join(' – ');

interface Props {
  readonly rows: readonly CampaignRow[];
  readonly onOpen: (id: number) => void;
}

export function CampaignTable({ rows, onOpen }: Props) {
  const columns = text.listColumns;
  return (
    <Table.ScrollContainer minWidth={960} type="native">
      <Table aria-label={text.list} highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{columns.title}</Table.Th>
            <Table.Th>{columns.performer}</Table.Th>
            <Table.Th>{columns.days}</Table.Th>
            <Table.Th>{columns.subjects}</Table.Th>
            <Table.Th>{columns.found}</Table.Th>
            <Table.Th>{columns.status}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} onOpen={() => onOpen(row.id)} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function Row({ row, onOpen }: { row: CampaignRow; onOpen: () => void }) {
  return (
    <Table.Tr onClick={onOpen} style={{ cursor: 'pointer' }}>
      <Table.Td miw={240}>
        <Anchor
          component="button"
          type="button"
          ta="left"
          aria-label={text.open(row.title)}
          onClick={(e) => {
            e.stopPropagation();
            onOpen();
          }}
        >
          {row.title}
        </Anchor>
        <Text c="dimmed">{row.kinds.map((kind) => text.kindNames[kind]).join('; ')}</Text>
      </Table.Td>
      <Table.Td miw={140}>{row.performer}</Table.Td>
      <Table.Td miw={130}>{span(row)}</Table.Td>
      <Table.Td miw={140}>{text.subjectCounts(row.organisations, row.members)}</Table.Td>
      <Table.Td miw={130}>
        {text.foundCounts(row.violations, row.toDiscipline)}
        {row.openTasks > 0 && <Text>{text.openTasks(row.openTasks)}</Text>}
      </Table.Td>
      <Table.Td miw={195}>
        <CampaignState status={row.status} />
        {row.concludedOn !== '' && <Text c="dimmed">{formatDate(row.concludedOn)}</Text>}
      </Table.Td>
    </Table.Tr>
  );
}
