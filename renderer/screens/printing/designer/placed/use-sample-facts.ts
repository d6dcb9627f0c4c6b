import { useMemo } from 'react';
import type { Facts } from '../../../../../shared/documents/fill-marks.ts';
import type { DocumentTemplate } from '../../../../../shared/documents/template.ts';
import type { DocumentJob } from '../../../../../shared/ipc/document.ts';
import type { AppError } from '../../../../../shared/result.ts';
import { useOp } from '../../../../api.ts';

const nothing: Facts = {};
const nothingAsked = {
  ...{ source: { key: '' }, subjects: { kind: 'none' as const, ids: [] }, orgId: null, answers: {} },
  words: {
    ...{ place: '', signedOn: '', preparer: '', onBehalfOf: '', signerPost: '', signer: '', number: '' },
  },
};

/** What the marks of the sheet say of whom it is shown with. Asked once: moving a field changes no fact. */
export function useSampleFacts(
  { key, subject, each }: DocumentTemplate,
  job: DocumentJob | null,
): { readonly facts: Facts; readonly error: AppError | null } {
  const { source, subjects, orgId, words, answers } = job ?? nothingAsked;
  const asked = JSON.stringify([key, subject, each, subjects, orgId, words, answers]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: all that facts depend on, compared as text
  const question = useMemo(() => ({ source, subjects, orgId, words, answers }), [asked]);
  const data = useOp('document.data', question, { enabled: job !== null, keepPrevious: true });
  const [paper] = data.data?.papers ?? [];
  return { facts: paper ? factsOf(paper) : nothing, error: data.error?.error ?? null };
}

/** Of a paper about several people the first one's stand beside the words, as they would in a table's first line. */
const factsOf = (paper: {
  readonly facts: Facts;
  readonly people: readonly { readonly facts: Facts }[];
}): Facts => ({ ...paper.people[0]?.facts, ...paper.facts });
