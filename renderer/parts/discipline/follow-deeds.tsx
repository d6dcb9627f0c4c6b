import { Button } from '@mantine/core';
import { useState } from 'react';
import { disciplineText as text } from '../../../shared/i18n/vi/discipline.ts';
import type { DisciplineDetail } from '../../../shared/ipc/discipline.ts';
import { May } from '../rights/may.tsx';
import { AppealForm } from './appeal-form.tsx';
import { SettleForm } from './settle-form.tsx';

/** What may follow on a decision: a complaint, its settlement. One that was cancelled has neither. */
export function FollowDeeds({ detail }: { readonly detail: DisciplineDetail }) {
  const [deed, setDeed] = useState<'appeal' | 'settle' | null>(null);
  const close = () => setDeed(null);
  if (detail.state === 'cancelled') return null;
  const complained = detail.state === 'underComplaint';
  return (
    <>
      {!complained && (
        <May right="write">
          <Button size="compact-md" variant="default" onClick={() => setDeed('appeal')}>
            {text.appeal}
          </Button>
        </May>
      )}
      <May right="write">
        <Button
          size="compact-md"
          variant={complained ? 'filled' : 'default'}
          onClick={() => setDeed('settle')}
        >
          {complained ? text.settle : text.settleByItself}
        </Button>
      </May>
      {deed === 'appeal' && <AppealForm detail={detail} onClose={close} />}
      {deed === 'settle' && <SettleForm detail={detail} onClose={close} />}
    </>
  );
}
