/**
 * Which level the rules propose for a member in a year, and why: reasons with their citations, never a bare answer.
 * A person may decide otherwise and says why; what was not read in a text only warns (`verified: false`).
 */
import type { RatingBody, RatingProcess } from '../entities/rating-process.ts';
import type { RatingLevel } from './rating-names.ts';
import type { UnratedReason } from './rating-unrated.ts';
import { ballotResult, bestSlip } from './rating-votes.ts';
import { isNewMember } from './rating-warnings.ts';
import { type ClassificationRegime, scoredLevels } from './regulations/classification.ts';
import type { RuleSource } from './regulations/rule-change.ts';

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
  | 'votesTied'
  | 'bestRefused'
  | 'branch'
  | 'opinions'
  | 'upper'
  | 'unitDisciplined'
  | 'criteria'
  | 'nothing';

/** One reason; its sentence is made in shared/i18n/vi/rating-proposal.ts from the kind and the figures. */
export interface Because {
  readonly kind: BecauseKind;
  /** the level that it says; null = it only warns, or leaves it open */
  readonly level: RatingLevel | null;
  /** the fact: a day, a day and a form ("2025-03-01 reprimand"), a score in tenths, "31/32", a body, the criteria */
  readonly fact: string;
  readonly citation: string | null;
  readonly verified: boolean;
}

export interface LevelProposal {
  /** null = nothing to propose from, or not to be rated (then `unrated` says why) */
  readonly level: RatingLevel | null;
  readonly unrated: UnratedReason | null;
  /** by weight; those that say another level than the proposal are there to be compared with it */
  readonly because: readonly Because[];
}

/**
 * The bodies whose word a proposal may come from, the weightiest first. A self-assessment alone proposes nothing: it
 * is what the others judge.
 */
export const opinionsByWeight = (
  opinions: RatingProcess['opinions'],
): readonly { readonly body: RatingBody; readonly level: RatingLevel | null }[] =>
  (['branch', 'committee', 'union', 'office'] as const).map((body) => ({ body, level: opinions[body] }));

export const because = (
  kind: BecauseKind,
  level: RatingLevel | null,
  fact: string,
  { citation, verified }: { readonly citation: string | null; readonly verified: boolean },
): Because => ({ kind, level, fact, citation, verified });

/** Whom the rules leave aside, with the fact that says so. */
function unratedOf(
  facts: ProposalFacts,
  asOf: string,
  regime: ClassificationRegime,
): { readonly unrated: UnratedReason; readonly because: Because } | null {
  const { status, admittedOn } = facts;
  const of = (unrated: 'exempt' | 'suspended' | 'newMember', fact: string) => {
    const rule = regime.exempted[unrated];
    return rule ? { unrated, because: because(unrated, null, fact, rule) } : null;
  };
  if (status === 'exempt' || status === 'suspended') {
    const found = of(status, '');
    if (found) return found;
  }
  return isNewMember(admittedOn, asOf, regime) ? of('newMember', admittedOn ?? '') : null;
}

/** The band of a score; below the lowest one it is the lowest level. Null where the regime has no points. */
function levelOfScore(
  score: number,
  { scores }: ClassificationRegime,
): { readonly level: RatingLevel; readonly source: RuleSource } | null {
  const bands = scoredLevels.map((level) => ({ level, ...scores[level] }));
  if (bands.some(({ from }) => from === null)) return null;
  const found = bands.find(({ from }) => from !== null && score >= from * 10);
  return found
    ? { level: found.level, source: found }
    : { level: 'poor', source: { citation: scores.fair.citation, verified: scores.fair.verified } };
}

/** What each source says, the weightiest first. */
export function reasonsForLevel(
  facts: Pick<ProposalFacts, 'discipline' | 'score' | 'votes' | 'opinions'>,
  regime: ClassificationRegime,
): Because[] {
  const { discipline, score, votes, opinions } = facts;
  const found: Because[] = [];
  if (discipline && regime.disciplined.lowest)
    found.push(because('disciplined', 'poor', `${discipline.on} ${discipline.form}`, regime.disciplined));
  const scored = score === null ? null : levelOfScore(score, regime);
  if (scored) found.push(because('score', scored.level, String(score), scored.source));
  const process = { citation: regime.citation, verified: false };
  const voted = ballotResult(votes);
  if (voted?.kind === 'level') found.push(because('votes', voted.level, voted.fact, process));
  else if (voted) found.push(because('votesTied', null, voted.fact, process));
  const slip = bestSlip(votes);
  if (slip && !slip.majority) found.push(because('bestRefused', null, slip.fact, process));
  const said = opinionsByWeight(opinions).find(({ level }) => level !== null);
  if (said)
    found.push(because(said.body === 'branch' ? 'branch' : 'opinions', said.level, said.body, process));
  return found;
}

/**
 * The weightiest level said, but the best one only where its own slip, if there was one, found a majority. A tie of
 * votes leaves it open, whatever lesser bodies said: the branch has spoken and has not decided.
 */
function decidedBy(reasons: readonly Because[]): RatingLevel | null {
  const refused = reasons.some(({ kind }) => kind === 'bestRefused');
  const deciding = reasons.find(
    ({ kind, level }) => kind === 'votesTied' || (level !== null && !(refused && level === 'excellent')),
  );
  return deciding?.level ?? null;
}

/**
 * By the facts that the register has; it never proposes from nothing.
 * @param asOf the list's day, ISO
 */
export function proposeLevel(
  facts: ProposalFacts,
  asOf: string,
  regime: ClassificationRegime,
): LevelProposal {
  const aside = unratedOf(facts, asOf, regime);
  if (aside) return { level: null, unrated: aside.unrated, because: [aside.because] };
  const { unitDisciplined } = regime;
  const warned = facts.unitDisciplined && unitDisciplined.memberNotBest;
  return proposalFrom(reasonsForLevel(facts, regime), regime, warned);
}

/**
 * The proposal that follows from what was said, and what to look at before the best level.
 * @param unitDisciplined the unit had a discipline that stands against the best level
 */
export function proposalFrom(
  reasons: readonly Because[],
  { unitDisciplined: unit, best }: ClassificationRegime,
  unitDisciplined: boolean,
): LevelProposal {
  const level = decidedBy(reasons);
  const found = [...reasons];
  if (level === 'excellent') {
    if (unitDisciplined) found.push(because('unitDisciplined', null, '', unit));
    if (best.criteria !== null)
      found.push(because('criteria', null, criteriaOf(best.criteria, best.tasksAbovePercent), best));
  }
  if (found.length === 0) found.push(because('nothing', null, '', { citation: null, verified: true }));
  return { level, unrated: null, because: found };
}

const criteriaOf = (criteria: string, above: number | null): string =>
  above === null ? criteria : `${criteria}; ít nhất ${above}% nhiệm vụ vượt mức`;
