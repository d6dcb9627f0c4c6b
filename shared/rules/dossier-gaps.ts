/** What is missing in a dossier, and since when: a paper is due from the day of its stage, never before. */
import type { MemberState } from '../entities/member-state.ts';
import { type DossierPaper, type DossierStage, dossierPapers } from './regulations/dossier-papers.ts';

export type PaperState = 'have' | 'missing' | 'notNeeded';

/** Day from which the papers of a stage belong in the dossier; null = the member is not that far. */
export function stageSince(stage: DossierStage, state: MemberState): string | null {
  switch (stage) {
    case 'considered':
    case 'agreed':
      return state.admittedOn;
    case 'recognised':
      return state.officialOn;
  }
}

export interface DossierGap {
  readonly paper: DossierPaper;
  readonly since: string;
}

/** Papers noted as missing whose stage has come. What nobody has looked at yet is no gap. */
export function dossierGaps(
  papers: ReadonlyMap<string, { readonly state: PaperState }>,
  state: MemberState,
): DossierGap[] {
  return dossierPapers.flatMap((paper) => {
    const since = stageSince(paper.stage, state);
    return since !== null && papers.get(paper.code)?.state === 'missing' ? [{ paper, since }] : [];
  });
}
