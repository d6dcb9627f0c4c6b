import { Button, Group, Stack, Table, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { duesMethods } from '../../../shared/entities/dues.ts';
import { appText } from '../../../shared/i18n/vi/app.ts';
import { duesText } from '../../../shared/i18n/vi/dues.ts';
import type { DuesReceipt } from '../../../shared/ipc/dues.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import { formatCount } from '../../../shared/text/numbers.ts';
import { useCommand, useOp } from '../../api.ts';
import { ErrorNote } from '../../parts/error-note.tsx';
import { Loading } from '../../parts/loading.tsx';
import { notify } from '../../parts/notify.ts';
import { May } from '../../parts/rights/may.tsx';

const text = duesText.panel;

/** Every receipt of a member, the newest first; one that was wrong is voided and keeps its number. */
export function Receipts({ memberId }: { readonly memberId: number }) {
  const receipts = useOp('dues.receipts', { memberId });
  const [voiding, setVoiding] = useState<DuesReceipt | null>(null);
  if (receipts.isPending) return <Loading />;
  if (!receipts.data) return <ErrorNote error={receipts.error.error} />;
  if (receipts.data.length === 0) return <Text c="dimmed">{text.noReceipts}</Text>;
  const c = text.receiptColumns;
  return (
    <Stack gap="sm">
      {voiding && <VoidForm receipt={voiding} onClose={() => setVoiding(null)} />}
      <Table.ScrollContainer minWidth={560} type="native">
        <Table aria-label={text.receipts}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{c.number}</Table.Th>
              <Table.Th>{c.on}</Table.Th>
              <Table.Th ta="right">{c.amount}</Table.Th>
              <Table.Th>{c.months}</Table.Th>
              <Table.Th>{c.by}</Table.Th>
              <Table.Th />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {receipts.data.map((receipt) => (
              <Table.Tr key={receipt.id}>
                <Table.Td>{receipt.number}</Table.Td>
                <Table.Td>{formatDate(receipt.paidOn)}</Table.Td>
                <Table.Td ta="right" td={receipt.voidedWhy === '' ? undefined : 'line-through'}>
                  {formatCount(receipt.amount)}
                </Table.Td>
                <Table.Td>{receipt.parts.map(({ month }) => formatDate(month)).join(', ')}</Table.Td>
                <Table.Td>{paperText(receipt)}</Table.Td>
                <Table.Td>
                  {receipt.voidedWhy === '' && (
                    <May right="write">
                      <Button
                        variant="default"
                        size="compact-md"
                        aria-label={text.voidOf(receipt.number)}
                        onClick={() => setVoiding(receipt)}
                      >
                        {text.void}
                      </Button>
                    </May>
                  )}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Stack>
  );
}

const paperText = ({ method, payer, collector, reason, voidedWhy }: DuesReceipt): string =>
  [duesMethods[method], payer, collector, reason, voidedWhy === '' ? '' : text.voided(voidedWhy)]
    .filter((part) => part !== '')
    .join('; ');

function VoidForm({ receipt, onClose }: { readonly receipt: DuesReceipt; readonly onClose: () => void }) {
  const voidReceipt = useCommand('dues.voidReceipt');
  const [why, setWhy] = useState('');
  const { id, version, number } = receipt;
  return (
    <form
      noValidate
      aria-label={text.voidOf(number)}
      onSubmit={(event) => {
        event.preventDefault();
        if (why.trim() === '') return;
        voidReceipt.mutate(
          { id, version, why },
          {
            onSuccess: () => {
              notify.success(text.voidDone(number));
              onClose();
            },
          },
        );
      }}
    >
      <Group gap="sm" align="flex-end">
        <TextInput
          label={text.voidWhy}
          flex={1}
          maxLength={200}
          autoComplete="off"
          value={why}
          onChange={(e) => setWhy(e.currentTarget.value)}
        />
        <Button type="submit" disabled={why.trim() === ''} loading={voidReceipt.isPending}>
          {text.voidDo(number)}
        </Button>
        <Button variant="default" onClick={onClose}>
          {appText.cancel}
        </Button>
      </Group>
      <ErrorNote error={voidReceipt.error?.error} />
    </form>
  );
}
