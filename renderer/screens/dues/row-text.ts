/** The words of one row of the sheet, on the screen and nowhere else. */
import { duesGroupsInShort, duesReliefs } from '../../../shared/entities/dues.ts';
import { duesText as text } from '../../../shared/i18n/vi/dues.ts';
import type { DuesRow } from '../../../shared/ipc/dues.ts';
import { romanRegion } from '../../../shared/rules/dues-rate.ts';
import { formatCount } from '../../../shared/text/numbers.ts';

export const groupText = ({ profile }: DuesRow): string => (profile ? duesGroupsInShort[profile.group] : '');

/** Pays, but nobody knows how much yet. */
export const isUntold = ({ standing, due }: DuesRow): boolean => standing.pays && due.kind === 'unknown';

export function baseText({ profile }: DuesRow): string {
  if (!profile) return '';
  if (profile.baseAmount !== null) return formatCount(profile.baseAmount);
  return profile.region === null ? '' : text.region(romanRegion[profile.region]);
}

export function dueText({ standing, due }: DuesRow): string {
  if (!standing.pays) return '–';
  if (due.kind === 'due') return formatCount(due.amount);
  return due.kind === 'exempt' ? text.exempt : text.noDue;
}

/** What the figures alone do not say, the most pressing first. */
export function noteText(row: DuesRow, month: string): string {
  const { standing, profile, due, fixed, unpaid, level } = row;
  return [
    ...(level === null ? [] : [text.notes[level](unpaid.length)]),
    ...(standing.pays ? [] : [text.notes[standing.why]]),
    ...(standing.pays && standing.guest ? [text.notes.guest] : []),
    ...(standing.pays && standing.exemptFromMeetings ? [text.notes.exemptFromMeetings] : []),
    ...(fixed && fixed.reason !== '' ? [text.notes.fixed(fixed.reason)] : []),
    ...(profile && profile.relief !== '' ? [duesReliefs[profile.relief]] : []),
    ...(standing.pays && due.kind !== 'exempt' && profile && profile.fromMonth < month
      ? [text.carriedFrom(profile.fromMonth)]
      : []),
  ]
    .filter((part) => part !== '')
    .join('; ');
}
