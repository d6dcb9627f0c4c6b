import { describe, expect, it } from 'vitest';
import { blankCommendation, readCommendation, saidBy, withSubjects } from './commendation-answers.ts';

const answers = {
  ...blankCommendation,
  form: 'flag',
  title: 'Dẫn đầu phong trào',
  commendedOn: '2026-02-03',
} as const;
const problems = (part: object) => saidBy({ ...answers, ...part }).error?.issues.map((i) => i.path[0]) ?? [];

describe('What a decision says', () => {
  it('has a year and money only where they were typed, with or without dots', () => {
    expect(saidBy(answers).data).toMatchObject({ year: null, amount: null });
    expect(saidBy({ ...answers, year: '2025', amount: '1.800.000' }).data).toMatchObject({
      year: 2025,
      amount: 1_800_000,
    });
  });

  it.each([
    ['no form', { form: '' }, ['form']],
    ['no title', { title: '  ' }, ['title']],
    ['a month only', { commendedOn: '2026-02' }, ['commendedOn']],
    ['a day that is none', { commendedOn: '2026-02-30' }, ['commendedOn']],
    ['a year of two digits', { year: '25' }, ['year']],
    ['money in words', { amount: 'một triệu' }, ['amount']],
    ['a day of signing half typed', { decision: { ...answers.decision, signedOn: '3/2' } }, ['decision']],
  ])('is not sent with %s', (_title, part, fields) => {
    expect([...new Set(problems(part))]).toEqual(fields);
  });

  it('comes back from a draft; an unreadable one gives a blank form', () => {
    expect(readCommendation(JSON.stringify(answers))).toEqual(answers);
    expect(readCommendation('{}')).toBeNull();
  });
});

it('Nobody is named twice', () => {
  const mo = { id: 1, name: 'Trần Thị Mơ', orgName: '' };
  const ba = { id: 2, name: 'Lê Ba', orgName: '' };
  expect(withSubjects([mo], [ba, mo, ba])).toEqual([mo, ba]);
});
