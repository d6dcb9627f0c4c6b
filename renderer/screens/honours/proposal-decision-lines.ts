/** The lines of a decision as the dialog shows them: ticked out of the round's list, or matched from a pasted one. */
import { z } from 'zod';
import { decisionSchema, noDecision } from '../../../shared/entities/event.ts';
import type { AwardedInput, ProposalRow } from '../../../shared/ipc/badge-proposal.ts';
import {
  type Candidate,
  type MatchedLine,
  type MatchOutcome,
  outcomeFor,
} from '../../../shared/rules/badge-match.ts';

/** What is typed, as it is kept in a draft: dates may still be half typed. */
const answersSchema = z.object({
  decision: decisionSchema.extend({ signedOn: z.string() }),
  awardedOn: z.string(),
  way: z.enum(['list', 'paste']),
  pasted: z.string(),
  /** by key of the line: what was changed of what the match proposes */
  edits: z.record(
    z.string(),
    z.object({
      take: z.boolean().optional(),
      badgeNumber: z.string().optional(),
      memberId: z.number().optional(),
    }),
  ),
});
export type DecisionAnswers = z.output<typeof answersSchema>;
export type LineEdit = DecisionAnswers['edits'][string];

export const firstAnswers = (roundDay: string): DecisionAnswers => ({
  decision: noDecision,
  awardedOn: roundDay,
  way: 'list',
  pasted: '',
  edits: {},
});

export function readAnswers(body: string): DecisionAnswers | null {
  try {
    return answersSchema.parse(JSON.parse(body));
  } catch {
    // An unreadable draft: the form starts blank.
    return null;
  }
}

export interface DecisionLine {
  readonly key: string;
  readonly fullName: string;
  readonly bornOn: string;
  readonly level: number | null;
  readonly badgeNumber: string;
  readonly outcome: MatchOutcome | 'listed';
  readonly problems: readonly string[];
  /** to choose among where there are several */
  readonly candidates: readonly Candidate[];
  readonly chosen: Candidate | null;
  readonly take: boolean;
}

export function linesOfRound(rows: readonly ProposalRow[], edits: DecisionAnswers['edits']): DecisionLine[] {
  return rows.map((row) => {
    const key = `p${row.id}`;
    const edit = edits[key];
    const { id, version, level, memberId, fullName, bornOn, orgName } = row;
    const proposal = { id, version, level, posthumous: row.kind === 'posthumous' };
    return {
      key,
      fullName,
      bornOn,
      level,
      badgeNumber: edit?.badgeNumber ?? '',
      outcome: 'listed',
      problems: [],
      candidates: [],
      chosen: { memberId, fullName, bornOn, orgName, proposal },
      take: edit?.take ?? row.state === 'sent',
    };
  });
}

/** Ticked by itself is only what leaves no doubt who and which level is meant. */
const sure: readonly MatchOutcome[] = ['matched', 'notProposed'];

export function linesOfPaste(lines: readonly MatchedLine[], edits: DecisionAnswers['edits']): DecisionLine[] {
  return lines.map((line) => {
    const key = `r${line.row}`;
    const edit = edits[key];
    const several = line.outcome === 'ambiguous';
    const picked = line.candidates.find((c) => c.memberId === edit?.memberId) ?? null;
    const chosen = several ? picked : line.outcome === 'bad' ? null : (line.candidates[0] ?? null);
    const outcome = several && picked ? outcomeFor(line, picked) : line.outcome;
    return {
      key,
      fullName: line.fullName,
      bornOn: line.bornOn,
      level: line.level ?? chosen?.proposal?.level ?? null,
      badgeNumber: edit?.badgeNumber ?? line.badgeNumber,
      outcome,
      problems: line.problems,
      candidates: several ? line.candidates : [],
      chosen,
      take: chosen !== null && outcome !== 'repeated' && (edit?.take ?? sure.includes(outcome)),
    };
  });
}

/** Those ticked as the register takes them; a proposal is answered only by an award of its own level. */
export const awardsOf = (lines: readonly DecisionLine[]): (AwardedInput & { readonly key: string })[] =>
  lines.flatMap(({ key, take, chosen, level, badgeNumber }) => {
    if (!take || chosen === null || level === null) return [];
    const { memberId, proposal } = chosen;
    const answered = proposal !== null && proposal.level === level ? proposal : null;
    return [
      {
        key,
        memberId,
        level,
        award: proposal?.posthumous === true ? ('posthumous' as const) : ('award' as const),
        badgeNumber,
        proposal: answered && { id: answered.id, version: answered.version },
      },
    ];
  });
