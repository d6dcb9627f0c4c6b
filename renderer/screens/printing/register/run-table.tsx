import { Anchor, Table, Text } from '@mantine/core';
import { printWayNames, printRegisterText as text } from '../../../../shared/i18n/vi/print-register.ts';
import type { PrintRunRow } from '../../../../shared/ipc/print-register.ts';
import { momentText } from '../../../parts/moment-text.ts';
import { RunStateMark } from './run-state-mark.tsx';

interface Props {
  readonly rows: readonly PrintRunRow[];
  readonly onOpen: (id: number) => void;
}

export function RunTable({ rows, onOpen }: Props) {
  const c = text.columns;
  return (
    <Table.ScrollContainer minWidth={900} type="native">
      <Table aria-label={text.list} highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{c.id}</Table.Th>
            <Table.Th>{c.at}</Table.Th>
            <Table.Th>{c.title}</Table.Th>
            <Table.Th>{c.way}</Table.Th>
            <Table.Th ta="right">{c.sheets}</Table.Th>
            <Table.Th ta="right">{c.good}</Table.Th>
            <Table.Th ta="right">{c.spoiled}</Table.Th>
            <Table.Th ta="right">{c.people}</Table.Th>
            <Table.Th>{c.state}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((run) => (
            <Table.Tr key={run.id} onClick={() => onOpen(run.id)} style={{ cursor: 'pointer' }}>
              <Table.Td>
                <Anchor
                  component="button"
                  type="button"
                  aria-label={text.open(run.id)}
                  onClick={(e) => {
                    e.stopPropagation();
                    onOpen(run.id);
                  }}
                >
                  {run.id}
                </Anchor>
              </Table.Td>
              <Table.Td miw={140}>
                {momentText(run.madeAt)}
                <Text c="dimmed">{run.madeBy}</Text>
              </Table.Td>
              <Table.Td maw={360}>
                <Text truncate title={run.title}>
                  {run.title}
                </Text>
                <Text c="dimmed" truncate title={run.reason}>
                  {[run.blank, run.reason].filter(Boolean).join('; ')}
                </Text>
              </Table.Td>
              <Table.Td>{printWayNames[run.way]}</Table.Td>
              <Table.Td ta="right">{run.sheets}</Table.Td>
              <Table.Td ta="right">{run.state === 'confirmed' ? run.good : ''}</Table.Td>
              <Table.Td ta="right">{run.spoiled > 0 ? run.spoiled : ''}</Table.Td>
              <Table.Td ta="right">{run.people > 0 ? run.people : ''}</Table.Td>
              <Table.Td miw={150}>
                <RunStateMark state={run.state} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
