/** Who stands on which paper of the yearly rating. */
import type { YearRow } from '../../ipc/year.ts';

/** On the papers of the vote: everybody for whom no reason says that there is nothing to vote. */
export const isToBeRated = ({ reason }: Pick<YearRow, 'reason'>): boolean => reason === null;

/** On the supplementary list: who has no level, for whatever reason or for none. */
export const isUnrated = ({ level }: Pick<YearRow, 'level'>): boolean => level === null;

/**
 * On the slip of the best level: whom the branch committee proposes for it. Where the committee has said nothing, whom
 * the member, the employer or the mass organisation did; and whoever was voted on it already.
 */
export function isProposedForBest({ process, reason }: Pick<YearRow, 'process' | 'reason'>): boolean {
  if (reason !== null) return false;
  const { opinions, votes } = process;
  if (votes.bestFor !== null || votes.bestAgainst !== null) return true;
  if (opinions.committee !== null) return opinions.committee === 'excellent';
  return [opinions.self, opinions.office, opinions.union].includes('excellent');
}
