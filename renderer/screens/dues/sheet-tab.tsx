/** One branch, one month: the controls of a sitting, the sheet, and the deeds on the whole of it. */
import { ActionIcon, Alert, Button, Group, NativeSelect, Text, TextInput } from '@mantine/core';
import { IconAlertTriangle, IconChevronLeft, IconChevronRight, IconLock } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { type DuesMethod, duesMethods, isDuesMonth } from '../../../shared/entities/dues.ts';
import { errorText } from '../../../shared/errors/catalogue.ts';
import { duesText as text } from '../../../shared/i18n/vi/dues.ts';
import type { DuesRow, DuesSheet } from '../../../shared/ipc/dues.ts';
import { addMonths, formatDate } from '../../../shared/text/dates.ts';
import { useOp } from '../../api.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ErrorNote } from '../../parts/error-note.tsx';
import { Loading } from '../../parts/loading.tsx';
import { momentText } from '../../parts/moment-text.ts';
import { MonthInput } from '../../parts/month-input.tsx';
import { OrganisationChoice } from '../../parts/organisation-choice.tsx';
import { DayInput } from '../../parts/period-choice.tsx';
import { todayInVietnam } from '../../parts/today.ts';
import { MemberPanel } from './member-panel.tsx';
import { ProfileForm } from './profile-form.tsx';
import { isUntold } from './row-text.ts';
import classes from './sheet.module.css';
import { SheetDeeds } from './sheet-deeds.tsx';
import { SheetTable } from './sheet-table.tsx';
import { type Payments, type ReceiptFacts, usePayments } from './use-payments.ts';

interface Props {
  readonly orgId: number;
  readonly month: string;
  /** the member whose panel stands open */
  readonly openId: number | undefined;
  readonly onPlace: (part: { readonly org?: number; readonly thang?: string }) => void;
  readonly onOpen: (memberId: number | undefined) => void;
}

const methodOf = (value: string): DuesMethod => (value === 'portal' ? 'portal' : 'cash');

export function SheetTab({ orgId, month, openId, onPlace, onOpen }: Props) {
  const [facts, setFacts] = useState<ReceiptFacts>({
    paidOn: todayInVietnam(),
    method: 'cash',
    collector: '',
    reason: '',
  });
  const set = (part: Partial<ReceiptFacts>) => setFacts((now) => ({ ...now, ...part }));
  const question = useOp('dues.sheet', { orgId, month }, { keepPrevious: true });
  const payments = usePayments(month, facts);
  const [telling, setTelling] = useState<number | null>(null);
  const sheet = question.data;
  const rowOf = (memberId: number | undefined | null) =>
    sheet?.rows.find((row) => row.memberId === memberId) ?? null;
  const opened = rowOf(openId);
  const told = rowOf(telling);
  return (
    <div className={classes.panel}>
      <div className={classes.bar}>
        <OrganisationChoice
          label={text.branch}
          value={orgId}
          width={250}
          onChange={(org) => org !== null && onPlace({ org })}
        />
        <MonthChoice month={month} onMonth={(thang) => onPlace({ thang })} />
        <DayInput label={text.paidOn} value={facts.paidOn} onDay={(paidOn) => set({ paidOn })} />
        <NativeSelect
          label={text.method}
          w={170}
          value={facts.method}
          data={Object.entries(duesMethods).map(([value, label]) => ({ value, label }))}
          onChange={(e) => set({ method: methodOf(e.currentTarget.value) })}
        />
        <TextInput
          label={text.collector}
          placeholder={text.collectorExample}
          w={170}
          maxLength={120}
          autoComplete="off"
          value={facts.collector}
          onChange={(e) => set({ collector: e.currentTarget.value })}
        />
        {sheet && (
          <SheetDeeds
            orgId={orgId}
            sheet={sheet}
            facts={facts}
            onTell={() => setTelling(sheet.rows.find(isUntold)?.memberId ?? null)}
          />
        )}
      </div>
      <ErrorNote error={question.error?.error} />
      {question.isPending && <Loading />}
      {sheet?.closed && (
        <ClosedNote sheet={sheet} reason={facts.reason} onReason={(reason) => set({ reason })} />
      )}
      <RefusedNote payments={payments} />
      {sheet && sheet.rows.length === 0 && (
        <EmptyState text={text.nobody(sheet.orgName, formatDate(month))}>
          <Button variant="default" renderRoot={(props) => <Link to="/dang-vien" {...props} />}>
            {text.toMembers}
          </Button>
        </EmptyState>
      )}
      {sheet && sheet.rows.length > 0 && (
        <SheetTable
          key={`${orgId}:${month}`}
          sheet={sheet}
          payments={payments}
          onProfile={(row) => setTelling(row.memberId)}
          onOpen={(row) => onOpen(row.memberId)}
        />
      )}
      {sheet && sheet.rows.length > 0 && <UnderSheet sheet={sheet} />}
      {sheet && told && (
        <ProfileForm
          sheet={sheet}
          row={told}
          onClose={() => setTelling(null)}
          onNext={() => setTelling(nextToTell(sheet.rows, told))}
        />
      )}
      {sheet && opened && !told && (
        <MemberPanel
          sheet={sheet}
          row={opened}
          onClose={() => onOpen(undefined)}
          onProfile={() => setTelling(opened.memberId)}
        />
      )}
    </div>
  );
}

/** How far the month is, by which rules, and the keys. */
function UnderSheet({ sheet: { totals, regulation, missingNumbers } }: { readonly sheet: DuesSheet }) {
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

/** The next one down who pays by an income or a group of his own. */
function nextToTell(rows: readonly DuesRow[], from: DuesRow): number | null {
  const after = rows.slice(rows.findIndex((row) => row.memberId === from.memberId) + 1);
  return after.find((row) => row.standing.pays && row.due.kind !== 'exempt')?.memberId ?? null;
}

function MonthChoice({ month, onMonth }: { month: string; onMonth: (month: string) => void }) {
  const [typed, setTyped] = useState<string | null>(null);
  const go = (next: string) => {
    setTyped(null);
    if (isDuesMonth(next)) onMonth(next);
  };
  return (
    <Group gap={4} align="flex-end" wrap="nowrap">
      <ActionIcon size={36} aria-label={text.previousMonth} onClick={() => go(addMonths(month, -1))}>
        <IconChevronLeft size={20} aria-hidden />
      </ActionIcon>
      <MonthInput
        label={text.month}
        width={110}
        value={typed ?? month}
        error={typed !== null && !isDuesMonth(typed) ? text.badMonth : undefined}
        onChange={(next) => (isDuesMonth(next) ? go(next) : setTyped(next))}
      />
      <ActionIcon size={36} aria-label={text.nextMonth} onClick={() => go(addMonths(month, 1))}>
        <IconChevronRight size={20} aria-hidden />
      </ActionIcon>
    </Group>
  );
}

function ClosedNote(props: {
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
function RefusedNote({ payments }: { payments: Payments }) {
  const { refused } = payments;
  if (!refused) return null;
  const { row, amount, error } = refused;
  return (
    <Alert role="alert" color="red" icon={<IconAlertTriangle aria-hidden />} py="xs">
      <Group gap="sm">
        <Text flex="1 1 300px">{errorText(error)}</Text>
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
