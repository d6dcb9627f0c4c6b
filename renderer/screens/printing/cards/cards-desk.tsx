/** Cards of the people chosen, as they will be printed. */
import { Divider } from '@mantine/core';
import { useMemo } from 'react';
import { printText as text } from '../../../../shared/i18n/vi/print.ts';
import { EmptyState } from '../../../parts/empty-state.tsx';
import { CardOptionsForm } from '../card-options.tsx';
import { NobodyChosen } from '../nobody-chosen.tsx';
import { PeopleChoice } from '../people-choice.tsx';
import { PrintingDesk } from '../printing-desk.tsx';
import type { People } from '../use-people.ts';
import { cardsJob, useCardOptions } from './use-card-options.ts';

interface Props {
  readonly people: People;
  readonly organisation: { readonly name: string };
}

export function CardsDesk({ people, organisation }: Props) {
  const cards = useCardOptions();
  const { ids, known } = people;
  const job = useMemo(
    () => (ids.length === 0 ? null : cardsJob(cards.options, [...ids])),
    [ids, cards.options],
  );
  return (
    <PrintingDesk
      job={job}
      people={ids.length}
      fileName={text.fileName.cards(organisation.name)}
      title=""
      options={
        <>
          <PeopleChoice people={people} />
          <Divider />
          <CardOptionsForm {...cards} />
        </>
      }
      missing={known && (ids.length === 0 ? <NobodyChosen /> : <EmptyState text={text.fillForm} />)}
    />
  );
}
