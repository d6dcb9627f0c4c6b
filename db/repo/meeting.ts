/** Meetings of branches and attendance. The roll of a meeting is never stored: it is the branch of that day. */
import {
  type Attendance,
  type AttendanceMark,
  type Meeting,
  type MeetingFields,
  meetingFieldsSchema,
  meetingOrganisations,
  type RollPerson,
} from '../../shared/entities/meeting.ts';
import type { HeldMeeting } from '../../shared/rules/meeting.ts';
import { activeStatusList } from '../active-statuses.ts';
import { columnName } from '../column-name.ts';
import type { ReadDb, WriteDb } from '../connection.ts';

const fields = Object.keys(meetingFieldsSchema.shape) as (keyof MeetingFields)[];
const columns = fields.map(columnName);
const selected = `SELECT id, version, ${fields.map((f) => `${columnName(f)} AS "${f}"`).join(', ')} FROM meeting`;

type Row = Omit<Meeting, 'points'> & { readonly points: string };
const rowToMeeting = (row: Row): Meeting => ({ ...row, points: JSON.parse(row.points) as Meeting['points'] });
const stored = (meeting: MeetingFields, field: keyof MeetingFields): string | number =>
  field === 'points' ? JSON.stringify(meeting.points) : meeting[field];

export const getMeeting = (db: ReadDb, id: number): Meeting | undefined => {
  const row = db.get<Row>(`${selected} WHERE id = ?`, [id]);
  return row && rowToMeeting(row);
};

