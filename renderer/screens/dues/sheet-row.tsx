import { Anchor, Table } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { type KeyboardEvent, useState } from 'react';
import { duesText as text } from '../../../shared/i18n/vi/dues.ts';
import type { DuesRow } from '../../../shared/ipc/dues.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import { readMoney } from '../../../shared/text/money.ts';
import { formatCount } from '../../../shared/text/numbers.ts';
import { useMay } from '../../parts/rights/use-may.ts';
import { duesKeyDeed } from './dues-keys.ts';
import { baseText, dueText, groupText, isUntold, noteText } from './row-text.ts';
import classes from './sheet.module.css';

interface Props {
  readonly row: DuesRow;
  readonly index: number;
  readonly month: string;
  readonly busy: boolean;
  /** a sum that was refused and still waits; null = none */
  readonly waiting: number | null;
  readonly onPay: (amount: number) => void;
  readonly onLeave: () => void;
  readonly onMove: (by: 1 | -1) => void;
  readonly onProfile: () => void;
  readonly onOpen: () => void;
}

/** One member in the month: everything to read, and one box to type what was paid. */
export function SheetRow(props: Props) {
  const { row, index, month, busy, waiting, onPay, onLeave, onMove, onProfile, onOpen } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const wrong = waiting !== null || (typed !== null && typed.trim() !== '' && readMoney(typed) === null);
  const shown =
    typed ?? (waiting === null ? (row.paid > 0 ? formatCount(row.paid) : '') : formatCount(waiting));

  const commit = () => {
    const amount = typed === null ? null : readMoney(typed);
    if (typed?.trim() === '') setTyped(null);
    if (amount === null || amount === 0) return;
    setTyped(null);
    onPay(amount);
  };
  const payOwed = () => {
    if (isUntold(row)) return onProfile();
    if (row.owed > 0) onPay(row.owed);
    onMove(1);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const deed = duesKeyDeed(event.key, typed === null);
    if (!deed) return;
    event.preventDefault();
    if (deed.type === 'move') {
      onMove(deed.by);
      // Losing the focus has written it; at the end of the list there is nowhere to go.
      if (document.activeElement === event.currentTarget) commit();
    } else if (deed.type === 'payOwed') payOwed();
    else if (deed.type === 'profile') onProfile();
    else if (deed.type === 'panel') onOpen();
    else {
      setTyped(null);
      onLeave();
    }
  };

  const mayWrite = useMay('write');
  return (
    <Table.Tr data-level={row.level ?? undefined}>
      <Table.Td className={classes.number ?? ''}>{index + 1}</Table.Td>
      <Table.Th scope="row" className={classes.name ?? ''}>
        <Anchor
          component="button"
          type="button"
          tabIndex={-1}
          ta="left"
          fw={600}
          aria-label={text.openRow(row.name)}
          onClick={onOpen}
        >
          {row.name}
        </Anchor>
      </Table.Th>
      <Table.Td className={classes.line ?? ''}>
        {isUntold(row) && mayWrite ? (
          <Anchor
            component="button"
            type="button"
            tabIndex={-1}
            aria-label={text.tellOf(row.name)}
            onClick={onProfile}
          >
            {text.tell}
          </Anchor>
        ) : (
          groupText(row)
        )}
      </Table.Td>
      <Table.Td className={classes.number ?? ''}>{baseText(row)}</Table.Td>
      <Table.Td className={classes.number ?? ''}>{dueText(row)}</Table.Td>
      <Table.Td className={classes.paid ?? ''}>
        <input
          data-row={index}
          className={classes.box}
          aria-label={text.paidOf(row.name)}
          aria-invalid={wrong}
          aria-busy={busy}
          autoComplete="off"
          inputMode="numeric"
          readOnly={!mayWrite || !row.standing.pays || row.due.kind !== 'due'}
          value={shown}
          title={typed !== null && wrong ? text.badMoney(typed) : undefined}
          onFocus={(event) => event.currentTarget.select()}
          onChange={(event) => {
            // A sum typed over a refused one takes its place.
            if (waiting !== null) onLeave();
            setTyped(event.currentTarget.value);
          }}
          onBlur={commit}
          onKeyDown={onKeyDown}
        />
      </Table.Td>
      <Table.Td className={classes.line ?? ''}>{formatDate(row.paidOn)}</Table.Td>
      <Table.Td className={classes.number ?? ''}>{row.numbers.join(', ')}</Table.Td>
      <Table.Td className={classes.number ?? ''}>
        {row.owedInAll > 0 ? formatCount(row.owedInAll) : ''}
      </Table.Td>
      <Table.Td className={classes.note ?? ''}>
        {row.level !== null && <IconAlertTriangle size={16} aria-hidden className={classes.mark} />}
        {noteText(row, month)}
      </Table.Td>
    </Table.Tr>
  );
}
