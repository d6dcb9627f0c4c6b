/** Handing the register over to the next keeper, and the hand-overs that were. */
import { useState } from 'react';
import { useOp } from '../../../api.ts';
import { ErrorNote } from '../../../parts/error-note.tsx';
import { Loading } from '../../../parts/loading.tsx';
import { type HandedOver, HandoverDone } from './handover-done.tsx';
import { HandoverList } from './handover-list.tsx';
import { HandoverWizard } from './handover-wizard.tsx';

type At = 'list' | 'wizard' | HandedOver;

export function HandoverPanel() {
  const [at, setAt] = useState<At>('list');
  const view = useOp('handover.view', {});
  if (view.error) return <ErrorNote error={view.error.error} />;
  if (!view.data) return <Loading />;
  if (typeof at === 'object') return <HandoverDone {...at} onClose={() => setAt('list')} />;
  if (at === 'wizard')
    return <HandoverWizard view={view.data} onClose={() => setAt('list')} onDone={setAt} />;
  return <HandoverList view={view.data} onStart={() => setAt('wizard')} />;
}
