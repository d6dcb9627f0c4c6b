/** Information cards: printing them, and telling a genuine one from a forged one. */
import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { cardPrintText as text } from '../../../../shared/i18n/vi/card-print.ts';
import { Loading } from '../../../parts/loading.tsx';
import { usePeople } from '../use-people.ts';
import { CardsDesk } from './cards-desk.tsx';
import { CheckPanel } from './check-panel.tsx';

export function CardsPanel() {
  const people = usePeople();
  const [view, setView] = useState<'print' | 'check'>('print');
  const root = people.organisations[0];
  if (!root) return <Loading />;
  return (
    <>
      <SegmentedControl
        mb="xs"
        style={{ alignSelf: 'flex-start' }}
        aria-label={text.viewsLabel}
        data={[
          { value: 'print', label: text.views.print },
          { value: 'check', label: text.views.check },
        ]}
        value={view}
        onChange={(value) => setView(value === 'check' ? 'check' : 'print')}
      />
      {view === 'print' ? <CardsDesk people={people} organisation={root} /> : <CheckPanel />}
    </>
  );
}
