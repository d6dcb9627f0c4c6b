import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type {
  Attendance,
  AttendanceMark,
  MeetingFields,
  RollPerson,
  RollStanding,
} from '../entities/meeting.ts';
import { checkMeeting, countAttendance, monthStanding, qualityByPoints, unmarked } from './meeting.ts';
import { meetingRegulationOn } from './regulations/meetings.ts';

const meeting: MeetingFields = {
  orgId: 1,
  heldOn: '2026-03-05',
  kind: 'regular',
  place: '',
  chair: '',
  secretary: '',
  topics: '',
  minutesNumber: '',
  quality: '',
  points: {},
  note: '',
};
const roll: readonly RollPerson[] = [
  { memberId: 1, name: 'Trần An', bornOn: '', standing: 'counted' },
  { memberId: 2, name: 'Lê Bình', bornOn: '', standing: 'exempt' },
];
const mark = (memberId: number, made: AttendanceMark, reason = ''): Attendance => ({
  memberId,
  mark: made,
  reason,
});
const problems = (part: Partial<MeetingFields>, attendance: readonly Attendance[] = []) =>
  checkMeeting({ ...meeting, ...part }, attendance, { today: '2026-03-10', roll }).map(
    ({ level, field }) => `${level} ${field}`,
  );

describe('What may be wrong with a meeting', () => {
  it.each<readonly [string, Partial<MeetingFields>, readonly Attendance[], readonly string[]]>([
    ['nothing', {}, [mark(1, 'present')], []],
    ['a day that has not come', { heldOn: '2026-03-11' }, [], ['refuse heldOn']],
    ['somebody who is not of the branch', {}, [mark(9, 'present')], ['refuse roll']],
    ['an exempt member marked as absent', {}, [mark(2, 'absent')], ['refuse roll']],
    ['an exempt member who came all the same', {}, [mark(2, 'present')], []],
    ['one person marked twice', {}, [mark(1, 'present'), mark(1, 'absent')], ['refuse roll']],
    ['a reason that is not written', {}, [mark(1, 'excused')], ['warn roll']],
    ['a reason that is written', {}, [mark(1, 'excused', 'ốm')], []],
    ['more points than the criterion has', { points: { preparation: 21 } }, [], ['refuse points']],
    [
      'a rating other than the points say',
      { points: { preparation: 20 }, quality: 'good' },
      [],
      ['warn quality'],
    ],
  ])('%s', (_title, part, attendance, expected) => {
    expect(problems(part, attendance)).toEqual(expected);
  });
});

describe('HD 12-HD/BTCTW 2018 (not read, editable): a meeting rated by its points', () => {
  const regulation = meetingRegulationOn('2026-03-05');
  it.each([
    [100, 'good'],
    [90, 'good'],
    [89, 'fair'],
    [70, 'fair'],
    [69, 'average'],
    [50, 'average'],
    [49, 'weak'],
  ])('%i points: %s', (points, quality) => {
    expect(qualityByPoints({ preparation: points }, regulation)).toBe(quality);
  });

  it('is not rated while no point was given; points of no known criterion are none', () => {
    expect([qualityByPoints({}, regulation), qualityByPoints({ other: 90 }, regulation)]).toEqual([
      null,
      null,
    ]);
  });
});

it.each([
  ['2026-02', false, true, 'missed'],
  ['2026-02', true, true, 'held'],
  ['2026-03', false, true, 'open'],
  ['2026-03', true, true, 'held'],
  ['2026-04', false, true, 'none'],
  ['2026-02', false, false, 'none'],
])(
  'month %s seen on 10/03/2026, regular meeting held: %s, with members: %s → %s',
  (month, regularHeld, hadMembers, standing) => {
    expect(monthStanding(month, { today: '2026-03-10', regularHeld, hadMembers })).toBe(standing);
  },
);

it('present, excused, absent and unmarked add up to the base; who does not count is in none of them', () => {
  const person = fc.record({
    standing: fc.constantFrom<RollStanding>('counted', 'exempt', 'away', 'suspended', 'guest'),
    mark: fc.constantFrom<AttendanceMark | null>('present', 'excused', 'absent', null),
  });
  fc.assert(
    fc.property(fc.array(person), (people) => {
      const count = countAttendance(people);
      expect(count.counted).toBe(people.filter((p) => p.standing === 'counted').length);
      expect(unmarked(count)).toBe(people.filter((p) => p.standing === 'counted' && p.mark === null).length);
    }),
  );
});
