/** Kỷ luật: the decisions of a period or those in force, their figures, and one of them beside the list. */
import { Button, Group, Stack, Text } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { disciplineText as text } from '../../../shared/i18n/vi/discipline.ts';
import type { DisciplineSubject } from '../../../shared/ipc/discipline.ts';
import { useOp } from '../../api.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ErrorNote } from '../../parts/error-note.tsx';
import { Loading } from '../../parts/loading.tsx';
import { OrganisationChoice } from '../../parts/organisation-choice.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { May } from '../../parts/rights/may.tsx';
import { SheetOut } from '../../parts/sheet-out.tsx';
import { todayInVietnam } from '../../parts/today.ts';
import { DisciplineCountsTable } from './discipline-counts.tsx';
import { DisciplineDrawer } from './discipline-drawer.tsx';
import { DisciplineFilters, type FilterAnswers, noFilter } from './discipline-filters.tsx';
import { DisciplineTable } from './discipline-table.tsx';
import { EditOrganisation } from './edit-organisation.tsx';
import { OrganisationForm } from './organisation-form.tsx';
import { PickMember } from './pick-member.tsx';

/** How the address says of what kind the open record is. */
const inAddress: Readonly<Record<DisciplineSubject, string>> = {
  member: 'dang-vien',
  organisation: 'to-chuc',
};
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
  const [question, setQuestion] = useState<FilterAnswers>({
    from: `${year}-01-01`,
    to: `${year}-12-31`,
    span: 'period',
    ...noFilter,
  });
  const change = (part: Partial<FilterAnswers>) => setQuestion((before) => ({ ...before, ...part }));
  const { span, from, to } = question;
  const [writing, setWriting] = useState<'member' | 'organisation' | 'edit' | null>(null);
  const request = { ...question, orgId };
  const list = useOp('discipline.list', request, { keepPrevious: true });
  const rows = list.data?.rows ?? [];
  const filtered = question.subject + question.form + question.state !== '';
  const deeds = (
    <May right="write">
      <Group gap="xs">
        <Button onClick={() => setWriting('member')}>{text.recordMember}</Button>
        <Button variant="default" onClick={() => setWriting('organisation')}>
          {text.recordOrganisation}
        </Button>
      </Group>
    </May>
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
          <DisciplineFilters question={question} onChange={change} />
          {list.data && rows.length > 0 && (
            <>
              <Text role="status" c="dimmed" pb={6}>
                {text.found(rows.length, list.data.total)}
              </Text>
              <Group gap="xs" ml="auto">
                <SheetOut
                  request={{ sheet: 'disciplines', ...request }}
                  name={
                    span === 'period' ? text.sheetName(from, to) : text.sheetNameInForce(todayInVietnam())
                  }
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
            <Button variant="default" onClick={() => change(noFilter)}>
              {text.clearFilter}
            </Button>
          </EmptyState>
        )}
        {rows.length > 0 && <DisciplineTable rows={rows} onOpen={show} />}
        {span === 'period' && !(empty && !filtered) && (
          <DisciplineCountsTable from={from} to={to} orgId={orgId} />
        )}
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
