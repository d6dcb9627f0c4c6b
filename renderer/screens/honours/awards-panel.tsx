/** What was awarded in a period: figures beside those of the year before, the people behind them, the money. */
import { Button, Group, SegmentedControl, Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { awardText as text } from '../../../shared/i18n/vi/badge-award.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import { useOp } from '../../api.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ErrorNote } from '../../parts/error-note.tsx';
import { Loading } from '../../parts/loading.tsx';
import { OrganisationChoice } from '../../parts/organisation-choice.tsx';
import { PeriodChoice } from '../../parts/period-choice.tsx';
import { SheetOut } from '../../parts/sheet-out.tsx';
import { todayInVietnam } from '../../parts/today.ts';
import { AwardFiguresView } from './award-figures.tsx';
import { type AwardFilter, AwardList, everyAward } from './award-list.tsx';
import { AwardMoneyView } from './award-money.tsx';

const views = ['figures', 'list', 'money'] as const;
type View = (typeof views)[number];

export function AwardsPanel() {
  const year = todayInVietnam().slice(0, 4);
  const [span, setSpan] = useState({ from: `${year}-01-01`, to: `${year}-12-31` });
  const [orgId, setOrgId] = useState<number | null>(null);
  const [view, setView] = useState<View>('figures');
  const [filter, setFilter] = useState<AwardFilter>(everyAward);
  const asked = { ...span, orgId };
  const figures = useOp('badgeAward.figures', asked, { keepPrevious: true });
  const f = figures.data;
  const given = f ? f.awards + f.reissued.now + f.exchanged.now : 0;
  // An empty year is still to be compared with the one before, and its rounds to be seen.
  const empty = f !== undefined && given === 0 && f.people.before === 0 && f.balance.length === 0;
  const sheet = view === 'money' ? 'badgeMoney' : 'badgeAwards';
  const title = view === 'money' ? text.sheets.money : text.sheets.awards;
  const day = (iso: string) => formatDate(iso).replaceAll('/', '-');
  return (
    <Stack gap="sm">
      <Group gap="sm" align="flex-end">
        <PeriodChoice {...span} onChange={(part) => setSpan({ ...span, ...part })} />
        <OrganisationChoice
          label={text.organisation}
          value={orgId}
          none={text.everyOrganisation}
          onChange={setOrgId}
        />
        <SegmentedControl
          aria-label={text.viewLabel}
          value={view}
          data={views.map((value) => ({ value, label: text.views[value] }))}
          onChange={(value) => setView(views.find((v) => v === value) ?? 'figures')}
        />
        {!empty && (
          <Group gap="xs" ml="auto">
            <SheetOut
              request={{ sheet, ...asked }}
              name={text.sheets.fileName(title, day(span.from), day(span.to))}
            />
          </Group>
        )}
      </Group>
      <ErrorNote error={figures.error?.error} />
      {figures.isPending && <Loading />}
      {empty && (
        <EmptyState text={text.empty}>
          <Button renderRoot={(props) => <Link to="/huy-hieu" search={{ muc: 'de-nghi' }} {...props} />}>
            {text.toProposals}
          </Button>
        </EmptyState>
      )}
      {f && !empty && view === 'figures' && (
        <AwardFiguresView
          figures={f}
          onOpen={(part) => {
            setFilter({ ...everyAward, ...part });
            setView('list');
          }}
        />
      )}
      {f && !empty && view === 'list' && (
        <AwardList asked={asked} levels={f.levels.map((l) => l.level)} filter={filter} onFilter={setFilter} />
      )}
      {f && !empty && view === 'money' && <AwardMoneyView asked={asked} />}
    </Stack>
  );
}
