/**
 * A decision's list held against what was proposed for the round: who was proposed and decided, who was proposed and
 * is missing, who was decided without a proposal, at another level, or cannot be told from a namesake. Pure; nothing
 * is written from here.
 */
import { canonicalTone } from '../text/names.ts';
import { comparePartial } from './partial-order.ts';

/** One line of the decision's list. */
export interface DecidedLine {
  readonly row: number;
  readonly fullName: string;
  /** partial ISO date; '' = the list does not say */
  readonly bornOn: string;
  /** null: the list does not say; then it is the level proposed */
  readonly level: number | null;
  readonly badgeNumber: string;
  readonly problems: readonly string[];
}

/** Somebody of the register whom a line may mean; `proposal` where he stands in the round's list. */
export interface Candidate {
  readonly memberId: number;
  readonly fullName: string;
  readonly bornOn: string;
  readonly orgName: string;
  readonly proposal: {
    readonly id: number;
    readonly version: number;
    readonly level: number;
    readonly posthumous: boolean;
  } | null;
}

export const matchOutcomes = [
  'matched',
  'wrongLevel',
  'notProposed',
  'ambiguous',
  'repeated',
  'unknown',
  'bad',
] as const;
export type MatchOutcome = (typeof matchOutcomes)[number];

export interface MatchedLine extends DecidedLine {
  readonly outcome: MatchOutcome;
  /** side by side where one must be chosen; else the one who is meant, or nobody */
  readonly candidates: readonly Candidate[];
}

export interface DecisionMatch {
  readonly lines: readonly MatchedLine[];
  /** proposed for the round and not in the list: to be asked after */
  readonly notDecided: readonly Candidate[];
}

/** Born on days that do not contradict each other; an unknown one contradicts nothing. */
const bornAlike = (a: string, b: string): boolean => a === '' || b === '' || comparePartial(a, b) === 0;

export function matchDecision(
  lines: readonly DecidedLine[],
  candidates: readonly Candidate[],
): DecisionMatch {
  const named = Map.groupBy(candidates, (c) => canonicalTone(c.fullName));
  const taken = new Set<number>();
  const matched = lines.map((line): MatchedLine => {
    const namesakes = named.get(canonicalTone(line.fullName)) ?? [];
    const found = judgeLine(line, namesakes);
    const [only] = found.candidates;
    if (found.candidates.length !== 1 || !only || found.outcome === 'ambiguous') return found;
    if (taken.has(only.memberId)) return { ...found, outcome: 'repeated' };
    taken.add(only.memberId);
    return found;
  });
  // Somebody who is only one of several possible ones is not missing for sure, but has to be looked at all the same.
  const notDecided = candidates.filter((c) => c.proposal !== null && !taken.has(c.memberId));
  return { lines: matched, notDecided };
}

function judgeLine(line: DecidedLine, namesakes: readonly Candidate[]): MatchedLine {
  if (line.problems.length > 0) return { ...line, outcome: 'bad', candidates: [] };
  const alike = namesakes.filter((c) => bornAlike(c.bornOn, line.bornOn));
  const proposed = alike.filter((c) => c.proposal !== null);
  // Of namesakes the proposed one is meant; where nobody's birth agrees, all of them are shown to choose from.
  const meant = proposed.length > 0 ? proposed : alike.length > 0 ? alike : namesakes;
  const [only] = meant;
  if (!only) return { ...line, outcome: 'unknown', candidates: [] };
  if (meant.length > 1 || alike.length === 0) return { ...line, outcome: 'ambiguous', candidates: meant };
  return { ...line, outcome: outcomeFor(line, only), candidates: meant };
}

/** What a line is once it is known whom it means: also when a person chose among namesakes. */
export function outcomeFor(
  { level }: Pick<DecidedLine, 'level'>,
  { proposal }: Pick<Candidate, 'proposal'>,
): Extract<MatchOutcome, 'matched' | 'wrongLevel' | 'notProposed' | 'bad'> {
  if (proposal === null) return level === null ? 'bad' : 'notProposed';
  return level === null || level === proposal.level ? 'matched' : 'wrongLevel';
}
