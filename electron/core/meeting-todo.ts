/** Months without a meeting, and members who stay away: as deadlines. */
import type { ReadDb } from '../../db/connection.ts';
import { branchesThatMeet } from '../../db/repo/meeting.ts';
import { getStates } from '../../db/repo/member-state.ts';
import { organisationsAsOf } from '../../db/repo/organisation-as-of.ts';
import { meetingText as text } from '../../shared/i18n/vi/meeting.ts';
import { isActive } from '../../shared/rules/lifecycle.ts';
import { dutyRulesOn } from '../../shared/rules/regulations/duties.ts';
import { addMonths } from '../../shared/text/dates.ts';
import { addDays, daysBetween } from '../../shared/text/day-arithmetic.ts';
import { branchMonths } from './meeting-year.ts';
import { absentees } from './strike-off-list.ts';
import type { Bare, Law } from './todo-list.ts';

/** A branch that recorded no meeting for longer than this keeps them elsewhere, and is not reminded. */
const monthsOfUse = 12;

export const meetingItems = (db: ReadDb, law: Law): Bare[] => {
  const meeting = new Set(branchesThatMeet(db, addMonths(law.today, -monthsOfUse)));
  if (meeting.size === 0) return [];
  return [...missingMeetings(db, law, meeting), ...absences(db, law)];
};

const endOf = (month: string): string => addDays(addMonths(`${month}-01`, 1), -1);

function missingMeetings(db: ReadDb, { today, changes }: Law, meeting: ReadonlySet<number>): Bare[] {
  const { label, rule, citation, verified, noticeDays } = dutyRulesOn(today, changes).meetingMissing;
  const now = today.slice(0, 7);
  const branches = organisationsAsOf(db, today).filter(({ id }) => meeting.has(id));
  return branchMonths(db, branches, [addMonths(now, -1), now], today).flatMap(({ orgId, months }) =>
    months
      .filter(({ standing }) => standing === 'missed' || standing === 'open')
      .filter(({ month }) => daysBetween(today, endOf(month)) <= noticeDays)
      .map(({ month }) => ({
        key: `meetingMissing/${orgId}/${month}`,
        kind: 'meetingMissing' as const,
        label,
        detail: `tháng ${text.monthName(month)}`,
        memberId: null,
        orgId,
        dueOn: endOf(month),
        rule,
        citation,
        verified,
        start: { to: 'meetings' as const, orgId, month },
      })),
  );
}

/** Of those who are still members: whoever was struck off is spoken of no more. */
function absences(db: ReadDb, { today, changes }: Law): Bare[] {
  const year = Number(today.slice(0, 4));
  const rules = dutyRulesOn(today, changes);
  const orgIds = organisationsAsOf(db, today).map(({ id }) => id);
  const found = absentees(db, orgIds, { year, changes });
  const states = getStates(db, [...found.keys()]);
  return [...found].flatMap(([memberId, { months, level }]) => {
    const state = states.get(memberId);
    if (!state || !isActive(state.status)) return [];
    const kind = level === 'warn' ? 'absenceWarning' : 'absenceStrikeOff';
    const { label, rule, citation, verified } = rules[kind];
    return [
      {
        key: `${kind}/${memberId}`,
        kind,
        label,
        detail: text.strikeOff.months(text.strikeOff.grounds.absence, months),
        memberId,
        orgId: null,
        dueOn: endOf(months.at(-1) ?? today.slice(0, 7)),
        rule,
        citation,
        verified,
        start: { to: 'absences', orgId: state.orgId },
      },
    ];
  });
}
