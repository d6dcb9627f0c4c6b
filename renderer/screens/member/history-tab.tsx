import { Table } from '@mantine/core';
import { memberText as text } from '../../../shared/i18n/vi/member.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import { useOp } from '../../api.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ErrorNote } from '../../parts/error-note.tsx';
import { Loading } from '../../parts/loading.tsx';
import { momentText } from '../../parts/moment-text.ts';

/** What was done to the record and who looked at what is masked: who, when, why, from what to what. */
export function HistoryTab({ id }: { id: number }) {
  const history = useOp('member.history', { id });
  if (history.error) return <ErrorNote error={history.error.error} />;
  if (!history.data) return <Loading />;
  if (history.data.length === 0) return <EmptyState text={text.historyEmpty} />;
  const { historyColumns: column } = text;
  const shown = (value: string) => (value === '' ? text.blank : formatDate(value));
  return (
    <Table.ScrollContainer minWidth={720}>
      <Table striped>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{column.at}</Table.Th>
            <Table.Th>{column.field}</Table.Th>
            <Table.Th>{column.before}</Table.Th>
            <Table.Th>{column.after}</Table.Th>
            <Table.Th>{column.reason}</Table.Th>
            <Table.Th>{column.actor}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {history.data.map((change) => (
            <Table.Tr key={`${change.at} ${change.kind} ${change.field} ${change.before} ${change.after}`}>
              <Table.Td>{momentText(change.at)}</Table.Td>
              <Table.Td>{change.kind === 'seen' ? text.seen(change.field) : change.field}</Table.Td>
              <Table.Td>{change.kind === 'seen' ? '' : shown(change.before)}</Table.Td>
              <Table.Td>{change.kind === 'seen' ? '' : shown(change.after)}</Table.Td>
              <Table.Td>{change.reason}</Table.Td>
              <Table.Td>{change.actor}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
