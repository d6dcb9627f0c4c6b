/** One branch, one month: the controls of a sitting, the sheet, and the deeds on the whole of it. */
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { type DuesMethod, duesMethods } from '../../../shared/entities/dues.ts';
import { duesText as text } from '../../../shared/i18n/vi/dues.ts';
import type { DuesRow } from '../../../shared/ipc/dues.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import { useOp } from '../../api.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ErrorNote } from '../../parts/error-note.tsx';
import { Loading } from '../../parts/loading.tsx';
import { OrganisationChoice } from '../../parts/organisation-choice.tsx';
import { DayInput } from '../../parts/period-choice.tsx';
import { May } from '../../parts/rights/may.tsx';
import { todayInVietnam } from '../../parts/today.ts';
import { MemberPanel } from './member-panel.tsx';
import { MonthChoice } from './month-choice.tsx';
import { ProfileForm } from './profile-form.tsx';
import { isUntold } from './row-text.ts';
import classes from './sheet.module.css';
import { SheetDeeds } from './sheet-deeds.tsx';
import { ClosedNote, RefusedNote, UnderSheet } from './sheet-notes.tsx';
import { SheetTable } from './sheet-table.tsx';
import { type ReceiptFacts, usePayments } from './use-payments.ts';

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
        <May right="write">
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
        </May>
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

/** The next one down who pays by an income or a group of his own. */
function nextToTell(rows: readonly DuesRow[], from: DuesRow): number | null {
  const after = rows.slice(rows.findIndex((row) => row.memberId === from.memberId) + 1);
  return after.find((row) => row.standing.pays && row.due.kind !== 'exempt')?.memberId ?? null;
}
