/** Ctrl+L locks at once, from any field; nobody at the PC for a while locks, too, and says so half a minute before. */
import { Alert } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { appText } from '../../shared/i18n/vi/app.ts';
import { useOp } from '../api.ts';
import { useLock } from '../fields/use-lock.ts';
import { isPastWindow } from '../past-window.ts';
import classes from './lock-watch.module.css';
import { useIdleSeconds, warnSeconds } from './use-idle.ts';

export function LockWatch({ practice }: { practice: boolean }) {
  const { lock, isPending } = useLock();
  const settings = useOp('window.settings', {});
  // A practice register has no secret: locking it would only be in the way of those who learn.
  // The past window locks with today's, which keeps the watch.
  const minutes = practice || isPastWindow ? 0 : (settings.data?.idleMinutes ?? 0);
  const left = useIdleSeconds(minutes * 60);
  const sent = useRef(false);

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!event.ctrlKey || event.altKey || event.shiftKey || event.key.toLowerCase() !== 'l') return;
      event.preventDefault();
      event.stopPropagation();
      lock();
    };
    // Before any field or dialog sees it.
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, [lock]);

  useEffect(() => {
    if (left > 0) sent.current = false;
    else if (!sent.current && !isPending) {
      sent.current = true;
      lock();
    }
  }, [left, isPending, lock]);

  if (left > warnSeconds) return null;
  return (
    <div className={classes.warning}>
      <Alert role="alert" color="orange" icon={<IconLock aria-hidden />} title={appText.lockSoon}>
        {appText.lockSoonNote} <span aria-live="off">{appText.lockSeconds(Math.max(0, left))}</span>
      </Alert>
    </div>
  );
}
