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
  const views = (
    <SegmentedControl
      style={{ flex: 'none', alignSelf: 'flex-start' }}
      aria-label={text.viewsLabel}
      data={[
        { value: 'print', label: text.views.print },
        { value: 'check', label: text.views.check },
      ]}
      value={view}
      onChange={(value) => setView(value === 'check' ? 'check' : 'print')}
    />
  );
  return view === 'print' ? (
    <CardsDesk tools={views} people={people} organisation={root} />
  ) : (
    <>
      {views}
      <CheckPanel />
    </>
  );
}
