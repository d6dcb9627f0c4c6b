import { useEffect, useRef, useState } from 'react';
import type { RuleEffect, RuleProposal } from '../../../shared/ipc/rule.ts';
import type { AppError } from '../../../shared/result.ts';
import { type JobProgress, runJob } from '../../api.ts';

/** Asks who would change by a proposal; what was asked before and differs now is not shown any more. */
export function useRulePreview() {
  const [running, setRunning] = useState<{ readonly progress: JobProgress | null } | null>(null);
  const [seen, setSeen] = useState<{ readonly of: string; readonly effect: RuleEffect } | null>(null);
  const stop = useRef<() => void>(() => undefined);
  useEffect(() => () => stop.current(), []);

  return {
    running,
    cancel: () => stop.current(),
    /** @returns why it may not be done at all; null when it may, or was stopped */
    async ask(proposal: RuleProposal): Promise<AppError | null> {
      setSeen(null);
      setRunning({ progress: null });
      const { result, cancel } = runJob('rule.preview', { proposal }, (progress) => setRunning({ progress }));
      stop.current = cancel;
      const answered = await result;
      stop.current = () => undefined;
      setRunning(null);
      if (answered.ok) setSeen({ of: JSON.stringify(proposal), effect: answered.value });
      return answered.ok || answered.error.code === 'app.cancelled' ? null : answered.error;
    },
    /** null until this very proposal was asked about */
    effectOf: (proposal: RuleProposal): RuleEffect | null =>
      seen?.of === JSON.stringify(proposal) ? seen.effect : null,
  };
}
