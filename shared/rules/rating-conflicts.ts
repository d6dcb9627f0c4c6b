/**
 * What does not fit in one row of a year's rating before, or at, its meeting: the ledger's warnings and those of the
 * process (self-assessment, votes, dues, a disciplined unit, a level other than the rules propose). Never a block.
 */
import { type LevelProposal, opinionsByWeight, type ProposalFacts, proposeLevel } from './propose-level.ts';
import { levelOrder, type RatingLevel } from './rating-names.ts';
import type { UnratedReason } from './rating-unrated.ts';
import { ballotResult, bestSlip } from './rating-votes.ts';
import { type RatingWarning, type RatingWarningKind, warningsOfRating } from './rating-warnings.ts';
import type { ClassificationRegime } from './regulations/classification.ts';
import { duesRegulationOn } from './regulations/dues.ts';
import { noChanges, type RuleChanges, type RuleSource } from './regulations/rule-change.ts';

/** A row as the cockpit has it: what the proposal is made from, and what was recorded. */
export interface ConflictFacts extends ProposalFacts {
  readonly level: RatingLevel | null;
  readonly reason: UnratedReason | null;
  /** date of leaving up to the list's day; null while in the register */
  readonly leftOn: string | null;
}

const higher = (a: RatingLevel, b: RatingLevel): boolean => levelOrder(a) < levelOrder(b);

/** A list that came whole from a roster has levels and nothing of how they came about: nothing to be said of that. */
const hasProcess = ({ opinions, votes, score, selfAssessedOn }: ConflictFacts): boolean =>
  [...Object.values(opinions), ...Object.values(votes), score].some((v) => v !== null) ||
  selfAssessedOn !== '';

const opinionOf = (opinions: ConflictFacts['opinions']): RatingLevel | null =>
  opinionsByWeight(opinions).find((said) => said.level !== null)?.level ?? null;

/** @param asOf the list's day, ISO */
export function conflictsOfRating(
  row: ConflictFacts,
  asOf: string,
  regime: ClassificationRegime,
  changes: RuleChanges = noChanges,
): RatingWarning[] {
  const found = warningsOfRating(row, asOf, regime);
  const add = (kind: RatingWarningKind, fact: string, source: RuleSource, on = '') =>
    found.push({ kind, on, fact, citation: source.citation, verified: source.verified });
  const { level, discipline, opinions } = row;
  if (row.reason !== null) return found;
  const { exempt, suspended } = regime.exempted;
  if (level !== null && row.status === 'exempt' && exempt) add('exemptRated', '', exempt);
  if (level !== null && row.status === 'suspended' && suspended) add('suspendedRated', '', suspended);
  const proposal = proposeLevel(row, asOf, regime);
  if (level === null && proposal.unrated !== null) return found;
  const claims = level === null ? [proposal.level, opinions.self, opinionOf(opinions)] : [level];
  if (row.unitDisciplined && claims.includes('excellent') && regime.unitDisciplined.memberNotBest)
    add('unitDisciplined', '', regime.unitDisciplined);
  if (level !== null && !hasProcess(row)) return found;

  const process = { citation: regime.citation, verified: false };
  if (level === null && discipline !== null && regime.disciplined.lowest)
    add('disciplinedOpen', discipline.form, regime.disciplined, discipline.on);
  if (row.selfAssessedOn === '' && opinions.self === null) add('selfMissing', '', process);
  found.push(...processConflicts({ ...row, self: opinions.self, proposal }, regime));
  addDues(row.unpaidMonths, asOf, changes, add);
  return found;
}

/** Between what was recorded, the votes and the proposal: the same for a member and for an organisation. */
export function processConflicts(
  row: Pick<ConflictFacts, 'level' | 'votes' | 'overrideNote'> & {
    readonly self: RatingLevel | null;
    readonly proposal: LevelProposal;
  },
  { citation }: RuleSource,
): RatingWarning[] {
  const { level, self, votes, overrideNote, proposal } = row;
  const found: RatingWarning[] = [];
  const add = (kind: RatingWarningKind, fact: string) =>
    found.push({ kind, on: '', fact, citation, verified: false });
  const voted = ballotResult(votes);
  if (self !== null && voted?.kind === 'level' && higher(self, voted.level))
    add('selfAboveVotes', voted.level);
  const slip = bestSlip(votes);
  if (level === 'excellent' && slip && !slip.majority) add('bestNotVoted', slip.fact);
  if (level === null && voted?.kind === 'tied') add('votesTied', voted.fact);
  if (level !== null && proposal.level !== null && level !== proposal.level && overrideNote === '')
    add('overrideMissing', proposal.level);
  return found;
}

/** Two months are told, at three the branch considers proposing xóa tên: the same figures as the dues themselves. */
function addDues(
  unpaid: number | null,
  asOf: string,
  changes: RuleChanges,
  add: (kind: RatingWarningKind, fact: string, source: RuleSource) => void,
): void {
  // Most have none, and the list may be long.
  if (unpaid === null || unpaid === 0) return;
  const { arrears } = duesRegulationOn(asOf, changes);
  if (unpaid < arrears.warn) return;
  add(unpaid >= arrears.strikeOff ? 'duesAlarm' : 'duesWarn', String(unpaid), arrears);
}
