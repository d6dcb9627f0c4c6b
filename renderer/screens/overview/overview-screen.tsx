/** Today's figures, what is due, what was last entered. Every number opens its list. */
import { Button, Stack } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { overviewText } from '../../../shared/i18n/vi/overview.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import { useOp } from '../../api.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ErrorNote } from '../../parts/error-note.tsx';
import { Loading } from '../../parts/loading.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { May } from '../../parts/rights/may.tsx';
import { todayInVietnam } from '../../parts/today.ts';
import { Figures } from './figures.tsx';
import { NextRound } from './next-round.tsx';
import classes from './overview.module.css';
import { Pictures } from './pictures.tsx';
import { RecentEntries } from './recent-entries.tsx';
import { Todo } from './todo.tsx';
import { Years } from './years.tsx';

export function OverviewScreen() {
  const overview = useOp('overview.get', {});
  const data = overview.data;
  return (
    <>
      <PageHeader title={overviewText.title} subtitle={overviewText.asOf(formatDate(todayInVietnam()))} />
      <ErrorNote error={overview.error?.error} />
      {overview.isPending && <Loading />}
      {data && data.total + data.left === 0 && (
        <EmptyState text={overviewText.empty}>
          <May right="write">
            <Button
              renderRoot={(props) => <Link to="/nhap-xuat" {...props} />}
              leftSection={<IconFileImport size={18} aria-hidden />}
            >
              {overviewText.importRoster}
            </Button>
          </May>
        </EmptyState>
      )}
      {data && data.total + data.left > 0 && (
        <Stack gap="lg">
          <Figures overview={data} />
          <div className={classes.columns}>
            <Todo />
            <Stack gap="lg">
              <NextRound />
              <Years years={data.years} />
              <RecentEntries />
            </Stack>
          </div>
          <Pictures overview={data} />
        </Stack>
      )}
    </>
  );
}
