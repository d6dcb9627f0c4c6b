/** What is typed into the form of a meeting, and what of it goes to the register. Pure. */
import { z } from 'zod';
import {
  type Attendance,
  type AttendanceMark,
  attendanceSchema,
  meetingFieldsSchema,
  type RollPerson,
} from '../../../shared/entities/meeting.ts';
import type { MeetingDetail, RollRow } from '../../../shared/ipc/meeting.ts';

const answersSchema = meetingFieldsSchema.extend({
  orgId: z.number().nullable(),
  // As typed: half a date is kept in the draft and refused only when it is sent.
  heldOn: z.string(),
  /** by the id of the member */
  marks: z.record(z.string(), attendanceSchema.omit({ memberId: true })),
});
export type MeetingAnswers = z.output<typeof answersSchema>;

export const readAnswers = (body: string): MeetingAnswers | null => {
  try {
    return answersSchema.parse(JSON.parse(body));
  } catch {
    // A draft of an older version of the form: the form begins anew.
    return null;
  }
};

export const firstAnswers = (orgId: number | null, heldOn: string): MeetingAnswers => ({
  orgId,
  heldOn,
  kind: 'regular',
  place: '',
  chair: '',
  secretary: '',
  topics: '',
  minutesNumber: '',
  quality: '',
  points: {},
  note: '',
  marks: {},
});

export const answersOf = ({ meeting, roll }: MeetingDetail): MeetingAnswers => {
  const { id: _id, version: _version, ...fields } = meeting;
  const marked = roll.flatMap(({ memberId, mark, reason }) =>
    mark === null ? [] : [[String(memberId), { mark, reason }] as const],
  );
  return { ...fields, marks: Object.fromEntries(marked) };
};

/** The roll of the day with what was marked. */
export const rowsOf = (roll: readonly RollPerson[], marks: MeetingAnswers['marks']): RollRow[] =>
  roll.map((person) => {
    const made = marks[person.memberId];
    return { ...person, mark: made?.mark ?? null, reason: made?.reason ?? '' };
  });

/** null takes the mark away. Who need not come can only be marked as having come. */
export function withMark(
  marks: MeetingAnswers['marks'],
  row: RollRow,
  mark: AttendanceMark | null,
): MeetingAnswers['marks'] {
  const { [String(row.memberId)]: _before, ...others } = marks;
  if (mark === null) return others;
  if (row.standing !== 'counted' && mark !== 'present') return marks;
  return { ...others, [row.memberId]: { mark, reason: mark === 'present' ? '' : row.reason } };
}

/** Those who count and were not marked yet came; nobody else is touched. */
export const allPresent = (
  marks: MeetingAnswers['marks'],
  rows: readonly RollRow[],
): MeetingAnswers['marks'] =>
  rows
    .filter(({ standing, mark }) => standing === 'counted' && mark === null)
    .reduce((all, row) => withMark(all, row, 'present'), marks);

export const sentAttendance = (rows: readonly RollRow[]): Attendance[] =>
  rows.flatMap(({ memberId, mark, reason }) => (mark === null ? [] : [{ memberId, mark, reason }]));
