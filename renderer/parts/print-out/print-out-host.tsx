/** Mounted once in the frame: the dialogs that belong to printing, whichever screen has printed. */
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useEscapeOfTop } from './escape-on-top.ts';
import { OutcomeDialog } from './outcome-dialog.tsx';
import { onPrintRequest, type PrintRequest } from './print-requests.ts';
import { ReasonDialog } from './reason-dialog.tsx';

type Reason = Extract<PrintRequest, { ask: 'reason' }>;

export function PrintOutHost() {
  const client = useQueryClient();
  useEscapeOfTop();
  const [reason, setReason] = useState<Reason | null>(null);
  const [runId, setRunId] = useState<number | null>(null);
  useEffect(
    () =>
      onPrintRequest((request) => {
        if (request.ask === 'reason') return setReason(request);
        // Written past the cache, by whatever printed.
        void client.invalidateQueries({
          predicate: ({ queryKey: [name] }) => name === 'todo.list' || String(name).startsWith('printRun.'),
        });
        if (request.waits) setRunId(request.runId);
      }),
    [client],
  );
  if (reason)
    return (
      <ReasonDialog
        earlier={reason.earlier}
        onAnswer={(said) => {
          reason.answer(said);
          setReason(null);
        }}
      />
    );
  return runId !== null && <OutcomeDialog key={runId} runId={runId} onClose={() => setRunId(null)} />;
}
