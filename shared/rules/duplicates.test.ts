import { describe, expect, it } from 'vitest';
import { type Likeness, likelyPairs } from './duplicates.ts';

const nobody: Omit<Likeness, 'id'> = {
  fullName: 'Nguyễn Văn An',
  bornOn: '',
  citizenId: '',
  cardNumber: '',
  oldCardNumber: '',
  profileNumber: '',
  orgId: null,
};
const reasonsOf = (a: Partial<Likeness>, b: Partial<Likeness>) =>
  likelyPairs([
    { ...nobody, ...a, id: 1 },
    { ...nobody, ...b, id: 2 },
  ]).flatMap((pair) => pair.reasons);

describe('two records may be one person', () => {
  it.each<[string, Partial<Likeness>, Partial<Likeness>, string[]]>([
    [
      'same CCCD, other name',
      { citizenId: '001060000001' },
      { fullName: 'Lê Thị B', citizenId: '001060000001' },
      ['citizenId'],
    ],
    ['same card', { cardNumber: '12345678' }, { cardNumber: '12345678' }, ['cardNumber']],
    [
      'the new card of one is the old card of the other',
      { cardNumber: '12345678' },
      { oldCardNumber: '12345678' },
      ['cardNumber'],
    ],
    [
      'số lý lịch however it is spaced',
      { profileNumber: '000123 HN' },
      { profileNumber: '000123hn' },
      ['profileNumber'],
    ],
    [
      'name without tones and full date of birth',
      { fullName: 'NGUYEN VAN AN', bornOn: '1960-02-03' },
      { bornOn: '1960-02-03' },
      ['nameAndBirth'],
    ],
    [
      'name, year of birth and branch',
      { bornOn: '1960', orgId: 3 },
      { bornOn: '1960-02-03', orgId: 3 },
      ['nameYearAndOrganisation'],
    ],
    [
      'name and year in two branches: two people',
      { bornOn: '1960', orgId: 3 },
      { bornOn: '1960', orgId: 4 },
      [],
    ],
    [
      'two full dates that differ in one branch: two people',
      { bornOn: '1960-01-01', orgId: 3 },
      { bornOn: '1960-02-03', orgId: 3 },
      [],
    ],
    ['name alone proves nothing', {}, {}, []],
    ['a box filled with zeros is no number', { cardNumber: '00000000' }, { cardNumber: '00000000' }, []],
  ])('%s', (_, a, b, reasons) => expect(reasonsOf(a, b)).toEqual(reasons));

  it('lists the surest pair first and each pair once with all its reasons', () => {
    const people = [
      { ...nobody, id: 1, bornOn: '1960-02-03' },
      { ...nobody, id: 2, bornOn: '1960-02-03', citizenId: '001060000001', cardNumber: '12345678' },
      { ...nobody, id: 3, bornOn: '1970-01-01', citizenId: '001060000001', cardNumber: '12345678' },
    ];
    expect(likelyPairs(people)).toEqual([
      { firstId: 2, secondId: 3, reasons: ['citizenId', 'cardNumber'] },
      { firstId: 1, secondId: 2, reasons: ['nameAndBirth'] },
    ]);
  });
});
