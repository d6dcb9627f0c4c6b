/** A list or pivot that is being put together: until it is kept by name it lives on as a draft. */
import { useCallback, useState } from 'react';
import { useAnswers } from '../../fields/use-answers.ts';

/** Under this name it was opened, or '' for a new one. */
interface Named<Q> {
  readonly name: string;
  readonly question: Q;
}

export interface TableDraft<Q> extends Named<Q> {
  readonly change: (part: Partial<Q>) => void;
  /** puts a kept one in its place, or begins anew */
  readonly open: (table: Named<Q> | null) => void;
  /** it was kept under the name */
  readonly kept: (name: string) => void;
  /** null where nothing is unsaved; then the moment of the draft that it came from, '' where it was just changed */
  readonly unsavedSince: string | null;
  /** drops what is unsaved and goes back to what it was begun with */
  readonly drop: () => void;
}

/** @param parse reads a question; throws where it is none of this version of the program */
export function useTableDraft<Q extends object>(
  kind: 'list' | 'pivot',
  first: Q,
  parse: (question: unknown) => Q,
): TableDraft<Q> {
  const [begun, setBegun] = useState<Named<Q>>({ name: '', question: first });
  const read = useCallback(
    (body: string): Named<Q> | null => {
      try {
        const { name, question } = JSON.parse(body) as { readonly name: unknown; readonly question: unknown };
        return { name: String(name), question: parse(question) };
      } catch {
        return null;
      }
    },
    [parse],
  );
  const draft = useAnswers(`table:${kind}`, begun, read);
  const { name, question } = draft.answers;
  const begin = (next: Named<Q>): void => {
    draft.startAnew();
    setBegun(next);
  };
  return {
    name,
    question,
    change: (part) => draft.change({ question: { ...question, ...part } }),
    open: (table) => begin(table ?? { name: '', question: first }),
    kept: (as) => begin({ name: as, question }),
    unsavedSince: draft.untouched ? null : (draft.broughtFrom ?? ''),
    drop: draft.startAnew,
  };
}
