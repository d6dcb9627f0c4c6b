/**
 * Organisations that had a discipline in a year, of their own or of a leader (secretary, deputy): what keeps a unit
 * from the best level. Cancelled ones do not count, whenever they were cancelled.
 */
import { disciplinesOf, standingOf } from '../../shared/rules/discipline.ts';
import type { UnitDiscipline } from '../../shared/rules/rating-organisation.ts';
import type { RuleChanges } from '../../shared/rules/regulations/rule-change.ts';
import { firstDayOf } from '../../shared/text/day-arithmetic.ts';
import type { ReadDb } from '../connection.ts';
import { eventsOfMember } from '../repo/event.ts';
import { organisationDisciplines } from '../repo/organisation-discipline.ts';

const endOfTime = '9999-12-31';

/** Leaders who were disciplined in the year, with what they headed and when. */
const leaders = (db: ReadDb, year: number) =>
  db.all<{
    readonly memberId: number;
    readonly name: string;
    readonly post: 'secretary' | 'deputySecretary';
    readonly orgId: number;
    readonly fromOn: string;
    readonly untilOn: string;
  }>(
    `SELECT DISTINCT m.id AS memberId, m.full_name AS name, h.post, h.org_id AS orgId,
       h.from_on AS fromOn, h.until_on AS untilOn
     FROM event e JOIN member m ON m.id = e.member_id AND m.discarded_why = ''
     JOIN post_holding h ON h.member_id = m.id AND h.post IN ('secretary', 'deputySecretary')
     WHERE e.kind = 'disciplined' AND e.withdrawn_reason IS NULL AND substr(e.effective_on, 1, 4) = ?`,
    [String(year)],
  );

/** By organisation, in the order of the days. */
export function unitDisciplines(
  db: ReadDb,
  year: number,
  changes: RuleChanges,
): Map<number, readonly UnitDiscipline[]> {
  const found: (UnitDiscipline & { readonly orgId: number })[] = [];
  const span = { from: `${year}-01-01`, to: `${year}-12-31`, orgIds: null };
  for (const { orgId, effectiveOn, announcedOn, form, complaints } of organisationDisciplines(db, span)) {
    const standing = standingOf({ form, effectiveOn, announcedOn, complaints }, [], endOfTime, changes);
    if (standing.form !== null) found.push({ orgId, on: effectiveOn, form: standing.form, leader: null });
  }
  for (const { memberId, name, post, orgId, fromOn, untilOn } of leaders(db, year))
    for (const { event, form, state } of disciplinesOf(eventsOfMember(db, memberId), endOfTime, changes)) {
      const on = event.effectiveOn;
      const day = firstDayOf(on);
      // The discipline itself may have ended the post on its day.
      const held = fromOn <= day && (untilOn === '' || untilOn >= day);
      if (held && on.startsWith(String(year)) && state !== 'cancelled')
        found.push({ orgId, on, form: form ?? event.payload.form, leader: { name, post } });
    }
  return Map.groupBy(
    found.toSorted((a, b) => (a.on < b.on ? -1 : 1)),
    ({ orgId }) => orgId,
  );
}
