import type { ReadDb } from '../../db/connection.ts';
import { getStates } from '../../db/repo/member-state.ts';
import { lastDayOfMonth } from '../../shared/entities/dues.ts';
import { dutyRulesOn } from '../../shared/rules/regulations/duties.ts';
import { formatDate } from '../../shared/text/dates.ts';
import { membersInArrears } from './dues-arrears.ts';
import type { Bare, Law } from './todo-list.ts';

/** Months without dues of this calendar year, as deadlines: told at two, the proposal at three. */
export function duesItems(db: ReadDb, { today, changes }: Law): Bare[] {
  const late = membersInArrears(db, { year: Number(today.slice(0, 4)), orgIds: null }, today);
  const states = getStates(
    db,
    late.map(({ memberId }) => memberId),
  );
  return late.map(({ memberId, unpaid, level }) => {
    const kind = level === 'warn' ? 'duesWarning' : 'duesStrikeOff';
    const { label, rule, citation, verified } = dutyRulesOn(today, changes)[kind];
    const month = unpaid.at(-1) ?? today.slice(0, 7);
    return {
      key: `${kind}/${memberId}`,
      kind,
      label,
      detail: `chưa đóng: ${unpaid.map(formatDate).join(', ')}`,
      memberId,
      orgId: null,
      dueOn: lastDayOfMonth(month),
      rule,
      citation,
      verified,
      start: { to: 'dues', orgId: states.get(memberId)?.orgId ?? null, month },
    };
  });
}
