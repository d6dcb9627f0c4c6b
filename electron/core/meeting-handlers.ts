/** Meetings of branches: dates, attendance, topics, the quality rating. */
import type { ReadDb } from '../../db/connection.ts';
import {
  attendanceOf,
  deleteMeeting,
  getMeeting,
  insertMeeting,
  isBranchOn,
  putAttendance,
  rollOn,
  sameMeeting,
  updateMeeting,
} from '../../db/repo/meeting.ts';
import { organisationNames } from '../../db/repo/organisation.ts';
import { ruleChanges } from '../../db/repo/rule-change.ts';
import { type Attendance, type MeetingFields, meetingKinds } from '../../shared/entities/meeting.ts';
import { meetingText as text } from '../../shared/i18n/vi/meeting.ts';
import type { meetingOps } from '../../shared/ipc/meeting.ts';
import { fail, ok } from '../../shared/result.ts';
import { checkMeeting, type MeetingProblem } from '../../shared/rules/meeting.ts';
import { meetingRegulationOn } from '../../shared/rules/regulations/meetings.ts';
import type { CoreHandlers } from './context.ts';
import { branchesOf, branchMonths, monthsOfYear, spanOfYear } from './meeting-year.ts';
import { strikeOffRows } from './strike-off-list.ts';

interface Written {
  readonly id: number | null;
  readonly meeting: MeetingFields;
  readonly attendance: readonly Attendance[];
}

/** The rules, and what only the register knows: whether it was a branch, and whether the meeting is there already. */
function problemsOf(
  db: ReadDb,
  { id, meeting, attendance }: Written,
  today: string,
): readonly MeetingProblem[] {
  const refuse = (field: MeetingProblem['field'], rule: string): MeetingProblem => ({
    field,
    level: 'refuse',
    rule,
    citation: '',
  });
  const { orgId, heldOn, kind } = meeting;
  if (!isBranchOn(db, orgId, heldOn)) return [refuse('heldOn', text.notBranch(heldOn))];
  const same = sameMeeting(db, meeting);
  return [
    ...(same !== undefined && same !== id ? [refuse('heldOn', text.twice(meetingKinds[kind], heldOn))] : []),
    ...checkMeeting(meeting, attendance, {
      today,
      changes: ruleChanges(db),
      roll: rollOn(db, orgId, heldOn),
    }),
  ];
}

export const meetingHandlers: CoreHandlers<keyof typeof meetingOps> = {
  'meeting.year': ({ orgId, year }, { db, today }) =>
    ok(branchMonths(db, branchesOf(db, orgId, spanOfYear(year, today)), monthsOfYear(year), today)),

  'meeting.get': ({ id }, { db }) => {
    const meeting = getMeeting(db, id);
    if (!meeting) return fail('meeting.not-found');
    const marks = new Map(attendanceOf(db, id).map((a) => [a.memberId, a]));
    const people = rollOn(db, meeting.orgId, meeting.heldOn);
    const there = new Set(people.map((person) => person.memberId));
    return ok({
      meeting,
      orgName: organisationNames(db).get(meeting.orgId) ?? '',
      roll: people.map((person) => {
        const marked = marks.get(person.memberId);
        return { ...person, mark: marked?.mark ?? null, reason: marked?.reason ?? '' };
      }),
      strays: [...marks.values()].filter((a) => !there.has(a.memberId)).map((a) => a.name),
    });
  },

  'meeting.roll': ({ orgId, day }, { db }) =>
    ok({ roll: rollOn(db, orgId, day), regulation: meetingRegulationOn(day, ruleChanges(db)) }),

  'meeting.check': (written, { db, today }) => ok(problemsOf(db, written, today)),

  'meeting.save': ({ version, ...written }, { db, today, write }) => {
    const { id, meeting, attendance } = written;
    if (id !== null && getMeeting(db, id)?.orgId !== meeting.orgId) return fail('meeting.not-found');
    const refused = problemsOf(db, written, today).find((p) => p.level === 'refuse');
    if (refused)
      return fail('meeting.refused', {
        rule: `${text.fields[refused.field]}: ${refused.rule}`,
        citation: refused.citation,
      });
    return write(id === null ? text.steps.add : text.steps.edit, (w) => {
      if (id !== null && !updateMeeting(w, { ...meeting, id, version }))
        return fail('meeting.changed-meanwhile');
      const meetingId = id ?? insertMeeting(w, meeting);
      putAttendance(w, meetingId, attendance);
      return ok({ id: meetingId });
    });
  },

  'meeting.remove': ({ id, version, reason }, { db, write }) => {
    if (!getMeeting(db, id)) return fail('meeting.not-found');
    return write(text.removeStep(reason), (w) =>
      deleteMeeting(w, { id, version }) ? ok(null) : fail('meeting.changed-meanwhile'),
    );
  },

  'meeting.strikeOff': ({ orgId, year }, { db, today }) =>
    ok(
      strikeOffRows(db, branchesOf(db, orgId, spanOfYear(year, today)), {
        year,
        today,
        changes: ruleChanges(db),
      }),
    ),
};