export const insertMeeting = (db: WriteDb, meeting: MeetingFields): number =>
  db.run(
    `INSERT INTO meeting (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
    fields.map((f) => stored(meeting, f)),
  ).id;

/** False when the meeting is no longer the one that the window showed. */
export const updateMeeting = (db: WriteDb, { id, version, ...meeting }: Meeting): boolean =>
  db.run(
    `UPDATE meeting SET ${columns.map((c) => `${c} = ?`).join(', ')}, version = version + 1
     WHERE id = ? AND version = ?`,
    [...fields.map((f) => stored(meeting, f)), id, version],
  ).changes === 1;

/** One entered by mistake, with its attendance. */
export function deleteMeeting(db: WriteDb, { id, version }: Pick<Meeting, 'id' | 'version'>): boolean {
  db.run('DELETE FROM attendance WHERE meeting_id = ?', [id]);
  return db.run('DELETE FROM meeting WHERE id = ? AND version = ?', [id, version]).changes === 1;
}

export const sameMeeting = (
  db: ReadDb,
  { orgId, heldOn, kind }: Pick<Meeting, 'orgId' | 'heldOn' | 'kind'>,
): number | undefined =>
  db.pluck<number>('SELECT id FROM meeting WHERE org_id = ? AND held_on = ? AND kind = ?', [
    orgId,
    heldOn,
    kind,
  ])[0];

/** Writes only what differs, so that the log says who was marked anew. */
export function putAttendance(db: WriteDb, meetingId: number, attendance: readonly Attendance[]): void {
  db.run(
    'DELETE FROM attendance WHERE meeting_id = ? AND member_id NOT IN (SELECT value FROM json_each(?))',
    [meetingId, JSON.stringify(attendance.map((a) => a.memberId))],
  );
  for (const { memberId, mark, reason } of attendance)
    db.run(
      `INSERT INTO attendance (meeting_id, member_id, mark, reason) VALUES (?, ?, ?, ?)
       ON CONFLICT (meeting_id, member_id) DO UPDATE SET mark = excluded.mark, reason = excluded.reason
       WHERE mark <> excluded.mark OR reason <> excluded.reason`,
      [meetingId, memberId, mark, reason],
    );
}

/** How a person stands on the roll, in SQL over member_period p. */
const standing = `CASE WHEN p.status = 'temporary' THEN 'guest' WHEN p.suspended_since IS NOT NULL THEN 'suspended'
  WHEN p.exempt_since IS NOT NULL THEN 'exempt' WHEN p.away_since IS NOT NULL THEN 'away' ELSE 'counted' END`;
const onRoll = `p.status IN (${activeStatusList}, 'temporary')`;
const rollOfMeeting = `member_period p ON p.org_id = t.org_id AND p.from_on <= t.held_on AND p.until_on > t.held_on
  AND ${onRoll}`;

/** Everybody of the branch on the day, by tên; the guests last. */
export const rollOn = (db: ReadDb, orgId: number, day: string): RollPerson[] =>
  db.all<RollPerson>(
    `SELECT m.id AS memberId, m.full_name AS name, m.born_on AS bornOn, ${standing} AS standing
     FROM member_period p JOIN member m ON m.id = p.member_id
     WHERE p.org_id = ? AND p.from_on <= ? AND p.until_on > ? AND ${onRoll}
     ORDER BY p.status = 'temporary', m.name_sort, m.id`,
    [orgId, day, day],
  );

export interface Marked extends Attendance {
  readonly name: string;
}

export const attendanceOf = (db: ReadDb, meetingId: number): Marked[] =>
  db.all<Marked>(
    `SELECT a.member_id AS memberId, a.mark, a.reason, m.full_name AS name
     FROM attendance a JOIN member m ON m.id = a.member_id WHERE a.meeting_id = ?`,
    [meetingId],
  );

interface Span {
  readonly orgIds: readonly number[];
  /** ISO, both included */
  readonly from: string;
  readonly to: string;
}

/** Meetings of a span with who was there of those who count, in the order of their days. */
export const meetingsHeld = (db: ReadDb, { orgIds, from, to }: Span): HeldMeeting[] =>
  db.all<HeldMeeting>(
    `SELECT t.id, t.org_id AS orgId, t.held_on AS heldOn, t.kind, t.quality, t.topics, t.minutes_number AS minutesNumber,
       count(p.member_id) FILTER (WHERE ${standing} = 'counted') AS counted,
       count(*) FILTER (WHERE ${standing} = 'counted' AND a.mark = 'present') AS present,
       count(*) FILTER (WHERE ${standing} = 'counted' AND a.mark = 'excused') AS excused,
       count(*) FILTER (WHERE ${standing} = 'counted' AND a.mark = 'absent') AS absent
     FROM meeting t LEFT JOIN ${rollOfMeeting}
     LEFT JOIN attendance a ON a.meeting_id = t.id AND a.member_id = p.member_id
     WHERE t.org_id IN (SELECT value FROM json_each(?)) AND t.held_on BETWEEN ? AND ?
     GROUP BY t.id ORDER BY t.held_on, t.id`,
    [JSON.stringify(orgIds), from, to],
  );

export interface HeldMark {
  readonly memberId: number;
  readonly orgId: number;
  readonly heldOn: string;
  readonly mark: AttendanceMark;
}

/** Marks of the span of those who counted on the day; with `absentOnly` of those who were absent without a reason once. */
export const marksOf = (db: ReadDb, { orgIds, from, to }: Span, absentOnly: boolean): HeldMark[] =>
  db.all<HeldMark>(
    `SELECT a.member_id AS memberId, t.org_id AS orgId, t.held_on AS heldOn, a.mark
     FROM meeting t JOIN ${rollOfMeeting} AND ${standing} = 'counted'
     JOIN attendance a ON a.meeting_id = t.id AND a.member_id = p.member_id
     WHERE t.org_id IN (SELECT value FROM json_each(:orgs)) AND t.held_on BETWEEN :from AND :to
       AND (NOT :absentOnly OR a.member_id IN (
         SELECT b.member_id FROM attendance b JOIN meeting u ON u.id = b.meeting_id
         WHERE b.mark = 'absent' AND u.held_on BETWEEN :from AND :to))
     ORDER BY t.held_on, t.id`,
    { orgs: JSON.stringify(orgIds), from, to, absentOnly: absentOnly ? 1 : 0 },
  );

const branchTypes = meetingOrganisations.map((type) => `'${type}'`).join(', ');

/** Whether it met as a branch on the day. */
export const isBranchOn = (db: ReadDb, orgId: number, day: string): boolean =>
  db.pluck(
    `SELECT 1 FROM organisation_period WHERE org_id = ? AND from_on <= ? AND until_on > ? AND type IN (${branchTypes})`,
    [orgId, day, day],
  ).length > 0;

/** Days of a span of which each branch had members that count, as months: 'YYYY-MM' → ids of branches. */
export function branchesWithMembers(
  db: ReadDb,
  orgIds: readonly number[],
  days: readonly string[],
): Map<string, Set<number>> {
  const rows = db.all<{ readonly day: string; readonly orgId: number }>(
    `SELECT DISTINCT d.value AS day, p.org_id AS orgId
     FROM json_each(?) d JOIN json_each(?) o
     JOIN member_period p ON p.org_id = o.value AND p.from_on <= d.value AND p.until_on > d.value AND ${onRoll}
     WHERE ${standing} = 'counted'`,
    [JSON.stringify(days), JSON.stringify(orgIds)],
  );
  return new Map(
    [...Map.groupBy(rows, (row) => row.day)].map(([day, found]) => [day, new Set(found.map((r) => r.orgId))]),
  );
}

/** Branches that keep their meetings here: those with one since the day. */
export const branchesThatMeet = (db: ReadDb, since: string): number[] =>
  db.pluck('SELECT DISTINCT org_id FROM meeting WHERE held_on >= ?', [since]);
