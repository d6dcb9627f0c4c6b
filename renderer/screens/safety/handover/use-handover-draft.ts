/** The hand-over as it is being prepared: what is typed is kept in the register a moment later, and at once on leaving. */
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { HandoverDraft, HandoverView } from '../../../../shared/ipc/handover.ts';
import type { AppError } from '../../../../shared/result.ts';
import { call } from '../../../api.ts';
import { todayInVietnam } from '../../../parts/today.ts';

const pauseBeforeKeeping = 800;

export const emptyHandover = (): HandoverDraft => ({
  on: todayInVietnam(),
  place: '',
  giverPost: '',
  receiver: { personId: null, name: '', post: '', account: '' },
  witness: { name: '', post: '' },
  giverStays: false,
  giverAccount: '',
  marks: {},
  stampNote: '',
  workNote: '',
});

export function useHandoverDraft(found: HandoverView['draft']) {
  const [draft, setDraft] = useState<HandoverDraft>(found ?? emptyHandover);
  const [failure, setFailure] = useState<AppError | null>(null);
  const waiting = useRef<HandoverDraft | null>(null);
  const timer = useRef<number | undefined>(undefined);
  const client = useQueryClient();

  const flush = useCallback(async (): Promise<boolean> => {
    window.clearTimeout(timer.current);
    const next = waiting.current;
    if (!next) return true;
    waiting.current = null;
    const saved = await call('handover.save', { draft: next });
    setFailure(saved.ok ? null : saved.error);
    // What was drawn before the change is void: the view says so.
    await client.invalidateQueries({ queryKey: ['handover.view'] });
    return saved.ok;
  }, [client]);

  const change = useCallback(
    (part: Partial<HandoverDraft> | ((before: HandoverDraft) => HandoverDraft)) => {
      setDraft((before) => {
        const next = typeof part === 'function' ? part(before) : { ...before, ...part };
        waiting.current = next;
        return next;
      });
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => void flush(), pauseBeforeKeeping);
    },
    [flush],
  );

  useEffect(() => () => void flush(), [flush]);
  return { draft, change, flush, failure };
}
