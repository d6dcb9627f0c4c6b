import type { ReadDb } from '../../db/connection.ts';
import { petitionsWithTerm } from '../../db/repo/petition.ts';
import { petitionText } from '../../shared/i18n/vi/petition.ts';
import { dutyRulesOn } from '../../shared/rules/regulations/duties.ts';
import { daysBetween } from '../../shared/text/day-arithmetic.ts';
import type { Bare, Law } from './todo-list.ts';

/** Letters whose term ends soon or has ended; told only while the restricted tier is open. */
export function petitionItems(db: ReadDb, { today, changes, restricted }: Law): Bare[] {
  if (!restricted) return [];
  const { label, rule, citation, verified, noticeDays } = dutyRulesOn(today, changes).petitionTerm;
  return petitionsWithTerm(db)
    .filter(({ dueOn }) => daysBetween(today, dueOn) <= noticeDays)
    .map(({ id, numberInBook, receivedOn, aboutOrgId, dueOn }) => ({
      key: `petitionTerm/${id}`,
      kind: 'petitionTerm',
      label,
      detail: petitionText.title(numberInBook, receivedOn.slice(0, 4)),
      memberId: null,
      orgId: aboutOrgId,
      dueOn,
      rule,
      citation,
      verified,
      start: { to: 'petition', id },
    }));
}
