import { VisuallyHidden } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { appText } from '../../shared/i18n/vi/app.ts';

/** Told to screen readers when the register was locked, whoever or whatever did it. It stands on both sides of the lock. */
export function LockedNews({ open }: { open: boolean }) {
  const wasOpen = useRef(open);
  const [said, setSaid] = useState('');
  useEffect(() => {
    setSaid(wasOpen.current && !open ? appText.locked : '');
    wasOpen.current = open;
  }, [open]);
  return <VisuallyHidden role="status">{said}</VisuallyHidden>;
}
