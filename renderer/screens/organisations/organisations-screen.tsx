/**
 * The Party organisations of a day: the tree, the chosen one with its history and committee, and the structure
 * report. Everything on the screen follows the one day. The address carries day, choice and view.
 */
import { Box, Button, Group, SegmentedControl, Text } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { OrganisationDeedKind } from '../../../shared/entities/organisation-deed.ts';
import { organisationText as text } from '../../../shared/i18n/vi/organisation.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import { useOp } from '../../api.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ErrorNote } from '../../parts/error-note.tsx';
import { Loading } from '../../parts/loading.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { PartialDateInput } from '../../parts/partial-date-input.tsx';
import { May } from '../../parts/rights/may.tsx';
import { todayInVietnam } from '../../parts/today.ts';
import type { OrganisationsSearch } from '../../search-params.ts';
import { DeedWizard } from './deed-wizard.tsx';
import { OrganisationPanel } from './organisation-panel.tsx';
import { OrganisationTree } from './organisation-tree.tsx';
import classes from './organisations.module.css';
import { StructureView } from './structure-view.tsx';

interface Deed {
  readonly kind: OrganisationDeedKind;
  readonly orgId: number;
}

export function OrganisationsScreen() {
  const search = useSearch({ from: '/to-chuc' });
  const navigate = useNavigate();
  const today = todayInVietnam();
  const day = search.ngay ?? today;
  const [typedDay, setTypedDay] = useState(day);
  const [deed, setDeed] = useState<Deed | null>(null);
  const list = useOp('organisation.asOf', { day }, { keepPrevious: true });
  const orgs = list.data ?? [];
  const root = orgs[0];
  const members = orgs.reduce((sum, org) => sum + org.members, 0);
  const chosen = orgs.find((org) => org.id === (search.org ?? root?.id));
  const go = (to: OrganisationsSearch) =>
    void navigate({ to: '/to-chuc', search: { ...search, ...to }, replace: true });
  const setDay = (iso: string) => {
    setTypedDay(iso);
    // Only a whole day is asked for; what is half typed waits.
    if (/^\d{4}-\d{2}-\d{2}$/.test(iso)) go({ ngay: iso === today ? undefined : iso });
  };
  // The beginning: the one button then stands beneath the tree.
  const onlyRoot = orgs.length === 1 && day === today;
  const subtitle =
    day === today
      ? text.subtitle(orgs.length, members)
      : text.subtitleOn(orgs.length, members, formatDate(day));

  return (
    <>
      <PageHeader title={text.title} {...(list.data ? { subtitle } : {})}>
        {root && (
          <>
            <May right="write">
              <Button variant="default" onClick={() => setDeed({ kind: 'unite', orgId: root.id })}>
                {text.unite}
              </Button>
            </May>
            {!(onlyRoot && search.xem === undefined) && (
              <May right="write">
                <Button onClick={() => setDeed({ kind: 'found', orgId: chosen?.id ?? root.id })}>
                  {text.found}
                </Button>
              </May>
            )}
          </>
        )}
      </PageHeader>
      <Group gap="md" mb="md" align="flex-end">
        <Box w={300}>
          <PartialDateInput label={text.asOf} value={typedDay} onChange={setDay} />
        </Box>
        <SegmentedControl
          aria-label={text.viewsLabel}
          data={[
            { value: 'cay', label: text.viewTree },
            { value: 'co-cau', label: text.viewReport },
          ]}
          value={search.xem ?? 'cay'}
          onChange={(view) => go({ xem: view === 'co-cau' ? 'co-cau' : undefined })}
        />
        {day !== today && (
          <Group gap="xs" role="status">
            <Text>{text.asOfOther(formatDate(day))}</Text>
            <Button variant="default" onClick={() => setDay(today)}>
              {text.asOfToday}
            </Button>
          </Group>
        )}
      </Group>
      <ErrorNote error={list.error?.error} />
      {list.isPending && <Loading />}
      {list.data && !root && (
        <EmptyState text={text.noneThatDay}>
          <Button onClick={() => setDay(today)}>{text.asOfToday}</Button>
        </EmptyState>
      )}
      {root && search.xem === 'co-cau' && <StructureView orgs={orgs} day={day} />}
      {root && search.xem === undefined && (
        <div className={classes.sides}>
          <div>
            <OrganisationTree
              orgs={orgs}
              chosenId={chosen?.id ?? null}
              onChoose={(id) => go({ org: id })}
              day={search.ngay}
            />
            {onlyRoot ? (
              <EmptyState text={text.onlyRoot}>
                <May right="write">
                  <Button onClick={() => setDeed({ kind: 'found', orgId: root.id })}>{text.found}</Button>
                </May>
              </EmptyState>
            ) : (
              <Text c="dimmed" mt="xs">
                {text.treeKeys}
              </Text>
            )}
          </div>
          <div className={classes.panel}>
            {chosen ? (
              <OrganisationPanel
                key={chosen.id}
                org={chosen}
                orgs={orgs}
                day={day}
                onDeed={(kind) => setDeed({ kind, orgId: chosen.id })}
              />
            ) : (
              <EmptyState text={text.notThatDay} />
            )}
          </div>
        </div>
      )}
      {deed && root && (
        <DeedWizard
          key={`${deed.kind}-${deed.orgId}`}
          kind={deed.kind}
          org={orgs.find((o) => o.id === deed.orgId) ?? root}
          onClose={() => setDeed(null)}
        />
      )}
    </>
  );
}
