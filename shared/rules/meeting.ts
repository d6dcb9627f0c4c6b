/** Meetings of a branch: what may be wrong with one, who counts, and how it is rated by points. Pure. */
import type {
  Attendance,
  AttendanceMark,
  Meeting,
  MeetingFields,
  MeetingQuality,
  RollPerson,
  RollStanding,
} from '../entities/meeting.ts';
import { formatDate } from '../text/dates.ts';
import { type MeetingRegulation, meetingRegulationOn } from './regulations/meetings.ts';
import { noChanges, type RuleChanges } from './regulations/rule-change.ts';

export interface MeetingProblem {
  readonly field: keyof MeetingFields | 'roll';
  readonly level: 'refuse' | 'warn';
  readonly rule: string;
  readonly citation: string;
}

interface Circumstances {
  readonly today: string;
  readonly changes?: RuleChanges;
  /** the branch on the day of the meeting */
  readonly roll: readonly RollPerson[];
}

export function checkMeeting(
  meeting: MeetingFields,
  attendance: readonly Attendance[],
  { today, changes = noChanges, roll }: Circumstances,
): readonly MeetingProblem[] {
  const found: MeetingProblem[] = [];
  const say = (level: MeetingProblem['level'], field: MeetingProblem['field'], rule: string, citation = '') =>
    found.push({ level, field, rule, citation });
  const regulation = meetingRegulationOn(meeting.heldOn, changes);
  if (meeting.heldOn > today) say('refuse', 'heldOn', `Ngày ${formatDate(meeting.heldOn)} chưa đến.`);
  for (const { key, label, points } of regulation.criteria)
    if ((meeting.points[key] ?? 0) > points)
      say('refuse', 'points', `${label}: không quá ${points} điểm.`, regulation.ratingCitation);
  const rated = qualityByPoints(meeting.points, regulation);
  if (rated !== null && meeting.quality !== '' && meeting.quality !== rated)
    say('warn', 'quality', 'Xếp loại khác với tổng điểm đã chấm.', regulation.ratingCitation);

  const people = new Map(roll.map((person) => [person.memberId, person]));
  for (const { memberId, mark } of attendance) {
    const person = people.get(memberId);
    if (!person) say('refuse', 'roll', `Có người không thuộc chi bộ ngày ${formatDate(meeting.heldOn)}.`);
    else if (person.standing !== 'counted' && mark !== 'present')
      say('refuse', 'roll', `Đồng chí ${person.name} không thuộc diện điểm danh nên không ghi vắng.`);
  }
  if (new Set(attendance.map((a) => a.memberId)).size < attendance.length)
    say('refuse', 'roll', 'Có người được điểm danh hai lần.');
  const unexplained = attendance.filter((a) => a.mark === 'excused' && a.reason === '').length;
  if (unexplained > 0) say('warn', 'roll', `${unexplained} đồng chí vắng có lý do mà chưa ghi lý do.`);
  return found;
}

/** null while no point was given. */
export function totalPoints(points: MeetingFields['points'], { criteria }: MeetingRegulation): number | null {
  const given = criteria.flatMap(({ key }) => points[key] ?? []);
  return given.length === 0 ? null : given.reduce((sum, n) => sum + n, 0);
}

export function qualityByPoints(
  points: MeetingFields['points'],
  regulation: MeetingRegulation,
): MeetingQuality | null {
  const total = totalPoints(points, regulation);
  if (total === null) return null;
  const { good, fair, average } = regulation.ratedFrom;
  return total >= good ? 'good' : total >= fair ? 'fair' : total >= average ? 'average' : 'weak';
}

/** How many of those who count were there; the others are named beside and never in the share. */
export interface AttendanceCount {
  /** of the branch and bound to take part: the base of the share */
  readonly counted: number;
  readonly present: number;
  readonly excused: number;
  readonly absent: number;
}

export const unmarked = ({ counted, present, excused, absent }: AttendanceCount): number =>
  counted - present - excused - absent;

export function countAttendance(
  roll: readonly { readonly standing: RollStanding; readonly mark: AttendanceMark | null }[],
): AttendanceCount {
  const counted = roll.filter((person) => person.standing === 'counted');
  const having = (mark: AttendanceMark) => counted.filter((person) => person.mark === mark).length;
  return {
    counted: counted.length,
    present: having('present'),
    excused: having('excused'),
    absent: having('absent'),
  };
}

/** A meeting in a table: when, how rated, and who was there of those who count. */
export interface HeldMeeting
  extends Pick<Meeting, 'id' | 'orgId' | 'heldOn' | 'kind' | 'quality' | 'topics' | 'minutesNumber'>,
    AttendanceCount {}

/**
 * How the month of a branch stands: 'none' = nothing was due (no members, or the month has not begun), 'open' = the
 * month still runs.
 */
export type MonthStanding = 'held' | 'missed' | 'open' | 'none';

export function monthStanding(
  month: string,
  facts: { readonly today: string; readonly regularHeld: boolean; readonly hadMembers: boolean },
): MonthStanding {
  if (facts.regularHeld) return 'held';
  const now = facts.today.slice(0, 7);
  if (!facts.hadMembers || month > now) return 'none';
  return month === now ? 'open' : 'missed';
}
