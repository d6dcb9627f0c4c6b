import { describe, expect, it } from 'vitest';
import type { RollRow } from '../../../shared/ipc/meeting.ts';
import {
  allPresent,
  firstAnswers,
  readAnswers,
  rowsOf,
  sentAttendance,
  withMark,
} from './meeting-answers.ts';

const person = (memberId: number, standing: RollRow['standing'] = 'counted') => ({
  memberId,
  name: `Người ${memberId}`,
  bornOn: '',
  standing,
});
const roll = [person(1), person(2), person(3, 'exempt'), person(4, 'guest')];

describe('The roll as it is marked', () => {
  it('nobody is present before somebody says so', () => {
    expect(sentAttendance(rowsOf(roll, {}))).toEqual([]);
  });

  it('one key marks those who count and are not marked yet; the others stay as they are', () => {
    const first = withMark({}, rowsOf(roll, {})[0] as RollRow, 'absent');
    const marks = allPresent(first, rowsOf(roll, first));
    expect(sentAttendance(rowsOf(roll, marks)).map(({ memberId, mark }) => `${memberId} ${mark}`)).toEqual([
      '1 absent',
      '2 present',
    ]);
  });

  it('who need not come can be marked as having come, and as nothing else', () => {
    const exempt = rowsOf(roll, {})[2] as RollRow;
    expect(withMark({}, exempt, 'absent')).toEqual({});
    expect(withMark({}, exempt, 'present')).toEqual({ 3: { mark: 'present', reason: '' } });
  });

  it('a reason goes when the absence goes', () => {
    const marks = { 1: { mark: 'excused', reason: 'ốm' } } as const;
    expect(withMark(marks, rowsOf(roll, marks)[0] as RollRow, 'present')).toEqual({
      1: { mark: 'present', reason: '' },
    });
  });
});

it('a draft comes back as it was typed, half a date too; one of another form is dropped', () => {
  const answers = { ...firstAnswers(7, '05/03'), marks: { 1: { mark: 'absent', reason: '' } } as const };
  expect(readAnswers(JSON.stringify(answers))).toEqual(answers);
  expect(readAnswers('{"something":"else"}')).toBeNull();
});
