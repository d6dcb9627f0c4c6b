import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useOp } from '../../api.ts';

/** How often the screen looks whether the tier has closed meanwhile; looking is no use of it. */
const lookEvery = 20_000;

/** Whether the tier is open; what was read out of it is forgotten as soon as it has closed of itself. */
export function useRestrictedStatus() {
  const status = useOp('restricted.status', {});
  const client = useQueryClient();
  const open = status.data?.open;
  useEffect(() => {
    if (open !== true) return;
    const look = () => void client.invalidateQueries({ queryKey: ['restricted.status'] });
    const timer = window.setInterval(look, lookEvery);
    return () => window.clearInterval(timer);
  }, [open, client]);
  // What was read while it was open must not be shown again out of the cache.
  useEffect(() => {
    if (open === false) client.removeQueries({ type: 'inactive' });
  }, [open, client]);
  return status;
}
