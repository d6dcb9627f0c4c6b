/** One member in the month: how the due is reckoned, the due by hand, and every receipt. */
import { Button, Divider, Drawer, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { appText } from '../../../shared/i18n/vi/app.ts';
import { duesText } from '../../../shared/i18n/vi/dues.ts';
import type { DuesRow, DuesSheet } from '../../../shared/ipc/dues.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import { useCommand } from '../../api.ts';
import { ErrorNote } from '../../parts/error-note.tsx';
import { notify } from '../../parts/notify.ts';
import { May } from '../../parts/rights/may.tsx';
import { MoneyInput } from './money-input.tsx';
import { Reasons } from './reasons.tsx';
import { Receipts } from './receipts.tsx';

const text = duesText.panel;

interface Props {
  readonly sheet: DuesSheet;
  readonly row: DuesRow;
  readonly onClose: () => void;
  readonly onProfile: () => void;
}

export function MemberPanel({ sheet, row, onClose, onProfile }: Props) {
  const { standing, due, paid, owed, owedInAll, unpaid } = row;
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size={680}
      styles={{ title: { fontSize: '1.25rem', fontWeight: 600 } }}
      title={row.name}
      closeButtonProps={{ 'aria-label': appText.close }}
    >
      <Stack gap="md">
        {standing.pays ? (
          <Reasons title={text.reckoning(formatDate(sheet.month))} due={due} />
        ) : (
          <Text>
            {standing.rule.rule} {duesText.basis(standing.rule.citation)}
          </Text>
        )}
        <Text>
          {text.account(paid, owed, owedInAll)}
          {unpaid.length > 0 && ` ${text.unpaid(unpaid)}`}
        </Text>
        <Group gap="xs">
          {standing.pays && (
            <May right="write">
              <Button variant="default" onClick={onProfile}>
                {text.editProfile}
              </Button>
            </May>
          )}
          <Button
            variant="default"
            renderRoot={(props) => (
              <Link to="/dang-vien/$id" params={{ id: String(row.memberId) }} {...props} />
            )}
          >
            {text.toMember}
          </Button>
        </Group>
        {standing.pays && (
          <FixDue key={`${sheet.month}:${row.fixed?.version ?? 0}`} sheet={sheet} row={row} />
        )}
        <Divider />
        <Title order={2} fz="lg">
          {text.receipts}
        </Title>
        <Receipts memberId={row.memberId} />
      </Stack>
    </Drawer>
  );
}

/** The due of this one month by hand: what no rule knows, with its reason. */
function FixDue({ sheet, row }: Pick<Props, 'sheet' | 'row'>) {
  const setDue = useCommand('dues.setDue');
  const [amount, setAmount] = useState<number | null>(null);
  const [reason, setReason] = useState('');
  const { fixed, memberId } = row;
  const send = (fix: number | null, why: string, said: string) =>
    setDue.mutate(
      { memberId, month: sheet.month, amount: fix, reason: why, version: fixed?.version ?? 0 },
      { onSuccess: () => notify.success(said) },
    );
  return (
    <form
      noValidate
      aria-label={text.fix}
      onSubmit={(event) => {
        event.preventDefault();
        if (amount !== null && reason.trim() !== '') send(amount, reason, text.fixed);
      }}
    >
      <Stack gap="xs">
        <Title order={2} fz="lg">
          {text.fix}
        </Title>
        <Group gap="sm" align="flex-start" wrap="nowrap">
          <MoneyInput label={text.fixAmount} value={amount} onChange={setAmount} />
          <TextInput
            label={text.fixReason}
            placeholder={text.fixReasonExample}
            flex={1}
            maxLength={200}
            autoComplete="off"
            value={reason}
            onChange={(e) => setReason(e.currentTarget.value)}
          />
        </Group>
        <ErrorNote error={setDue.error?.error} />
        <Group gap="xs">
          <Button
            type="submit"
            variant="default"
            disabled={amount === null || reason.trim() === ''}
            loading={setDue.isPending}
          >
            {text.fixDo}
          </Button>
          {fixed && !sheet.closed && (
            <Button variant="default" onClick={() => send(null, text.fixBack, text.unfixed)}>
              {text.fixBack}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  );
}
