/** Meetings of branches: the months of a year, one meeting with its roll, and who stays away. */
import { Button, Group, NativeSelect, Stack, Tabs, Text } from '@mantine/core';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { meetingText as text } from '../../../shared/i18n/vi/meeting.ts';
import type { BranchYear } from '../../../shared/ipc/meeting.ts';
import { useOp } from '../../api.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ErrorNote } from '../../parts/error-note.tsx';
import { Loading } from '../../parts/loading.tsx';
import { OrganisationChoice } from '../../parts/organisation-choice.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { May } from '../../parts/rights/may.tsx';
import { SheetOut } from '../../parts/sheet-out.tsx';
import { todayInVietnam } from '../../parts/today.ts';
import type { ListSearch } from '../../search-params.ts';
import { MeetingPage, NewMeeting } from './meeting-page.tsx';
import { MonthGrid } from './month-grid.tsx';
import { StrikeOffList } from './strike-off-list.tsx';

const tabs = { 'cac-buoi': text.tabs.months, 'bo-sinh-hoat': text.tabs.strikeOff } as const;

/** The first day that a new meeting of a month is offered: today in the month that runs, else none yet. */
const dayOffered = (month: string | undefined, today: string): string =>
  month === undefined || today.startsWith(month) ? today : '';

export function MeetingsScreen() {
  const { muc, id, org, thang } = useSearch({ from: '/sinh-hoat' });
  const navigate = useNavigate();
  const go = (search: ListSearch, replace = false) => void navigate({ to: '/sinh-hoat', search, replace });
  const scope = useOp('register.status', {}).data?.open;
  const [of, setOf] = useState<{ readonly orgId: number | null; readonly year: number }>({
    orgId: muc === 'moi' ? null : (org ?? null),
    year: Number((thang ?? todayInVietnam()).slice(0, 4)),
  });
  const orgId = of.orgId ?? scope?.rootOrgId ?? 0;
  const branches = useOp(
    'meeting.year',
    { orgId, year: of.year },
    { enabled: orgId > 0, keepPrevious: true },
  );
  if (!scope) return <Loading />;
  const back = () => go({});
  if (id !== undefined) return <MeetingPage id={id} onBack={back} />;
  if (muc === 'moi')
    return <NewMeeting orgId={org ?? null} heldOn={dayOffered(thang, todayInVietnam())} onBack={back} />;
  const latest = Number(todayInVietnam().slice(0, 4));
  return (
    <>
      <PageHeader title={text.title}>
        {/* Without a branch the empty screen has the one button that helps. */}
        {branches.data?.length !== 0 && (
          <May right="write">
            <Button onClick={() => go({ muc: 'moi', ...(of.orgId === null ? {} : { org: of.orgId }) })}>
              {text.add}
            </Button>
          </May>
        )}
      </PageHeader>
      <Group gap="sm" mb="sm" align="flex-end">
        <OrganisationChoice
          label={text.organisation}
          value={orgId}
          onChange={(chosen) => setOf({ ...of, orgId: chosen })}
        />
        <NativeSelect
          label={text.year}
          value={String(of.year)}
          data={Array.from({ length: 15 }, (_, i) => String(latest - i))}
          onChange={(e) => setOf({ ...of, year: Number(e.currentTarget.value) })}
        />
      </Group>
      <Tabs
        value={muc === 'bo-sinh-hoat' ? muc : 'cac-buoi'}
        keepMounted={false}
        onChange={(value) => go(value === 'bo-sinh-hoat' ? { muc: value } : {}, true)}
      >
        <Tabs.List mb="sm">
          {Object.entries(tabs).map(([value, label]) => (
            <Tabs.Tab key={value} value={value}>
              {label}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="cac-buoi">
          <ErrorNote error={branches.error?.error} />
          {branches.isPending && <Loading />}
          {branches.data && (
            <Months
              orgId={orgId}
              year={of.year}
              branches={branches.data}
              onOpen={(meeting) => go({ id: meeting })}
              onAdd={(branch, month) => go({ muc: 'moi', org: branch, thang: month })}
            />
          )}
        </Tabs.Panel>
        <Tabs.Panel value="bo-sinh-hoat">
          <StrikeOffList orgId={orgId} year={of.year} />
        </Tabs.Panel>
      </Tabs>
    </>
  );
}

interface MonthsProps {
  readonly orgId: number;
  readonly year: number;
  readonly branches: readonly BranchYear[];
  readonly onOpen: (id: number) => void;
  readonly onAdd: (orgId: number, month: string) => void;
}

function Months({ orgId, year, branches, onOpen, onAdd }: MonthsProps) {
  const name = useOp('organisation.list', {}).data?.find((o) => o.id === orgId)?.name ?? '';
  if (branches.length === 0)
    return (
      <EmptyState text={text.noBranches}>
        <Button renderRoot={(props) => <Link to="/to-chuc" {...props} />}>{text.toOrganisations}</Button>
      </EmptyState>
    );
  return (
    <Stack gap="sm">
      <Group gap="lg">
        <Group gap="xs">
          <Text>{text.sheets.toMeetings}:</Text>
          <SheetOut
            request={{ sheet: 'meetings', orgId, from: `${year}-01-01`, to: `${year}-12-31` }}
            name={text.sheets.meetingsName(name, year)}
          />
        </Group>
        <Group gap="xs">
          <Text>{text.sheets.toAttendance}:</Text>
          <SheetOut
            request={{ sheet: 'attendance', orgId, year }}
            name={text.sheets.attendanceName(name, year)}
          />
        </Group>
      </Group>
      <MonthGrid branches={branches} onOpen={onOpen} onAdd={onAdd} />
      <Text c="dimmed" fz="sm">
        {text.intro} {text.rule}
      </Text>
    </Stack>
  );
}
