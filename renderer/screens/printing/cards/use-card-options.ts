/** How cards are printed, kept in the register from one time to the next like the place and the signer of certificates. */
import { useEffect, useRef, useState } from 'react';
import { type CardsJob, cardsJobSchema } from '../../../../shared/ipc/print.ts';
import { placesOn, stockOf } from '../../../../shared/rules/card-stock.ts';
import { call } from '../../../api.ts';

export type CardOptions = Omit<CardsJob, 'document' | 'memberIds'>;

/** Everything but the post: most members have none. */
const usualCards: CardOptions = {
  stock: 'a4x8',
  own: {
    ...{ sheetWidth: 210, sheetHeight: 297, cardWidth: 90, cardHeight: 55 },
    ...{ columns: 2, rows: 5, left: 15, top: 11, gapX: 0, gapY: 0 },
  },
  fields: ['bornOn', 'profileNumber', 'orgName', 'admittedOn', 'officialOn'],
  photo: true,
  cropMarks: true,
  firstPlace: 1,
  sides: 'front',
  flip: 'long',
  back: { fields: [], contact: '', note: '' },
  code: false,
};

const draftKey = 'print:cards';

/** null while a measure is wrong or a text too long */
export function cardsJob(options: CardOptions, memberIds: readonly number[]): CardsJob | null {
  const job = { document: 'cards' as const, memberIds: [...memberIds], ...options };
  return cardsJobSchema.safeParse(job).success ? job : null;
}

export interface CardOptionsState {
  readonly options: CardOptions;
  readonly change: (part: Partial<CardOptions>) => void;
}

export function useCardOptions(): CardOptionsState {
  const [options, setOptions] = useState(usualCards);
  const changed = useRef(false);
  useEffect(() => {
    void call('draft.get', { key: draftKey }).then((draft) => {
      const kept = draft.ok && draft.value ? optionsIn(draft.value.body) : null;
      if (kept && !changed.current) setOptions(kept);
    });
  }, []);
  useEffect(() => {
    if (!changed.current || !cardsJob(options, [1])) return;
    const body = JSON.stringify(options);
    const later = setTimeout(() => void call('draft.save', { key: draftKey, body }), 800);
    return () => clearTimeout(later);
  }, [options]);
  return {
    options,
    change: (part) => {
      changed.current = true;
      setOptions((before) => withinSheet({ ...before, ...part }));
    },
  };
}

/** Of another version of the program it may not fit any more; it is then as if there were none. */
function optionsIn(body: string): CardOptions | null {
  const read = cardsJobSchema.safeParse({ document: 'cards', memberIds: [1], ...JSON.parse(body) });
  if (!read.success) return null;
  const { document: _document, memberIds: _nobody, ...options } = read.data;
  // A sheet that was begun is used up by the time of the next print.
  return { ...options, firstPlace: 1 };
}

const withinSheet = (options: CardOptions): CardOptions =>
  options.firstPlace <= placesOn(stockOf(options)) ? options : { ...options, firstPlace: 1 };
