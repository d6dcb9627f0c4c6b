import { describe, expect, it } from 'vitest';
import { standingOfYear, verdictOfRun, type YearStanding, yearsUpTo } from './commendation-years.ts';
import type { RatingLevel } from './rating-names.ts';

const known = { listed: true, present: true, admittedOn: '2010-05-19' };
const rated = (level: RatingLevel): YearStanding => ({ year: 2025, known: 'rated', level });
const unrated: YearStanding = { year: 2025, known: 'unrated' };
const nothing: YearStanding = { year: 2025, known: 'nothing' };
const notMember: YearStanding = { year: 2025, known: 'notMember' };
const best = rated('excellent');

describe('One year of one member', () => {
  it.each([
    ['rated', { ...known, row: { level: 'good' } }, { known: 'rated', level: 'good' }],
    ['on the list and not rated', { ...known, row: { level: null } }, { known: 'unrated' }],
    ['here at the end of the year and on no list of it', { ...known, row: null }, { known: 'unrated' }],
    ['in another place', { ...known, row: null, present: false }, { known: 'nothing' }],
    ['no list of that year at all', { ...known, row: null, listed: false }, { known: 'nothing' }],
    [
      'admitted later',
      { ...known, row: null, present: false, admittedOn: '2026-02-03' },
      { known: 'notMember' },
    ],
    [
      'admitted later, of a year before the register',
      { row: null, listed: false, present: false, admittedOn: '2026' },
      { known: 'notMember' },
    ],
    ['admitted in the year itself', { ...known, row: null, admittedOn: '2025-12-30' }, { known: 'unrated' }],
  ] as const)('%s', (_title, facts, standing) => {
    expect(standingOfYear({ year: 2025, ...facts })).toEqual({ year: 2025, ...standing });
  });
});

describe('Hướng dẫn 06-HD/TW ngày 09/6/2025, mục 19.2', () => {
  it.each([
    ['five of five', [best, best, best, best, best], 'running'],
    ['one year only good', [best, best, rated('good'), best, best], 'broken'],
    ['one year not rated', [best, unrated, best, best, best], 'broken'],
    ['one year not in the Party', [notMember, best, best, best, best], 'broken'],
    ['the years before the register are not known', [nothing, nothing, best, best, best], 'unproven'],
    ['not known and not the best', [nothing, best, rated('fair'), best, best], 'broken'],
    ['nothing known at all', [nothing, nothing, nothing, nothing, nothing], 'broken'],
    ['no years at all', [], 'broken'],
  ] as const)('%s', (_title, years, verdict) => {
    expect(verdictOfRun(years)).toBe(verdict);
  });

  it('looks at the five years that end with the one asked about', () => {
    expect(yearsUpTo(2026, 5)).toEqual([2022, 2023, 2024, 2025, 2026]);
  });
});
