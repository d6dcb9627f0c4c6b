/** The way into the Party as three lists, each row with the deed that comes next. */
import { Button, Group, Select, Tabs, Text } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { growthText as text } from '../../../shared/i18n/vi/growth.ts';
import type { Growth } from '../../../shared/ipc/growth.ts';
import { useOp } from '../../api.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ErrorNote } from '../../parts/error-note.tsx';
import { Loading } from '../../parts/loading.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { May } from '../../parts/rights/may.tsx';
import { todayInVietnam } from '../../parts/today.ts';
import { CandidatesTable } from './candidates-table.tsx';
import { NominateForm } from './nominate-form.tsx';
import { ProbationersTable } from './probationers-table.tsx';
import { RecognisedTable } from './recognised-table.tsx';

export function GrowthScreen() {
  const { muc = 'quan-chung' } = useSearch({ from: '/phat-trien' });
  const navigate = useNavigate();
  const thisYear = Number(todayInVietnam().slice(0, 4));
  const [year, setYear] = useState(thisYear);
  const [orgId, setOrgId] = useState<number | null>(null);
  const [adding, setAdding] = useState(false);
  const growth = useOp('growth.list', { year, orgId }, { keepPrevious: true });
  // The empty list has the button in its middle.
  const nobody = muc === 'quan-chung' && growth.data?.candidates.found === 0;
  const organisations = useOp('organisation.list', {}).data ?? [];
  const show = (next: string | null) =>
    void navigate({
      to: '/phat-trien',
      search: { muc: next === 'du-bi' || next === 'chinh-thuc' ? next : undefined },
      replace: true,
    });

  return (
    <>
      <PageHeader
        title={text.title}
        {...(growth.data
          ? { subtitle: text.subtitle(year, growth.data.admittedInYear, growth.data.recognised.found) }
          : {})}
      >
        <Select
          aria-label={text.branch}
          w={260}
          placeholder={`${text.branch}: ${text.everyBranch}`}
          data={organisations.map((o) => ({ value: String(o.id), label: o.name }))}
          value={orgId === null ? null : String(orgId)}
          onChange={(chosen) => setOrgId(chosen === null ? null : Number(chosen))}
          searchable
          clearable
        />
        <Select
          aria-label={text.year}
          w={110}
          data={Array.from({ length: 10 }, (_, i) => String(thisYear - i))}
          value={String(year)}
          allowDeselect={false}
          onChange={(chosen) => setYear(Number(chosen))}
        />
        {!nobody && (
          <May right="write">
            <Button onClick={() => setAdding(true)}>{text.add}</Button>
          </May>
        )}
      </PageHeader>
      <ErrorNote error={growth.error?.error} />
      {growth.isPending && <Loading />}
      {growth.data && (
        <Tabs value={muc} onChange={show} keepMounted={false}>
          <Tabs.List mb="sm">
            <Tabs.Tab value="quan-chung">{text.tabs.candidates(growth.data.candidates.found)}</Tabs.Tab>
            <Tabs.Tab value="du-bi">{text.tabs.probationers(growth.data.probationers.found)}</Tabs.Tab>
            <Tabs.Tab value="chinh-thuc">{text.tabs.recognised(growth.data.recognised.found, year)}</Tabs.Tab>
          </Tabs.List>
          <Panels growth={growth.data} year={year} onAdd={() => setAdding(true)} />
        </Tabs>
      )}
      {adding && (
        <NominateForm organisations={organisations} orgId={orgId} onClose={() => setAdding(false)} />
      )}
    </>
  );
}

function Panels({ growth, year, onAdd }: { growth: Growth; year: number; onAdd: () => void }) {
  const { candidates, probationers, recognised } = growth;
  return (
    <>
      <Tabs.Panel value="quan-chung">
        {candidates.found === 0 ? (
          <EmptyState text={text.candidatesEmpty}>
            <May right="write">
              <Button onClick={onAdd}>{text.add}</Button>
            </May>
          </EmptyState>
        ) : (
          <CandidatesTable rows={candidates.rows} />
        )}
        <Rest {...candidates} />
      </Tabs.Panel>
      <Tabs.Panel value="du-bi">
        {probationers.found === 0 ? (
          <EmptyState text={text.probationersEmpty} />
        ) : (
          <ProbationersTable rows={probationers.rows} />
        )}
        <Rest {...probationers} />
      </Tabs.Panel>
      <Tabs.Panel value="chinh-thuc">
        {recognised.found === 0 ? (
          <EmptyState text={text.recognisedEmpty(year)} />
        ) : (
          <RecognisedTable rows={recognised.rows} />
        )}
        <Rest {...recognised} />
      </Tabs.Panel>
    </>
  );
}

/** Said where the list is longer than what is shown of it. */
function Rest({ rows, found }: { rows: readonly unknown[]; found: number }) {
  if (rows.length >= found) return null;
  return (
    <Group mt="sm">
      <Text role="status">{text.first(rows.length, found)}</Text>
    </Group>
  );
}
