import { describe, expect, test } from 'vitest';
import { noOrganisationProcess } from '../entities/organisation-rating.ts';
import { coverageText, organisationCapWords } from '../i18n/vi/organisation-rating.ts';
import { capText } from '../i18n/vi/rating-cap.ts';
import { formatPercent } from '../text/numbers.ts';
import { checkCap, organisationCap } from './classify-year.ts';
import {
  conflictsOfOrganisation,
  organisationGroupOf,
  type RatedOrganisation,
} from './rating-organisation.ts';
import { classificationRegimeOf } from './regulations/classification.ts';

const organisation = (of: Partial<RatedOrganisation>): RatedOrganisation => ({
  level: null,
  reason: null,
  process: noOrganisationProcess,
  disciplined: [],
  ...of,
});
const disciplined = [
  { on: '2025-06-02', form: 'reprimand', leader: { name: 'Trần Thị Mơ', post: 'secretary' as const } },
];
const votes = { ...noOrganisationProcess.votes, bestFor: 4, bestAgainst: 9, good: 13 };

describe('Names and figures of organisations', () => {
  test('seed 2017: 57.448 of 57.796 grass-roots organisations were rated', () => {
    expect(coverageText({ rated: 57_448, total: 57_796 })).toBe(
      'Được đánh giá 57.448/57.796 tổ chức = 99,40%',
    );
    expect(57_796 - 57_448).toBe(348);
    expect(formatPercent(4_401_230, 4_921_129)).toBe('89,44%');
  });

  test.each([
    [2013, ['Trong sạch, vững mạnh', 'Hoàn thành tốt nhiệm vụ', 'Hoàn thành nhiệm vụ', 'Yếu kém']],
    [2017, ['Trong sạch, vững mạnh', 'Hoàn thành tốt nhiệm vụ', 'Hoàn thành nhiệm vụ', 'Yếu kém']],
    [
      2018,
      [
        'Hoàn thành xuất sắc nhiệm vụ',
        'Hoàn thành tốt nhiệm vụ',
        'Hoàn thành nhiệm vụ',
        'Không hoàn thành nhiệm vụ',
      ],
    ],
  ])('in %i are called %j', (year, names) => {
    expect(Object.values(classificationRegimeOf(year).organisationNames)).toEqual(names);
  });

  test.each([
    ['grassrootsBranch', 'grassroots'],
    ['grassrootsCommittee', 'grassroots'],
    ['subCommittee', 'subCommittee'],
    ['branch', 'branch'],
    ['partyGroup', null],
    ['temporaryBranch', null],
  ] as const)('%s is counted with %s', (type, group) => expect(organisationGroupOf(type)).toBe(group));

  test('Hướng dẫn 27-HD/BTCTW knows no limit for organisations; since 2018 one of 20 %, to be checked', () => {
    const tally = { total: 12, rated: 12, unrated: 0, levels: { excellent: 3, good: 9, fair: 0, poor: 0 } };
    expect(checkCap(tally, organisationCap(classificationRegimeOf(2017)))).toBeNull();
    const regime = classificationRegimeOf(2022);
    const check = checkCap(tally, organisationCap(regime));
    expect(check?.cap.verified).toBe(false);
    expect(check && capText(check, organisationCapWords(regime))).toBe(
      'Tỷ lệ hoàn thành xuất sắc nhiệm vụ: 3/9 = 33,33% tính trên số hoàn thành tốt nhiệm vụ; giới hạn 20% ' +
        '(tối đa 1 tổ chức): vượt giới hạn.',
    );
  });
});

describe('What does not fit for an organisation', () => {
  test.each([
    [
      '366-QĐ/TW: best with a disciplined leader',
      2025,
      { level: 'excellent', disciplined },
      ['unitDisciplined'],
    ],
    ['366-QĐ/TW: good with a disciplined leader', 2025, { level: 'good', disciplined }, []],
    [
      '366-QĐ/TW: rates itself best with a disciplined leader',
      2025,
      { disciplined, process: { ...noOrganisationProcess, self: 'excellent' } },
      ['unitDisciplined'],
    ],
    ['124-QĐ/TW: nothing was read of it', 2024, { level: 'excellent', disciplined }, []],
    [
      '6.2: best without a majority, and above the other slip',
      2022,
      { level: 'excellent', process: { ...noOrganisationProcess, self: 'excellent', votes } },
      ['selfAboveVotes', 'bestNotVoted', 'overrideMissing'],
    ],
    ['a reason not to be rated', 2025, { reason: 'founded', disciplined }, []],
  ] as const)('%s', (_citation, year, of, kinds) => {
    const found = conflictsOfOrganisation(organisation(of), classificationRegimeOf(year));
    expect(found.map(({ kind }) => kind)).toEqual(kinds);
  });
});
