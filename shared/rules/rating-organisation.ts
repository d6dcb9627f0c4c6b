/**
 * Which organisations are rated and compared with each other, what the rules propose for one, and what does not fit.
 * The counts are those of shared/rules/classify-year.ts.
 */
import type { OrganisationType } from '../entities/organisation.ts';
import type { OrganisationProcess, OrganisationUnratedReason } from '../entities/organisation-rating.ts';
import { noProcess } from '../entities/rating-process.ts';
import { because, type LevelProposal, proposalFrom, reasonsForLevel } from './propose-level.ts';
import { processConflicts } from './rating-conflicts.ts';
import type { RatingLevel } from './rating-names.ts';
import type { RatingWarning } from './rating-warnings.ts';
import type { ClassificationRegime } from './regulations/classification.ts';

/** Organisations of one group are counted together and share one limit: "57.448/57.796 TCCSĐ". */
export const organisationGroups = ['grassroots', 'subCommittee', 'branch', 'upper'] as const;
export type OrganisationGroup = (typeof organisationGroups)[number];

/** null = not rated by itself: a tổ đảng is a part of its branch, a temporary branch has no year of its own. */
const groupOfType: Readonly<Record<OrganisationType, OrganisationGroup | null>> = {
  partyGroup: null,
  temporaryBranch: null,
  branch: 'branch',
  grassrootsBranch: 'grassroots',
  subCommittee: 'subCommittee',
  grassrootsCommittee: 'grassroots',
  upperCommittee: 'upper',
  provinceCommittee: 'upper',
};
export const organisationGroupOf = (type: OrganisationType): OrganisationGroup | null => groupOfType[type];

/** A discipline in the year, of the organisation itself or of a leader of it. */
export interface UnitDiscipline {
  readonly on: string;
  readonly form: string;
  /** null = the organisation itself */
  readonly leader: { readonly name: string; readonly post: 'secretary' | 'deputySecretary' } | null;
}

export interface RatedOrganisation {
  readonly level: RatingLevel | null;
  readonly reason: OrganisationUnratedReason | null;
  readonly process: OrganisationProcess;
  readonly disciplined: readonly UnitDiscipline[];
}

/** Score, votes, then the upper committee's word; its own word alone proposes nothing. */
export function proposeOrganisationLevel(
  { process, disciplined }: RatedOrganisation,
  regime: ClassificationRegime,
): LevelProposal {
  const { votes, score, upper } = process;
  const reasons = reasonsForLevel({ discipline: null, score, votes, opinions: noProcess.opinions }, regime);
  if (upper !== null)
    reasons.push(because('upper', upper, '', { citation: regime.citation, verified: false }));
  const warned = disciplined.length > 0 && regime.unitDisciplined.organisationNotBest;
  return proposalFrom(reasons, regime, warned);
}

export function conflictsOfOrganisation(
  organisation: RatedOrganisation,
  regime: ClassificationRegime,
): RatingWarning[] {
  const { level, reason, process, disciplined } = organisation;
  if (reason !== null) return [];
  const proposal = proposeOrganisationLevel(organisation, regime);
  const found: RatingWarning[] = [];
  const [first] = disciplined;
  const { organisationNotBest, citation, verified } = regime.unitDisciplined;
  const claims = level === null ? [process.upper, process.self, proposal.level] : [level];
  if (first && organisationNotBest && claims.includes('excellent'))
    found.push({ kind: 'unitDisciplined', on: first.on, fact: '', citation, verified });
  const { self, votes, overrideNote } = process;
  return [...found, ...processConflicts({ level, self, votes, overrideNote, proposal }, regime)];
}
