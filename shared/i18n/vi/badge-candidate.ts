import type { BadgeCandidate } from '../../ipc/badge.ts';
import { formatDate } from '../../text/dates.ts';
import { badgeNoteNames, badgeText as text } from './badge.ts';
import { proposalStateNames } from './badge-proposal.ts';

/** What is to be seen to before somebody is proposed, each in a few words; the same on screen and on paper. */
export function candidateNotes({ start, wait, notes, diedOn, proposed, ...row }: BadgeCandidate): string[] {
  return [
    proposed &&
      text.proposed(
        text.roundName(proposed.roundName, proposed.roundDay),
        proposalStateNames[proposed.state],
      ),
    diedOn !== '' && text.died(formatDate(diedOn)),
    wait && text.waits(formatDate(wait.disciplinedOn), wait.months, formatDate(wait.freeOn)),
    start === null && row.officialOn === '' && text.noOfficial,
    start === null && row.admittedOn.length !== 10 && text.verify(formatDate(row.admittedOn)),
    start !== null && start.gapMonths > 0 && text.gap(start.gapMonths),
    ...notes.map((note) => badgeNoteNames[note]),
  ].filter((note) => typeof note === 'string');
}
