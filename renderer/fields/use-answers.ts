/** What is typed into a form: kept as a draft while typing, brought back when the form is opened again. */
import { useEffect, useState } from 'react';
import { useDraft } from './use-draft.ts';

export interface Answers<T> {
  readonly answers: T;
  /** nothing was typed yet: what is missing need not be told */
  readonly untouched: boolean;
  readonly change: (part: Partial<T>) => void;
  /** moment of the draft that was brought back; null where there was none */
  readonly broughtFrom: string | null;
  /** begins anew, without the draft */
  readonly startAnew: () => void;
  /** written into the register: nothing is left to be brought back */
  readonly done: () => void;
}

/**
 * @param first what the form begins with; while nothing was typed it may still change
 * @param read the draft's text as answers; null when it does not fit any more
 */
export function useAnswers<T extends object>(
  key: string,
  first: T,
  read: (body: string) => T | null,
): Answers<T> {
  const draft = useDraft(key);
  const [typed, setTyped] = useState<T | null>(null);
  const [broughtFrom, setBroughtFrom] = useState<string | null>(null);
  const answers = typed ?? first;
  useEffect(() => {
    if (!draft.found) return;
    const kept = read(draft.found.body);
    if (kept && typed === null) {
      setTyped(kept);
      setBroughtFrom(draft.found.savedAt);
    }
    draft.taken();
  }, [draft.found, draft.taken, typed, read]);
  return {
    answers,
    untouched: typed === null,
    change: (part) => {
      const next = { ...answers, ...part };
      setTyped(next);
      draft.keep(JSON.stringify(next));
    },
    broughtFrom,
    startAnew: () => {
      void draft.drop();
      setTyped(null);
      setBroughtFrom(null);
    },
    done: () => void draft.drop(),
  };
}
