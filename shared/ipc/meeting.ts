/** Meetings of branches: dates, attendance, topics, the quality rating. */
import { z } from 'zod';
import { fullDate } from '../entities/event-dates.ts';
import {
  type AttendanceMark,
  attendanceSchema,
  type Meeting,
  meetingFieldsSchema,
  type RollPerson,
} from '../entities/meeting.ts';
import type { HeldMeeting, MeetingProblem, MonthStanding } from '../rules/meeting.ts';
import type { MeetingRegulation } from '../rules/regulations/meetings.ts';
import type { StrikeOffGround } from '../rules/strike-off.ts';
import { command, query } from './define.ts';

const id = z.number().int();
const year = z.number().int().min(1930).max(2200);

export interface BranchMonth {
  /** 'YYYY-MM' */
  readonly month: string;
  readonly standing: MonthStanding;
  readonly meetings: readonly HeldMeeting[];
}

export interface BranchYear {
  readonly orgId: number;
  readonly orgName: string;
  readonly months: readonly BranchMonth[];
}

export interface RollRow extends RollPerson {
  /** null = not marked yet */
  readonly mark: AttendanceMark | null;
  readonly reason: string;
}

export interface MeetingDetail {
  readonly meeting: Meeting;
  readonly orgName: string;
  readonly roll: readonly RollRow[];
  /** marked once, and by a later entry of the ledger not of the branch on that day */
  readonly strays: readonly string[];
}

export interface StrikeOffRow {
  readonly memberId: number;
  readonly name: string;
  readonly orgName: string;
  readonly grounds: readonly StrikeOffGround[];
}

const saved = z.object({
  meeting: meetingFieldsSchema,
  /** everybody who was marked; who was not is left out */
  attendance: z.array(attendanceSchema).max(2000),
});

export const meetingOps = {
  /** the branches below an organisation, month by month */
  'meeting.year': query<readonly BranchYear[]>()(z.object({ orgId: id, year })),
  'meeting.get': query<MeetingDetail>()(z.object({ id })),
  /** what a new meeting of a branch on a day begins with */
  'meeting.roll': query<{ readonly roll: readonly RollPerson[]; readonly regulation: MeetingRegulation }>()(
    z.object({ orgId: id, day: fullDate }),
  ),
  /** what is wrong with it. Changes nothing. */
  'meeting.check': query<readonly MeetingProblem[]>()(saved.extend({ id: id.nullable() })),
  'meeting.save': command<{ readonly id: number }>()(
    saved.extend({
      /** null = a new one */
      id: id.nullable(),
      version: z.number().int(),
    }),
  ),
  /** one entered by mistake, with its attendance */
  'meeting.remove': command<null>()(
    z.object({
      id,
      version: z.number().int(),
      reason: z.string().trim().min(5, 'Ghi rõ lý do xóa (ít nhất 5 ký tự).').max(300),
    }),
  ),
  /** who has months of absence or without dues from which xóa tên is counted; those with most first */
  'meeting.strikeOff': query<readonly StrikeOffRow[]>()(z.object({ orgId: id, year })),
};
