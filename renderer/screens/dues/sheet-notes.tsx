/** What is said around the sheet: that it is closed, which sum was refused, how far the month is. */
import { Alert, Button, Group, Text, TextInput } from '@mantine/core';
import { IconAlertTriangle, IconLock } from '@tabler/icons-react';
import { duesText as text } from '../../../shared/i18n/vi/dues.ts';
import type { DuesSheet } from '../../../shared/ipc/dues.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import { errorWords } from '../../parts/error-words.tsx';
import { momentText } from '../../parts/moment-text.ts';
import classes from './sheet.module.css';
import type { Payments } from './use-payments.ts';

export function ClosedNote(props: {
  readonly sheet: DuesSheet;
  readonly reason: string;
  readonly onReason: (reason: string) => void;
}) {
  const { sheet, reason, onReason } = props;
  if (!sheet.closed) return null;
  return (
    <Group gap="sm" role="status">
      <IconLock size={18} aria-hidden />
      <Text>{text.closed(formatDate(sheet.month), sheet.closed.by, momentText(sheet.closed.at))}</Text>
      <TextInput
        aria-label={text.changeReason}
        placeholder={`${text.changeReason}: ${text.changeReasonExample}`}
        w={400}
        maxLength={200}
        autoComplete="off"
        value={reason}
        onChange={(e) => onReason(e.currentTarget.value)}
      />
    </Group>
  );
}

/** A sum that was refused: what is wrong with it, and the two ways on. */
export function RefusedNote({ payments }: { payments: Payments }) {
  const { refused } = payments;
  if (!refused) return null;
  const { row, amount, error } = refused;
  return (
    <Alert role="alert" color="red" icon={<IconAlertTriangle aria-hidden />} py="xs">
      <Group gap="sm">
        <Text flex="1 1 300px">{errorWords(error)}</Text>
        {error.code === 'dues.overpaid' && (
          <Button variant="default" size="compact-md" onClick={() => void payments.pay(row, amount, true)}>
            {text.takeAhead}
          </Button>
        )}
        <Button variant="default" size="compact-md" onClick={payments.leave}>
          {text.leaveIt}
        </Button>
      </Group>
    </Alert>
  );
}

/** How far the month is, by which rules, and the keys. */
export function UnderSheet({ sheet: { totals, regulation, missingNumbers } }: { readonly sheet: DuesSheet }) {
  return (
    <div>
      <Text>
        {`${text.summary(totals.settled, totals.payers - totals.exempt, totals.exempt, totals.unknown)}. `}
        <Text span c="dimmed">
          {text.regulation(regulation.citation)}
          {missingNumbers.length > 0 && ` ${text.missingNumbers(missingNumbers)}`}
        </Text>
      </Text>
      <Text c="dimmed" className={classes.keys ?? ''}>
        {text.keys}
      </Text>
    </div>
  );
}
