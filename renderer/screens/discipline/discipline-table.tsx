import { Anchor, Table } from '@mantine/core';
import { anyDisciplineForms, disciplineText as text } from '../../../shared/i18n/vi/discipline.ts';
import type { DisciplineRow } from '../../../shared/ipc/discipline.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import { DisciplineState } from '../../parts/discipline/discipline-state.tsx';

interface Props {
  readonly rows: readonly DisciplineRow[];
  readonly onOpen: (row: DisciplineRow) => void;
}

/** Decisions on members and organisations, the latest first; a row opens beside the list. */
export function DisciplineTable({ rows, onOpen }: Props) {
  return (
    <Table.ScrollContainer minWidth={980} type="native">
      <Table aria-label={text.listName} highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{text.who}</Table.Th>
            <Table.Th>{text.form}</Table.Th>
            <Table.Th>{text.effectiveOn}</Table.Th>
            <Table.Th>{text.state}</Table.Th>
            <Table.Th>{text.endsOn}</Table.Th>
            <Table.Th>{text.ground}</Table.Th>
            <Table.Th>{text.number}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr
              key={`${row.subject}/${row.id}`}
              onClick={() => onOpen(row)}
              style={{ cursor: 'pointer' }}
            >
              <Table.Td miw={190}>
                <Anchor
                  component="button"
                  type="button"
                  ta="left"
                  display="block"
                  aria-label={text.open(row.name)}
                  onClick={(e) => {
                    e.stopPropagation();
                    onOpen(row);
                  }}
                >
                  {row.name}
                </Anchor>
                {row.orgName || text.subjects[row.subject]}
              </Table.Td>
              <Table.Td miw={120}>
                {text.formNow(
                  anyDisciplineForms[row.decided],
                  row.form === null ? null : anyDisciplineForms[row.form],
                )}
              </Table.Td>
              <Table.Td>{formatDate(row.effectiveOn)}</Table.Td>
              <Table.Td>
                <DisciplineState state={row.state} />
              </Table.Td>
              <Table.Td>{formatDate(row.endsOn ?? '')}</Table.Td>
              <Table.Td miw={180}>{row.ground}</Table.Td>
              <Table.Td style={{ whiteSpace: 'nowrap' }}>{row.decision.number}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
