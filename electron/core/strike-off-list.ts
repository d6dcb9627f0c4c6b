/** Who has months from which xóa tên is counted: absence out of the meetings, dues out of the accounts. */
import type { ReadDb } from '../../db/connection.ts';
import { marksOf } from '../../db/repo/meeting.ts';
import { namesAndPlaces } from '../../db/repo/todo.ts';
import type { StrikeOffRow } from '../../shared/ipc/meeting.ts';
import type { RuleChanges } from '../../shared/rules/regulations/rule-change.ts';
import { absentMonths, type StrikeOffGround, strikeOffGrounds } from '../../shared/rules/strike-off.ts';
import { membersInArrears } from './dues-arrears.ts';
import type { Branch } from './meeting-year.ts';

interface Question {
  readonly year: number;
  readonly today: string;
  readonly changes: RuleChanges;
}

/** Members with absences of the year that are told of or alarming. */
export function absentees(
  db: ReadDb,
  orgIds: readonly number[],
  { year, changes }: Pick<Question, 'year' | 'changes'>,
): Map<number, StrikeOffGround> {
  const span = { orgIds, from: `${year}-01-01`, to: `${year}-12-31` };
  const found = new Map<number, StrikeOffGround>();
  for (const [memberId, marks] of Map.groupBy(marksOf(db, span, true), (mark) => mark.memberId)) {
    const [ground] = strikeOffGrounds({ year, absentMonths: absentMonths(marks), unpaidMonths: [] }, changes);
    if (ground) found.set(memberId, ground);
  }
  return found;
}

/** Those with most months first. */
export function strikeOffRows(db: ReadDb, branches: readonly Branch[], question: Question): StrikeOffRow[] {
  const { year, today, changes } = question;
  const orgIds = branches.map(({ id }) => id);
  const absent = absentees(db, orgIds, question);
  const unpaid = new Map(
    membersInArrears(db, { year, orgIds }, today).map((row) => [row.memberId, row.unpaid]),
  );
  const ids = [...new Set([...absent.keys(), ...unpaid.keys()])];
  const people = namesAndPlaces(db, ids);
  const names = new Map(branches.map(({ id, name }) => [id, name]));
  const most = ({ grounds }: StrikeOffRow) => Math.max(...grounds.map(({ months }) => months.length));
  return ids
    .map((memberId) => ({
      memberId,
      name: people.get(memberId)?.name ?? '',
      orgName: names.get(people.get(memberId)?.orgId ?? 0) ?? '',
      grounds: strikeOffGrounds(
        { year, absentMonths: absent.get(memberId)?.months ?? [], unpaidMonths: unpaid.get(memberId) ?? [] },
        changes,
      ),
    }))
    .filter(({ grounds }) => grounds.length > 0)
    .toSorted((a, b) => most(b) - most(a) || a.name.localeCompare(b.name, 'vi'));
}
