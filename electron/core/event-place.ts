/** Whether the organisation that an event names was there on the day: nobody is admitted into one that has ended. */
import type { ReadDb } from '../../db/connection.ts';
import { organisationFate } from '../../db/repo/organisation.ts';
import { livesOn } from '../../db/repo/organisation-as-of.ts';
import type { EventDraft } from '../../shared/entities/event.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { Refusal } from '../../shared/rules/lifecycle.ts';
import { formatDate } from '../../shared/text/dates.ts';
import { firstDayOf } from '../../shared/text/day-arithmetic.ts';

/** The organisation of this register into which the event brings the member; null for none. */
function placeOf({ payload }: EventDraft): number | null {
  if ('orgId' in payload) return payload.orgId;
  return 'toOrgId' in payload ? payload.toOrgId : null;
}

/**
 * @returns 'event.organisation-ended' when it had ended by then; a warning when it was founded only later, because
 *   the day of founding in the register may be that of its last decision
 */
export function checkPlace(db: ReadDb, draft: EventDraft): Result<readonly Refusal[]> {
  const orgId = placeOf(draft);
  const day = firstDayOf(draft.effectiveOn);
  if (orgId === null || livesOn(db, orgId, day)) return ok([]);
  const fate = organisationFate(db, orgId);
  if (!fate) return fail('organisation.not-found');
  const { name, foundedOn, endedOn } = fate;
  if (endedOn !== '' && endedOn <= day)
    return fail('event.organisation-ended', { name, ended: formatDate(endedOn), date: formatDate(day) });
  return ok([
    {
      rule: `Theo sổ, ${name} thành lập ngày ${formatDate(foundedOn)}, sau ngày ${formatDate(day)}.`,
      citation: 'ngày thành lập ghi tại Tổ chức đảng',
    },
  ]);
}
