import { Button, Checkbox, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { appText } from '../../../shared/i18n/vi/app.ts';
import { duesText as text } from '../../../shared/i18n/vi/dues.ts';
import type { DuesSheet } from '../../../shared/ipc/dues.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import { useCommand } from '../../api.ts';
import { ErrorNote } from '../../parts/error-note.tsx';
import { notify } from '../../parts/notify.ts';
import classes from './sheet.module.css';
import type { ReceiptFacts } from './use-payments.ts';

interface Props {
  readonly sheet: DuesSheet;
  readonly facts: ReceiptFacts;
  readonly onClose: () => void;
}

const isNumber = (typed: string): boolean => /^[1-9]\d{0,5}$/.test(typed.trim());

/** Everybody who still owes the month pays it now, but for those whose tick is taken off. */
export function PayAllForm({ sheet, facts, onClose }: Props) {
  const payMany = useCommand('dues.payMany');
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const [first, setFirst] = useState(String(sheet.nextNumber));
  const owing = sheet.rows.filter((row) => row.owed > 0);
  const rows = owing
    .filter(({ memberId }) => !left.has(memberId))
    .map(({ memberId, owed }) => ({ memberId, amount: owed }));
  const amount = rows.reduce((sum, row) => sum + row.amount, 0);
  const toggle = (memberId: number) => {
    const next = new Set(left);
    if (!next.delete(memberId)) next.add(memberId);
    setLeft(next);
  };
  const write = () => {
    if (rows.length === 0 || !isNumber(first)) return;
    // Untouched, the register takes its next one: that of the year of the day of payment.
    // Untouched, the register takes its next one: that of the year of the day of payment.
    const untouched = first.trim() === String(sheet.nextNumber);
    payMany.mutate(
      { month: sheet.month, rows, firstNumber: untouched ? null : Number(first), ...facts },
      {
        onSuccess: (done) => {
          notify.success(text.payAllDone(done.paid, done.amount));
          onClose();
        },
      },
    );
  };
  return (
    <Modal opened onClose={onClose} title={text.payAllTitle(formatDate(sheet.month))} size={640} centered>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          write();
        }}
      >
        <Stack gap="sm">
          <Text>{text.payAllHint}</Text>
          <Stack gap={6} className={classes.people ?? ''}>
            {owing.map(({ memberId, name, owed }) => (
              <Checkbox
                key={memberId}
                color="gray"
                label={`${name}: ${text.money(owed)}`}
                checked={!left.has(memberId)}
                onChange={() => toggle(memberId)}
              />
            ))}
          </Stack>
          <TextInput
            label={text.firstNumber}
            w={180}
            autoComplete="off"
            inputMode="numeric"
            value={first}
            error={isNumber(first) ? undefined : text.badNumber}
            onChange={(e) => setFirst(e.currentTarget.value)}
          />
          <ErrorNote error={payMany.error?.error} />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              {appText.cancel}
            </Button>
            <Button type="submit" data-autofocus disabled={rows.length === 0} loading={payMany.isPending}>
              {text.payAllDo(rows.length, amount)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
