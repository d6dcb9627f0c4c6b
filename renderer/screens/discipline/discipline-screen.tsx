/** Kỷ luật: the decisions of a period or those in force, their figures, and one of them beside the list. */
import { Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import {
  anyDisciplineForms,
  disciplineStateNames,
  disciplineText as text,
} from '../../../shared/i18n/vi/discipline.ts';
import type { DisciplineListRequest, DisciplineSubject } from '../../../shared/ipc/discipline.ts';
import { useOp } from '../../api.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ErrorNote } from '../../parts/error-note.tsx';
import { Loading } from '../../parts/loading.tsx';
import { OrganisationChoice } from '../../parts/organisation-choice.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { PeriodChoice } from '../../parts/period-choice.tsx';
import { SheetOut } from '../../parts/sheet-out.tsx';
import { todayInVietnam } from '../../parts/today.ts';
import { DisciplineCountsTable } from './discipline-counts.tsx';
import { DisciplineDrawer } from './discipline-drawer.tsx';
import { DisciplineTable } from './discipline-table.tsx';
import { EditOrganisation } from './edit-organisation.tsx';
import { OrganisationForm } from './organisation-form.tsx';
import { PickMember } from './pick-member.tsx';

/** How the address says of what kind the open record is. */
const inAddress: Readonly<Record<DisciplineSubject, string>> = {
  member: 'dang-vien',
  organisation: 'to-chuc',
};
const noFilter = { subject: '', form: '', state: '' } as const;

const choices = (any: string, labels: Readonly<Record<string, string>>) => [
  { value: '', label: any },
  ...Object.entries(labels).map(([value, label]) => ({ value, label })),
];
const keyOf = <K extends string>(labels: Readonly<Record<K, string>>, value: string): K | '' =>
  (Object.keys(labels) as K[]).find((key) => key === value) ?? '';

export function DisciplineScreen() {
  const status = useOp('register.status', {});
  const root = status.data?.open?.rootOrgId;
  if (status.error) return <ErrorNote error={status.error.error} />;
  return root === undefined ? <Loading /> : <Disciplines root={root} />;
}

function Disciplines({ root }: { readonly root: number }) {
  const { muc, id, org } = useSearch({ from: '/ky-luat' });
  const navigate = useNavigate();
  const orgId = org ?? root;
  const subject: DisciplineSubject = muc === inAddress.organisation ? 'organisation' : 'member';
  const show = (part: { subject?: DisciplineSubject; id?: number; org?: number }) =>
    void navigate({
      to: '/ky-luat',
      search: {
        ...(part.id === undefined ? {} : { muc: inAddress[part.subject ?? 'member'], id: part.id }),
        ...((part.org ?? orgId) === root ? {} : { org: part.org ?? orgId }),
      },
      replace: part.id === undefined,
    });
  const year = todayInVietnam().slice(0, 4);
  const [period, setPeriod] = useState({ from: `${year}-01-01`, to: `${year}-12-31` });
  const [span, setSpan] = useState<DisciplineListRequest['span']>('period');
  const [filter, setFilter] = useState<Pick<DisciplineListRequest, 'subject' | 'form' | 'state'>>(noFilter);
  const [writing, setWriting] = useState<'member' | 'organisation' | 'edit' | null>(null);
  const request = { ...period, orgId, span, ...filter };
  const list = useOp('discipline.list', request, { keepPrevious: true });
  const rows = list.data?.rows ?? [];
  const filtered = Object.values(filter).some((value) => value !== '');
  const deeds = (
    <Group gap="xs">
      <Button onClick={() => setWriting('member')}>{text.recordMember}</Button>
      <Button variant="default" onClick={() => setWriting('organisation')}>
        {text.recordOrganisation}
      </Button>
    </Group>
  );
  const empty = list.data !== undefined && rows.length === 0;
  const close = () => setWriting(null);
  return (
    <>
      <PageHeader title={text.title}>{!(empty && !filtered) && deeds}</PageHeader>
      <Stack gap="sm">
        <Group gap="sm" align="flex-end">
          <OrganisationChoice
            label={text.organisation}
            value={orgId}
            onChange={(chosen) => chosen !== null && show({ org: chosen })}
          />
          <NativeSelect
            label={text.span}
            data={choices('', text.spans).slice(1)}
            value={span}
            onChange={(e) => setSpan(keyOf(text.spans, e.currentTarget.value) || 'period')}
          />
          {span === 'period' && (
            <PeriodChoice {...period} onChange={(part) => setPeriod((p) => ({ ...p, ...part }))} />
          )}
          <NativeSelect
            label={text.subject}
            data={choices(text.anySubject, text.subjects)}
            value={filter.subject}
            onChange={(e) => setFilter({ ...filter, subject: keyOf(text.subjects, e.currentTarget.value) })}
          />
        </Group>
        <Group gap="sm" align="flex-end">
          <NativeSelect
            label={text.form}
            data={choices(text.anyForm, anyDisciplineForms)}
            value={filter.form}
            onChange={(e) => setFilter({ ...filter, form: keyOf(anyDisciplineForms, e.currentTarget.value) })}
          />
          <NativeSelect
            label={text.state}
            data={choices(text.anyState, disciplineStateNames)}
            value={filter.state}
            onChange={(e) =>
              setFilter({ ...filter, state: keyOf(disciplineStateNames, e.currentTarget.value) })
            }
          />
          {list.data && rows.length > 0 && (
            <>
              <Text role="status" c="dimmed" pb={6}>
                {text.found(rows.length, list.data.total)}
              </Text>
              <Group gap="xs" ml="auto">
                <SheetOut
                  request={{ sheet: 'disciplines', ...request }}
                  name={text.sheetName(period.from, period.to)}
                />
              </Group>
            </>
          )}
        </Group>
        <ErrorNote error={list.error?.error} />
        {list.isPending && <Loading />}
        {empty && !filtered && (
          <EmptyState text={span === 'period' ? text.empty : text.emptyInForce}>{deeds}</EmptyState>
        )}
        {empty && filtered && (
          <EmptyState text={text.emptyFiltered}>
            <Button variant="default" onClick={() => setFilter(noFilter)}>
              {text.clearFilter}
            </Button>
          </EmptyState>
        )}
        {rows.length > 0 && <DisciplineTable rows={rows} onOpen={show} />}
        {span === 'period' && !(empty && !filtered) && <DisciplineCountsTable {...period} orgId={orgId} />}
      </Stack>
      {id !== undefined && writing === null && (
        <DisciplineDrawer
          subject={subject}
          id={id}
          onClose={() => show({})}
          onEdit={() => setWriting('edit')}
        />
      )}
      {writing === 'member' && <PickMember onClose={close} />}
      {writing === 'organisation' && (
        <OrganisationForm
          editing={null}
          orgId={orgId === root ? null : orgId}
          onClose={close}
          onRecorded={(written) => show({ subject: 'organisation', id: written })}
        />
      )}
      {writing === 'edit' && id !== undefined && <EditOrganisation id={id} onClose={close} />}
    </>
  );
}
