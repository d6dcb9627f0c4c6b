/** Since when a paper belongs in a dossier: from the day of its stage, never before. */
import type { MemberState } from '../entities/member-state.ts';
import type { DossierStage } from './regulations/dossier-papers.ts';

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
