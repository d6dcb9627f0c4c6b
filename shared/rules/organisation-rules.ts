/** What a deed brings about that the regulations ask to be looked at: warnings with their citation, never a block. */
import { type OrganisationType, organisationTypes } from '../entities/organisation.ts';
import { organisationRegulationOn } from './regulations/organisations.ts';
import { noChanges, type RuleChanges } from './regulations/rule-change.ts';

export interface OrganisationWarning {
  readonly rule: string;
  readonly citation: string;
}

/** An organisation as a deed would leave it on its day. */
export interface Outcome {
  readonly name: string;
  readonly type: OrganisationType;
  /** newly founded, or of a new type, by this deed */
  readonly isNew: boolean;
  readonly parentType: OrganisationType | null;
  /** directly in it */
  readonly official: number;
  /** with everything below it */
  readonly membersBelow: number;
}

const isBranch = (type: OrganisationType): boolean => type === 'branch' || type === 'grassrootsBranch';

export function outcomeWarnings(
  outcome: Outcome,
  day: string,
  changes: RuleChanges = noChanges,
): OrganisationWarning[] {
  const { officialToFound, foundCitation, committeeFrom, committeeCitation } = organisationRegulationOn(
    day,
    changes,
  );
  const { name, type, official, membersBelow, parentType } = outcome;
  const said: OrganisationWarning[] = [];
  const say = (citation: string, rule: string) => said.push({ rule, citation });
  if (isBranch(type) && official < officialToFound)
    say(foundCitation, `${name} có ${official} đảng viên chính thức; chi bộ cần ít nhất ${officialToFound}.`);
  if (outcome.isNew && type === 'grassrootsCommittee' && membersBelow < committeeFrom)
    say(
      committeeCitation,
      `${name} có ${membersBelow} đảng viên; dưới ${committeeFrom} thường lập chi bộ cơ sở, lập đảng bộ cơ sở phải được cấp ủy cấp trên đồng ý.`,
    );
  if (outcome.isNew && type === 'grassrootsBranch' && membersBelow >= committeeFrom)
    say(
      committeeCitation,
      `${name} có ${membersBelow} đảng viên; từ ${committeeFrom} trở lên lập đảng bộ cơ sở.`,
    );
  if (parentType && (isBranch(parentType) || parentType === 'partyGroup') && type !== 'partyGroup')
    say(
      foundCitation,
      `${name} trực thuộc một ${organisationTypes[parentType].toLowerCase()}; chi bộ chỉ chia ra tổ đảng.`,
    );
  return said;
}

/** Chi ủy: elected from so many official members on, below that a secretary alone. */
export function branchCommitteeWarning(
  type: OrganisationType,
  official: number,
  day: string,
  changes: RuleChanges = noChanges,
): OrganisationWarning | null {
  const { branchCommitteeFrom, branchCommitteeCitation } = organisationRegulationOn(day, changes);
  if (!isBranch(type) || official >= branchCommitteeFrom) return null;
  return {
    rule: `Chi bộ có ${official} đảng viên chính thức; từ ${branchCommitteeFrom} trở lên mới bầu chi ủy, dưới đó bầu bí thư và nếu cần thì phó bí thư.`,
    citation: branchCommitteeCitation,
  };
}
