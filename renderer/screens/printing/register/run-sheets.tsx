import { Table, Text } from '@mantine/core';
import {
  outcomeText,
  sheetOutcomeNames,
  printRegisterText as text,
} from '../../../../shared/i18n/vi/print-register.ts';
import type { PrintRunDetail } from '../../../../shared/ipc/print-register.ts';

const shown = 300;

/** What became of each sheet. */
export function RunSheets({ run }: { readonly run: PrintRunDetail }) {
  const c = outcomeText.columns;
  return (
    <>
      <Table aria-label={text.detail.sheets}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{c.sheet}</Table.Th>
            <Table.Th>{c.name}</Table.Th>
            <Table.Th>{c.outcome}</Table.Th>
            {run.serialled && <Table.Th>{c.serial}</Table.Th>}
            <Table.Th>{c.why}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {run.rows.slice(0, shown).map((row) => (
            <Table.Tr key={row.sheet}>
              <Table.Td>{row.sheet}</Table.Td>
              <Table.Td>
                {[row.name, row.box > 0 ? text.detail.box(row.box) : ''].filter(Boolean).join(', ')}
              </Table.Td>
              <Table.Td>{sheetOutcomeNames[row.outcome]}</Table.Td>
              {run.serialled && <Table.Td>{row.serial}</Table.Td>}
              <Table.Td>{row.why}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {run.rows.length > shown && <Text c="dimmed">{outcomeText.shownFirst(shown, run.rows.length)}</Text>}
    </>
  );
}
