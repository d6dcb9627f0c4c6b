import { describe, expect, test } from 'vitest';
import { unratedLabel, warningKinds, warningText } from '../i18n/vi/year.ts';
import { ratedMember, said, voted } from '../testing/rating-facts.ts';
import { type ConflictFacts, conflictsOfRating } from './rating-conflicts.ts';
import { ratingWarningKinds } from './rating-warnings.ts';
import { classificationRegimeOf, yearEnd } from './regulations/classification.ts';

const assessed = { selfAssessedOn: '2025-11-20' } as const;
const kinds = (year: number, facts: Partial<ConflictFacts>) =>
  conflictsOfRating(ratedMember(facts), yearEnd(year), classificationRegimeOf(year)).map((w) => w.kind);

describe('What does not fit before the meeting', () => {
  test.each([
    ['6.2: no self-assessment yet', 2025, {}, ['selfMissing']],
    ['6.2: a level of one’s own is a self-assessment too', 2025, said({ self: 'good' }), []],
    [
      '124-QĐ/TW, Điều 12: disciplined in the year, nothing recorded yet',
      2024,
      { ...assessed, discipline: { on: '2024-03-01', form: 'warning' } },
      ['disciplinedOpen'],
    ],
    [
      '124-QĐ/TW, Điều 12: disciplined in the year and recorded as good without saying why',
      2024,
      { ...assessed, level: 'good', discipline: { on: '2024-03-01', form: 'warning' } },
      ['disciplinedRated', 'overrideMissing'],
    ],
    [
      '366-QĐ/TW: rates himself best in a unit with a disciplined leader',
      2025,
      { ...said({ self: 'excellent' }), unitDisciplined: true },
      ['unitDisciplined'],
    ],
    [
      '366-QĐ/TW: rates himself good in a unit with a disciplined leader',
      2025,
      { ...said({ self: 'good' }), unitDisciplined: true },
      [],
    ],
    [
      '124-QĐ/TW: said nothing of the unit that was read',
      2024,
      { ...said({ self: 'excellent' }), unitDisciplined: true },
      [],
    ],
    ['294-QĐ/TW, khoản 8.1: one month without dues', 2025, { ...assessed, unpaidMonths: 1 }, []],
    ['294-QĐ/TW, khoản 8.1: two months without dues', 2025, { ...assessed, unpaidMonths: 2 }, ['duesWarn']],
    [
      '294-QĐ/TW, khoản 8.1: three months without dues',
      2025,
      { ...assessed, unpaidMonths: 3 },
      ['duesAlarm'],
    ],
    [
      '6.2: rates himself above the votes',
      2025,
      { ...said({ self: 'excellent' }), ...voted({ good: 20, fair: 3 }) },
      ['selfAboveVotes'],
    ],
    [
      '6.2: recorded as best without a majority on its slip, and no reason given',
      2022,
      { ...assessed, level: 'excellent', ...voted({ bestFor: 9, bestAgainst: 20, good: 29 }) },
      ['bestNotVoted', 'overrideMissing'],
    ],
    ['6.2: a tie of votes', 2022, { ...assessed, ...voted({ good: 12, fair: 12 }) }, ['votesTied']],
    [
      'a level other than the proposal, with its reason',
      2025,
      { ...assessed, score: 800, level: 'fair', overrideNote: 'Chi bộ kết luận' },
      [],
    ],
    [
      'a level other than the proposal',
      2025,
      { ...assessed, score: 800, level: 'fair' },
      ['overrideMissing'],
    ],
    ['HD 21: exempted and rated', 2019, { ...assessed, status: 'exempt', level: 'good' }, ['exemptRated']],
    [
      'HD 21: suspended and rated',
      2019,
      { ...assessed, status: 'suspended', level: 'good' },
      ['suspendedRated'],
    ],
    ['HD 16: suspended is rated', 2018, { ...assessed, status: 'suspended', level: 'good' }, []],
    ['a reason not to be rated asks for no papers', 2025, { reason: 'exempt' }, []],
    ['a new member asks for no papers', 2025, { admittedOn: '2025-11-01' }, []],
    ['a list brought in whole has levels and no papers', 2018, { level: 'good' }, []],
  ] as const)('%s', (_citation, year, facts, expected) => expect(kinds(year, facts)).toEqual(expected));

  test('has a sentence and a heading of its own for each kind', () => {
    const texts = ratingWarningKinds.map((kind) =>
      warningText({ kind, on: '2025-03-01', fact: '3', citation: null, verified: true }, 2025),
    );
    expect(new Set(texts).size).toBe(ratingWarningKinds.length);
    expect(new Set(ratingWarningKinds.map((kind) => warningKinds[kind](2, 2025))).size).toBe(texts.length);
  });
});

test.each([
  ['HD 25-HD/BTCTW: under six months', { newMemberMonths: 6 }, 'Mới kết nạp chưa đủ 6 tháng'],
  ['an office that changed the months', { newMemberMonths: 3 }, 'Mới kết nạp chưa đủ 3 tháng'],
  ['rules that know no such months', { newMemberMonths: null }, 'Mới kết nạp, chưa đủ thời gian để xếp loại'],
])('why a new member has no level is said by the rules of the year: %s', (_citation, regime, label) =>
  expect(unratedLabel('newMember', regime)).toBe(label),
);
