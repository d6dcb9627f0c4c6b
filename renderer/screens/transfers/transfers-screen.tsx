/** Transfers by direction: papers on their way with their clocks; lượt of any period; temporary stays and 213 beside. */
import { Button, Group, Tabs } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { transfersText as text } from '../../../shared/i18n/vi/transfers.ts';
import type { TransferDetail } from '../../../shared/ipc/transfer.ts';
import { useOp } from '../../api.ts';
import { PageHeader } from '../../parts/page-header.tsx';
import { May } from '../../parts/rights/may.tsx';
import type { TransfersSearch } from '../../search-params.ts';
import { TemporaryMembers } from './beside-list.tsx';
import { InForm } from './in-form.tsx';
import { PeriodCounts } from './period-counts.tsx';
import type { PlanStart } from './plan-answers.ts';
import { PlanForm } from './plan-form.tsx';
import { ResidenceList } from './residence-list.tsx';
import { TransferList, transferPageSize } from './transfer-list.tsx';
import { TransferPanel } from './transfer-panel.tsx';

type Writing =
  | { readonly form: 'plan'; readonly start: PlanStart; readonly editing?: TransferDetail }
  | { readonly form: 'in'; readonly temporary: boolean };

const tabs = ['out', 'in', 'internal', 'temporary', 'residence'] as const;

export function TransfersScreen() {
  const { muc = 'out', id }: TransfersSearch = useSearch({ from: '/chuyen-sinh-hoat' });
  const navigate = useNavigate();
  const [writing, setWriting] = useState<Writing | null>(null);
  const open = (chosen: number | undefined) =>
    void navigate({
      to: '/chuyen-sinh-hoat',
      search: { muc, ...(chosen === undefined ? {} : { id: chosen }) },
      replace: chosen === undefined,
    });
  const tab = muc === 'residence' ? 'out' : muc;
  const first = useOp('transfer.page', { tab, shown: '', search: '', offset: 0, limit: transferPageSize });
  // An empty tab has the button in its middle; a second one above it would be one too many.
  const listed = Object.values(first.data?.counts ?? {}).some((n) => n > 0);
  const close = () => setWriting(null);
  const written = (chosen: number) => {
    close();
    if (chosen > 0) open(chosen);
  };
  const start = {
    out: <Button onClick={() => setWriting({ form: 'plan', start: 'out' })}>{text.newOut}</Button>,
    in: <Button onClick={() => setWriting({ form: 'in', temporary: false })}>{text.newIn}</Button>,
    internal: (
      <Button onClick={() => setWriting({ form: 'plan', start: 'internal' })}>{text.newInternal}</Button>
    ),
    temporary: (
      <Group gap="xs">
        <Button onClick={() => setWriting({ form: 'plan', start: 'temporary' })}>{text.newTemporary}</Button>
        <Button variant="default" onClick={() => setWriting({ form: 'in', temporary: true })}>
          {text.newTemporaryIn}
        </Button>
      </Group>
    ),
  };
  return (
    <>
      <PageHeader title={text.title}>
        <May right="write">{muc !== 'residence' && listed && start[muc]}</May>
      </PageHeader>
      <PeriodCounts />
      <Tabs
        value={muc}
        keepMounted={false}
        onChange={(value) => {
          const tab = tabs.find((t) => t === value);
          if (tab) void navigate({ to: '/chuyen-sinh-hoat', search: { muc: tab } });
        }}
      >
        <Tabs.List mb="sm">
          {tabs.map((tab) => (
            <Tabs.Tab key={tab} value={tab}>
              {text.tabs[tab]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {tabs.map((tab) => (
          <Tabs.Panel key={tab} value={tab}>
            {tab === 'residence' ? (
              <ResidenceList />
            ) : (
              <TransferList tab={tab} onOpen={open} start={<May right="write">{start[tab]}</May>} />
            )}
            {tab === 'temporary' && <TemporaryMembers />}
          </Tabs.Panel>
        ))}
      </Tabs>
      {id !== undefined && writing === null && (
        <TransferPanel
          id={id}
          onClose={() => open(undefined)}
          onEdit={(detail) => setWriting({ form: 'plan', start: startOf(detail), editing: detail })}
        />
      )}
      {writing?.form === 'plan' && (
        <PlanForm
          start={writing.start}
          {...(writing.editing ? { editing: writing.editing } : {})}
          onClose={close}
          onWritten={written}
        />
      )}
      {writing?.form === 'in' && <InForm temporary={writing.temporary} onClose={close} onWritten={written} />}
    </>
  );
}

const startOf = ({ transfer: t }: TransferDetail): PlanStart =>
  t.direction === 'internal'
    ? 'internal'
    : t.kind === 'temporary' || t.kind === 'temporaryAbroad'
      ? 'temporary'
      : 'out';
