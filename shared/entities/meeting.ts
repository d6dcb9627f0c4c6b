/** Sinh hoạt chi bộ: a meeting of a branch, and who of it was there. */
import { z } from 'zod';
import { fullDate } from './event-dates.ts';
import type { OrganisationType } from './organisation.ts';

export const meetingKinds = {
  regular: 'Thường kỳ',
  thematic: 'Chuyên đề',
  extraordinary: 'Bất thường',
} as const;

export const meetingQualities = { good: 'Tốt', fair: 'Khá', average: 'Trung bình', weak: 'Yếu' } as const;

export const attendanceMarks = {
  present: 'Có mặt',
  excused: 'Vắng có lý do',
  absent: 'Vắng không lý do',
} as const;

/** How a person stands on the roll of a day: all but the first are not counted. */
export const rollStandings = {
  counted: '',
  exempt: 'Miễn sinh hoạt',
  away: 'Sinh hoạt tạm thời ở nơi khác',
  suspended: 'Đang bị đình chỉ sinh hoạt',
  guest: 'Sinh hoạt tạm thời tại đây',
} as const;

export type MeetingKind = keyof typeof meetingKinds;
export type MeetingQuality = keyof typeof meetingQualities;
export type AttendanceMark = keyof typeof attendanceMarks;
export type RollStanding = keyof typeof rollStandings;

/** Organisations whose members meet as one branch. */
export const meetingOrganisations: readonly OrganisationType[] = [
  'branch',
  'grassrootsBranch',
  'temporaryBranch',
];

const keys = <K extends string>(labels: Readonly<Record<K, string>>) =>
  z.enum(Object.keys(labels) as [K, ...K[]]);
const id = z.number().int();

export const meetingFieldsSchema = z.object({
  orgId: id,
  heldOn: fullDate,
  kind: keys(meetingKinds),
  place: z.string().trim().max(200),
  chair: z.string().trim().max(120),
  secretary: z.string().trim().max(120),
  topics: z.string().trim().max(2000),
  minutesNumber: z.string().trim().max(60),
  quality: z.union([z.literal(''), keys(meetingQualities)]),
  /** by the key of the criterion */
  points: z.record(z.string().max(40), z.number().min(0).max(1000)),
  note: z.string().trim().max(2000),
});
export type MeetingFields = z.output<typeof meetingFieldsSchema>;

export const attendanceSchema = z.object({
  memberId: id,
  mark: keys(attendanceMarks),
  /** of an absence */
  reason: z.string().trim().max(300),
});
export type Attendance = z.output<typeof attendanceSchema>;

export interface Meeting extends MeetingFields {
  readonly id: number;
  readonly version: number;
}

/** A person of the branch on the day of the meeting. */
export interface RollPerson {
  readonly memberId: number;
  readonly name: string;
  readonly bornOn: string;
  readonly standing: RollStanding;
}
