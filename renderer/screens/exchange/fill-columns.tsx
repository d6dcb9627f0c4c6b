import { Table, Text } from '@mantine/core';
import { memberFields } from '../../../shared/entities/member.ts';
import { fillFormText as text } from '../../../shared/i18n/vi/fill-form.ts';
import type { FormView } from '../../../shared/ipc/exchange-form.ts';
import { ScrollBox } from './scroll-box.tsx';

type Column = FormView['columns'][number];

function sourceText({ source, fixed }: Column): string {
  switch (source.kind) {
    case 'field':
      return memberFields[source.field].label;
    case 'place':
      return `${memberFields[source.field].label}: ${text.address[source.part]}`;
    case 'ledger':
      return fixed ? `${text.ledger[source.fact]} (${text.fixed})` : text.ledger[source.fact];
    case 'rowNumber':
      return text.rowNumber;
    case 'upperId':
      return `${text.upperId} (${text.fixed})`;
    case 'theirs':
      return text.never;
    case 'unknown':
      return text.unknown;
  }
}

/** Each column of the form with what the register puts there. */
export function FillColumns({ columns }: { columns: FormView['columns'] }) {
  return (
    <ScrollBox label={text.columnsTitle} low>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={70}>{text.columns.address}</Table.Th>
            <Table.Th>{text.columns.header}</Table.Th>
            <Table.Th>{text.columns.source}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {columns.map((column) => (
            <Table.Tr key={`${column.column}/${column.header}`}>
              <Table.Td>{column.address}</Table.Td>
              <Table.Td>{column.header}</Table.Td>
              <Table.Td>
                <Text c={column.source.kind === 'unknown' || column.source.kind === 'theirs' ? 'dimmed' : ''}>
                  {sourceText(column)}
                </Text>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollBox>
  );
}
