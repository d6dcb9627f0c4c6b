/** Everything that was done with the register, as sentences, newest first; proved on demand, never emptied. */
import { Button, Group, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useCallback, useState } from 'react';
import { logText as text } from '../../../../shared/i18n/vi/log.ts';
import type { LogFilter } from '../../../../shared/ipc/log.ts';
import { EmptyState } from '../../../parts/empty-state.tsx';
import { ErrorNote } from '../../../parts/error-note.tsx';
import { Loading } from '../../../parts/loading.tsx';
import { May } from '../../../parts/rights/may.tsx';
import { SheetOut } from '../../../parts/sheet-out.tsx';
import { CheckButton, CheckResult, useLogCheck } from './check-log.tsx';
import { CompareOut } from './compare-form.tsx';
import classes from './log.module.css';
import { everything, LogFilters } from './log-filters.tsx';
import { LogList } from './log-list.tsx';
import { MinutesOut } from './minutes-out.tsx';
import { useLogPages } from './use-log-pages.ts';

export function LogPanel() {
  const [typed, setTyped] = useState<LogFilter>(everything);
  const [round, setRound] = useState(0);
  const [filter] = useDebouncedValue(typed, 250);
  const log = useLogPages(filter);
  const check = useLogCheck();
  const { hasNextPage, isFetchingNextPage, fetchNextPage, entries, next } = log;
  const goOn = useCallback(() => {
    if (!isFetchingNextPage) void fetchNextPage();
  }, [isFetchingNextPage, fetchNextPage]);
  return (
    <div className={classes.panel}>
      <Text c="dimmed" className={classes.about ?? ''}>
        {text.about}
      </Text>
      <Group gap="xs">
        <May right="today">
          <CheckButton check={check} />
        </May>
        <MinutesOut total={log.total} />
        <May right="today">
          <CompareOut />
        </May>
        <SheetOut request={{ sheet: 'log', filter }} name={text.title} />
      </Group>
      <CheckResult check={check} />
      <LogFilters key={round} filter={typed} onChange={setTyped} />
      <ErrorNote error={log.error?.error} />
      {log.isPending && <Loading />}
      {log.data && (
        <Group gap="sm">
          <Text c="dimmed" role="status">
            {text.count(entries.length, log.total)}
          </Text>
          {JSON.stringify(typed) !== JSON.stringify(everything) && (
            <Button
              variant="default"
              size="compact-md"
              onClick={() => {
                setTyped(everything);
                setRound(round + 1);
              }}
            >
              {text.clear}
            </Button>
          )}
          {next !== null && <Text c="dimmed">{text.searchedTo(next)}</Text>}
          {hasNextPage && (
            <Button
              variant="subtle"
              color="gray"
              size="compact-md"
              loading={isFetchingNextPage}
              onClick={goOn}
            >
              {text.searchOn}
            </Button>
          )}
        </Group>
      )}
      {log.data && entries.length === 0 && !hasNextPage && (
        <EmptyState text={log.total === 0 ? text.empty : text.noneFound} />
      )}
      {entries.length > 0 && <LogList entries={entries} onEnd={hasNextPage ? goOn : null} />}
    </div>
  );
}
