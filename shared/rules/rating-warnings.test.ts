import { describe, expect, test } from 'vitest';
import { isNewMember, type RatingFacts, warningsOfRating } from './rating-warnings.ts';
import { classificationRegimeOf } from './regulations/classification.ts';
import { classificationRegimes } from './regulations/classification-regimes.ts';

const facts = (f: Partial<RatingFacts>): RatingFacts => ({
  level: 'good',
  admittedOn: '2010-05-19',
  leftOn: null,
  discipline: null,
  ...f,
});
const kinds = (year: number, f: Partial<RatingFacts>) =>
  warningsOfRating(facts(f), `${year}-12-31`, classificationRegimeOf(year)).map((w) => w.kind);

describe('What does not fit between a rating and the ledger', () => {
  test.each([
    ['31/12: joined on the day itself', 2018, { admittedOn: '2018-12-31' }, []],
    ['31/12: joined the day after', 2018, { admittedOn: '2019-01-01' }, ['admittedAfter']],
    ['31/12: only the year is known and it is the same', 2018, { admittedOn: '2018' }, []],
    ['31/12: only the year is known and it is later', 2018, { admittedOn: '2019' }, ['admittedAfter']],
    ['31/12: had left before', 2018, { leftOn: '2018-06-01' }, ['leftBefore']],
    [
      'HD 25-HD/BTCTW (2023): five months a member, yet rated',
      2023,
      { admittedOn: '2023-08-01' },
      ['newMemberRated'],
    ],
    ['HD 25-HD/BTCTW (2023): six months to the day', 2023, { admittedOn: '2023-06-30' }, []],
    ['HD 25-HD/BTCTW (2023): five months and not rated', 2023, { admittedOn: '2023-08-01', level: null }, []],
    ['HD 21-HD/BTCTW (2019): knows no rule for new members', 2019, { admittedOn: '2019-08-01' }, []],
    [
      '124-QĐ/TW: disciplined in the year, yet good',
      2023,
      { discipline: { on: '2023-03-01' } },
      ['disciplinedRated'],
    ],
    [
      '124-QĐ/TW: disciplined in the year and rated lowest',
      2023,
      { discipline: { on: '2023-03-01' }, level: 'poor' },
      [],
    ],
  ] as const)('%s', (_citation, year, f, expected) => expect(kinds(year, f)).toEqual(expected));

  test('a month alone does not tell how long somebody has been a member', () => {
    expect(isNewMember('2023-08', '2023-12-31', classificationRegimeOf(2023))).toBe(false);
  });
});

describe('Regimes of rating', () => {
  test.each([
    [2013, 'trước Hướng dẫn 27-HD/BTCTW'],
    [2014, 'Hướng dẫn 27-HD/BTCTW'],
    [2017, 'Hướng dẫn 27-HD/BTCTW'],
    [2018, 'Hướng dẫn 16-HD/BTCTW'],
    [2019, 'Hướng dẫn 21-HD/BTCTW'],
    [2022, 'Hướng dẫn 21-HD/BTCTW'],
    [2023, 'Hướng dẫn 25-HD/BTCTW'],
    [2024, 'Hướng dẫn 25-HD/BTCTW'],
    [2025, 'Hướng dẫn 43-HD/BTCTW'],
    [2031, 'Hướng dẫn 43-HD/BTCTW'],
  ])('%i is rated by %s', (year, citation) =>
    expect(classificationRegimeOf(year).citation).toContain(citation),
  );

  test('follow one another without a gap or an overlap', () => {
    const [, ...later] = classificationRegimes;
    expect(later.map((r) => r.from - 1)).toEqual(classificationRegimes.slice(0, -1).map((r) => r.to));
    expect(classificationRegimes.at(-1)?.to).toBeNull();
  });

  test.each([
    [2014, ['exempt']],
    [2018, ['exempt']],
    [2019, ['exempt', 'suspended']],
    [2023, ['exempt', 'suspended', 'newMember']],
    [2025, ['exempt', 'suspended', 'newMember']],
  ])('%i leaves aside %j', (year, reasons) =>
    expect(Object.keys(classificationRegimeOf(year).exempted)).toEqual(reasons),
  );
});
