import { describe, expect, it } from 'vitest';
import { type Candidate, type DecidedLine, matchDecision } from './badge-match.ts';
import { readDecisionList } from './badge-match-list.ts';

const person = (
  memberId: number,
  fullName: string,
  bornOn: string,
  proposedLevel: number | null = null,
): Candidate => ({
  memberId,
  fullName,
  bornOn,
  orgName: `Chi bộ ${memberId}`,
  proposal:
    proposedLevel === null ? null : { id: memberId, version: 1, level: proposedLevel, posthumous: false },
});
const line = (fullName: string, bornOn: string, level: number | null, row = 1): DecidedLine => ({
  row,
  fullName,
  bornOn,
  level,
  badgeNumber: '',
  problems: [],
});

const lan = person(1, 'Trần Thị Lan', '1950-05-02', 50);
const hoa = person(2, 'Nguyễn Văn Hòa', '1948', 40);
const hoaOther = person(3, 'Nguyễn Văn Hòa', '1961-01-01');
const son = person(4, 'Lê Sơn', '1955-03-03');
const minhA = person(5, 'Phạm Minh', '1950-01-01', 50);
const minhB = person(6, 'Phạm Minh', '1950-11-11', 50);
const all = [lan, hoa, hoaOther, son, minhA, minhB];

describe('A line of the decision', () => {
  it.each([
    ['proposed and decided', line('Trần Thị Lan', '1950-05-02', 50), 'matched', [1]],
    [
      'another spelling of the tone, born known to the year',
      line('NGUYỄN VĂN HOÀ', '1948-07-01', 40),
      'matched',
      [2],
    ],
    ['the list says no level', line('Trần Thị Lan', '1950-05-02', null), 'matched', [1]],
    ['another level than proposed', line('Trần Thị Lan', '1950-05-02', 55), 'wrongLevel', [1]],
    ['decided and never proposed', line('Lê Sơn', '1955-03-03', 40), 'notProposed', [4]],
    ['a namesake who was not proposed', line('Nguyễn Văn Hòa', '1961-01-01', 30), 'notProposed', [3]],
    ['never proposed, and no level to award', line('Lê Sơn', '1955-03-03', null), 'bad', [4]],
    ['two of the name, told apart by birth', line('Phạm Minh', '1950-11-11', 50), 'matched', [6]],
    ['two of the name, only the year given', line('Phạm Minh', '1950', 50), 'ambiguous', [5, 6]],
    ['two of the name, no birth given', line('Phạm Minh', '', 50), 'ambiguous', [5, 6]],
    ['the name is there, the birth is another', line('Lê Sơn', '1966-06-06', 40), 'ambiguous', [4]],
    ['nobody of the name', line('Đỗ Không Tên', '1950', 40), 'unknown', []],
  ] as const)('%s', (_title, decided, outcome, ids) => {
    const [found] = matchDecision([decided], all).lines;
    expect([found?.outcome, found?.candidates.map((c) => c.memberId)]).toEqual([outcome, ids]);
  });

  it('names the same person a second time', () => {
    const { lines } = matchDecision(
      [line('Trần Thị Lan', '1950-05-02', 50), line('Trần Thị Lan', '', 50, 2)],
      all,
    );
    expect(lines.map((l) => l.outcome)).toEqual(['matched', 'repeated']);
  });
});

it('whoever was proposed and is not in the list is to be asked after', () => {
  const { notDecided } = matchDecision([line('Trần Thị Lan', '1950-05-02', 50)], all);
  expect(notDecided.map((c) => c.memberId)).toEqual([2, 5, 6]);
});

describe('The list copied in Excel', () => {
  it('is read by its headers, with levels and dates as offices write them', () => {
    const text = [
      'TT\tHọ và tên\tNgày sinh\tLoại Huy hiệu\tSố Huy hiệu\tGhi chú',
      '1\tTrần Thị  Lan\t02/05/1950\t50 năm\tHN 123456\t',
      '2\tNguyễn Văn Hòa\t1948\tHHĐ 40\t\t',
      '\tCộng\t\t2\t\t',
      '3\tLê Sơn\t31/02/1955\tmột\t\t',
    ].join('\n');
    const lines = readDecisionList(text.replace('\tCộng', '\t')) ?? [];
    expect(lines.map((l) => [l.fullName, l.bornOn, l.level, l.badgeNumber])).toEqual([
      ['Trần Thị Lan', '1950-05-02', 50, 'HN 123456'],
      ['Nguyễn Văn Hòa', '1948', 40, ''],
      ['Lê Sơn', '', null, ''],
    ]);
    expect(lines[2]?.problems).toEqual([
      'Ngày sinh "31/02/1955" không đọc được.',
      'Loại Huy hiệu "một" không đọc được.',
    ]);
  });

  it('is not read without a column of names', () => {
    expect(readDecisionList('Số\tLoại\n1\t30')).toBeNull();
  });
});
