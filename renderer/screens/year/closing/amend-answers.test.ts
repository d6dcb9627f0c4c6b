import { describe, expect, test } from 'vitest';
import { classificationRegimeOf } from '../../../../shared/rules/regulations/classification.ts';
import type { StandingRow } from '../../../../shared/rules/year-closing.ts';
import { amendmentOf, emptyAmendment, missingIn, outcomeChoices } from './amend-answers.ts';

// Only its number is asked here.
const person = { memberId: 7, name: 'Trần Thị Bình' } as StandingRow;
const full = {
  ...emptyAmendment,
  people: [person],
  outcome: 'level/fair',
  ground: ' Kết luận ',
  paperNumber: '12-QĐ/ĐU',
  paperOn: '2026-01-10',
};

describe('An amendment being written', () => {
  test('asks for people, outcome, ground, number and day of the paper, and for nothing else', () => {
    expect(Object.keys(missingIn(emptyAmendment))).toEqual([
      'people',
      'outcome',
      'ground',
      'paperNumber',
      'paperOn',
    ]);
    expect(missingIn(full)).toEqual({});
  });

  test('takes no part of a date for the day of its paper', () => {
    expect(Object.keys(missingIn({ ...full, paperOn: '2026-01' }))).toEqual(['paperOn']);
  });

  test('asks for a sentence where the reason alone says nothing', () => {
    expect(Object.keys(missingIn({ ...full, outcome: 'unrated/other' }))).toEqual(['note']);
    expect(missingIn({ ...full, outcome: 'unrated/exempt' })).toEqual({});
  });

  test('becomes a change for each of the people, with what was typed trimmed', () => {
    expect(amendmentOf(full, { year: 2025, seen: 2 })).toEqual({
      year: 2025,
      seen: 2,
      changes: [{ memberId: 7, choice: { kind: 'level', level: 'fair' } }],
      ground: 'Kết luận',
      paper: { number: '12-QĐ/ĐU', on: '2026-01-10', by: '' },
    });
  });

  test('offers only the reasons that the rules of the year know: 2018 leaves no new member aside', () => {
    const values = outcomeChoices(classificationRegimeOf(2018)).map(({ value }) => value);
    expect(values).not.toContain('unrated/newMember');
    expect(values).toContain('unrated/exempt');
  });
});
