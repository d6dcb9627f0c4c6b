import { Table } from '@mantine/core';
import { useRef } from 'react';
import { duesText as text } from '../../../shared/i18n/vi/dues.ts';
import type { DuesRow, DuesSheet } from '../../../shared/ipc/dues.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import { formatCount } from '../../../shared/text/numbers.ts';
import classes from './sheet.module.css';
import { SheetRow } from './sheet-row.tsx';
import type { Payments } from './use-payments.ts';

interface Props {
  readonly sheet: DuesSheet;
  readonly payments: Payments;
  readonly onProfile: (row: DuesRow) => void;
  readonly onOpen: (row: DuesRow) => void;
}

const { columns } = text;

/** The month of the branch, with its sum; the focus goes down the column of payments. */
export function SheetTable({ sheet, payments, onProfile, onOpen }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const { rows, month, totals } = sheet;
  const focus = (index: number) =>
    scroller.current?.querySelector<HTMLInputElement>(`input[data-row="${index}"]`)?.focus();
  const { refused } = payments;
  return (
    <div className={classes.scroller} ref={scroller}>
      <Table
        aria-label={`${text.tabs.sheet} ${formatDate(month)}`}
        verticalSpacing={2}
        horizontalSpacing={7}
        highlightOnHover
      >
        <Table.Thead>
          <Table.Tr>
            <Table.Th className={classes.number ?? ''}>{columns.order}</Table.Th>
            <Table.Th className={classes.name ?? ''}>{columns.name}</Table.Th>
            <Table.Th>{columns.group}</Table.Th>
            <Table.Th className={classes.number ?? ''}>{columns.base}</Table.Th>
            <Table.Th className={classes.number ?? ''}>{columns.due}</Table.Th>
            <Table.Th className={classes.number ?? ''}>{columns.paid}</Table.Th>
            <Table.Th>{columns.paidOn}</Table.Th>
            <Table.Th className={classes.number ?? ''}>{columns.numbers}</Table.Th>
            <Table.Th className={classes.number ?? ''}>{columns.owed}</Table.Th>
            <Table.Th>{columns.note}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row, index) => (
            <SheetRow
              key={row.memberId}
              row={row}
              index={index}
              month={month}
              busy={payments.busy.has(row.memberId)}
              waiting={refused?.row.memberId === row.memberId ? refused.amount : null}
              onPay={(amount) => void payments.pay(row, amount)}
              onLeave={payments.leave}
              onMove={(by) => focus(index + by)}
              onProfile={() => onProfile(row)}
              onOpen={() => onOpen(row)}
            />
          ))}
        </Table.Tbody>
        <Table.Tfoot>
          <Table.Tr>
            <Table.Td />
            <Table.Th scope="row" className={classes.name ?? ''}>
              {text.sum}
            </Table.Th>
            <Table.Td colSpan={2} />
            <Table.Td className={classes.number ?? ''}>{formatCount(totals.due)}</Table.Td>
            <Table.Td className={classes.number ?? ''}>{formatCount(totals.paid)}</Table.Td>
            <Table.Td colSpan={2} />
            <Table.Td className={classes.number ?? ''}>{formatCount(totals.owedInAll)}</Table.Td>
            <Table.Td />
          </Table.Tr>
        </Table.Tfoot>
      </Table>
    </div>
  );
}
