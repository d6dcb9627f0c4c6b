import { describe, expect, test } from 'vitest';
import { readCount, readDay, readNote, readScore } from './typed-cell.ts';

const score = (typed: string) => {
  const read = readScore(typed);
  return read.ok ? read.edit.part?.score : read.problem.slice(0, 9);
};
const day = (typed: string) => {
  const read = readDay(typed);
  return read.ok ? read.edit.part?.selfAssessedOn : 'refused';
};

describe('What is typed into a cell', () => {
  test.each([
    ['87,5', 875],
    ['87.5', 875],
    ['90', 900],
    ['100', 1000],
    ['0', 0],
    ['', null],
    ['100,1', 'Nhập điểm'],
    ['87,55', 'Nhập điểm'],
    ['tốt', 'Nhập điểm'],
  ])('a score of "%s" is %s in tenths', (typed, tenths) => expect(score(typed)).toBe(tenths));

  test.each([
    ['20/11/2026', '2026-11-20'],
    ['20112026', '2026-11-20'],
    ['', ''],
    ['31/02/2026', 'refused'],
    ['11/2026', 'refused'],
    ['hôm qua', 'refused'],
  ])('a day of "%s" is "%s"', (typed, iso) => expect(day(typed)).toBe(iso));

  test('votes are whole numbers, and an emptied cell has none', () => {
    const of = (n: number | null) => ({ part: { votes: { good: n } } });
    expect(readCount('31', of)).toEqual({ ok: true, edit: of(31) });
    expect(readCount(' ', of)).toEqual({ ok: true, edit: of(null) });
    expect(readCount('3,5', of).ok).toBe(false);
    expect(readCount('-1', of).ok).toBe(false);
  });

  test('a note longer than the register keeps is refused with its limit, not cut', () => {
    expect(readNote('a'.repeat(301))).toMatchObject({ ok: false });
    expect(readNote(` ${'a'.repeat(300)} `)).toMatchObject({ ok: true });
  });
});
