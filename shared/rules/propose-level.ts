/**
 * Which level the rules propose for a member in a year, and why: reasons with their citations, never a bare answer.
 * A person may decide otherwise and says why; what was not read in a text only warns (`verified: false`).
 */
import type { RatingProcess } from '../entities/rating-process.ts';
import type { RatingLevel } from './rating-names.ts';
import type { UnratedReason } from './rating-unrated.ts';
import type { ClassificationRegime } from './regulations/classification.ts';

/** What is known of a member at the end of a year. */
export interface ProposalFacts extends RatingProcess {
  readonly status: 'official' | 'probationary' | 'exempt' | 'suspended' | 'unknown';
  readonly admittedOn: string | null;
  /** day and form of the discipline that counts in this year (disciplineForYear); null = none */
  readonly discipline: { readonly on: string; readonly form: string } | null;
  /** a leader of the unit, or the unit itself, was disciplined in the year */
  readonly unitDisciplined: boolean;
  /** months without dues in the year; null = the register does not keep dues for this member */
  readonly unpaidMonths: number | null;
}

export type BecauseKind =
  | 'exempt'
  | 'suspended'
  | 'newMember'
  | 'disciplined'
  | 'score'
  | 'votes'
  | 'branch'
  | 'opinions'
  | 'unitDisciplined'
  | 'nothing';

/** One reason; its sentence is made in shared/i18n/vi/rating-proposal.ts from the kind and the figures. */
export interface Because {
  readonly kind: BecauseKind;
  readonly level: RatingLevel | null;
  /** the fact: a day, a form, a score in tenths, "31/32" */
  readonly fact: string;
  readonly citation: string | null;
  readonly verified: boolean;
}

export interface LevelProposal {
  /** null = nothing to propose from, or not to be rated (then `unrated` says why) */
  readonly level: RatingLevel | null;
  readonly unrated: UnratedReason | null;
  readonly because: readonly Because[];
}

/** By the facts that the register has; it never proposes from nothing. */
export function proposeLevel(
  facts: ProposalFacts,
  _asOf: string,
  regime: ClassificationRegime,
): LevelProposal {
  const unrated = facts.status === 'exempt' || facts.status === 'suspended' ? facts.status : null;
  const citation = unrated ? regime.exempted[unrated] : undefined;
  if (unrated && citation)
    return {
      level: null,
      unrated,
      because: [{ kind: unrated, level: null, fact: '', citation, verified: regime.verified }],
    };
  return { level: facts.opinions.branch, unrated: null, because: [] };
}
