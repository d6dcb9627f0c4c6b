/** How long before the full years a badge may be given: to the gravely ill, or to somebody who died (HD 06-HD/TW, 18). */
import { addMonths } from '../text/dates.ts';
import type { MembershipRegulation } from './regulations/membership.ts';

export const earlyMonths = (
  regulation: MembershipRegulation,
  level: number,
  why: 'illness' | 'death',
): number => (why === 'death' ? regulation.posthumousBadgeMonths : (regulation.earlyBadgeMonths[level] ?? 0));

/** The first day that is early by no more than that; counted by month, so it is the first one of its month. */
export const earliestBadgeDay = (milestone: string, months: number): string =>
  `${addMonths(milestone, -months).slice(0, 7)}-01`;
