import { Box } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { Outlet, useLocation } from '@tanstack/react-router';
import { Fragment, useLayoutEffect, useRef, useState } from 'react';
import { appText } from '../../shared/i18n/vi/app.ts';
import { peopleText } from '../../shared/i18n/vi/people.ts';
import { mayDo } from '../../shared/rules/rights.ts';
import { useOp } from '../api.ts';
import { PrintOutHost } from '../parts/print-out/print-out-host.tsx';
import { Commands } from './commands.tsx';
import classes from './frame.module.css';
import { LockWatch } from './lock-watch.tsx';
import { LogNotice } from './log-notice.tsx';
import { PastBanner } from './past-banner.tsx';
import { SideBar } from './side-bar.tsx';
import { StartNotes } from './start-notes.tsx';
import { StatusLine } from './status-line.tsx';
import { TopLine } from './top-line.tsx';
import { UndoLast } from './undo-last.tsx';
import { UpdateNews } from './update-news.tsx';

/** Left bar, top line, work area, status line. Only the work area scrolls; a screen may also fill it (flex: 1). */
export function Frame() {
  const status = useOp('register.status', {});
  // At 150 % on 1366×768 only 911 px are left: the bar then starts as icons, and the person may still open it.
  const narrow = useMediaQuery('(max-width: 1100px)', window.innerWidth <= 1100);
  const [chosen, setChosen] = useState<boolean | null>(null);
  const collapsed = chosen ?? narrow;
  const info = status.data?.open;
  const work = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  // One element scrolls for every screen: without this a screen opens as far down as the last one was left.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address is what the effect waits for
  useLayoutEffect(() => {
    if (work.current) work.current.scrollTop = 0;
  }, [pathname]);
  if (!status.data || !info) return null;

  return (
    <div className={classes.frame} data-collapsed={collapsed || undefined}>
      <button type="button" className={classes.skip} onClick={() => document.getElementById('work')?.focus()}>
        {appText.skipToWork}
      </button>
      {status.data.past && <PastBanner past={status.data.past} />}
      {info.practice && !status.data.past && (
        <Box className={classes.practice} role="note">
          {appText.practiceBanner}
        </Box>
      )}
      {!mayDo(info.person.role, 'write') && !status.data.past && (
        <Box className={classes.reading} role="note">
          {peopleText.reading(info.person)}
        </Box>
      )}
      <TopLine info={info} />
      <SideBar collapsed={collapsed} onToggle={() => setChosen(!collapsed)} />
      <main id="work" ref={work} tabIndex={-1} className={classes.work}>
        <StartNotes />
        <LogNotice />
        {!status.data.past && <UpdateNews />}
        {/* What stands on a screen was reckoned for one today; another one begins it anew. */}
        <Fragment key={status.data.clockWrongByMs}>
          <Outlet />
        </Fragment>
      </main>
      <StatusLine status={status.data} info={info} />
      <Commands />
      <UndoLast />
      <PrintOutHost />
      <LockWatch practice={info.practice} />
    </div>
  );
}
