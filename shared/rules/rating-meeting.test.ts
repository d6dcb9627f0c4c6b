import { describe, expect, test } from 'vitest';
import { noProcess } from '../entities/rating-process.ts';
import { checkMeeting, noMeeting, type RatingMeetingFields } from './rating-meeting.ts';

const held: RatingMeetingFields = {
  ...noMeeting,
  called: 35,
  present: 32,
  ballotsIssued: 32,
  ballotsBack: 32,
  ballotsValid: 31,
};
const voted = (votes: Partial<(typeof noProcess)['votes']>) => ({
  memberId: 7,
  name: 'Nguyễn Văn An',
  process: { votes: { ...noProcess.votes, ...votes } },
});
const kinds = (meeting: Partial<RatingMeetingFields>, votes: Partial<(typeof noProcess)['votes']> = {}) =>
  checkMeeting({ ...held, ...meeting }, [voted(votes)]).map((c) => c.kind);

describe('Whether the counts of a meeting add up', () => {
  test.each([
    ['everything fits', {}, { bestFor: 20, bestAgainst: 12, good: 30, fair: 1, poor: 0, invalid: 1 }, []],
    ['more present than called', { present: 36 }, {}, ['presentAboveCalled']],
    ['more ballots than people', { ballotsIssued: 33 }, {}, ['issuedAbovePresent']],
    ['more back than issued', { ballotsBack: 33 }, {}, ['backAboveIssued']],
    ['more valid than back', { ballotsValid: 33 }, {}, ['validAboveBack']],
    ['fewer votes than valid ballots: somebody left the row empty', {}, { good: 25 }, []],
    ['more votes than valid ballots', {}, { good: 30, fair: 2 }, ['votesAboveValid']],
    ['valid and invalid beyond those back', {}, { good: 31, invalid: 2 }, ['votesAboveBack']],
    ['the slip for the best level beyond those back', {}, { bestFor: 30, bestAgainst: 3 }, ['bestAboveBack']],
    ['what is not written down is not judged', { ballotsValid: null, ballotsBack: null }, { good: 99 }, []],
  ] as const)('%s', (_what, meeting, votes, expected) => expect(kinds(meeting, votes)).toEqual(expected));

  test('says whose votes they are and both figures', () => {
    expect(checkMeeting(held, [voted({ good: 40 })])[0]).toEqual({
      kind: 'votesAboveValid',
      counted: 40,
      limit: 31,
      member: { memberId: 7, name: 'Nguyễn Văn An' },
    });
  });
});
